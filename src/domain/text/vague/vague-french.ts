import { terms, type VagueTerm } from './vague-term.ts';

/** Vague terms of French. */
export const FRENCH_VAGUE_TERMS: readonly VagueTerm[] = [
  ...terms(
    'time',
    `rapidement, rapide, rapides, vite, plus vite, plus rapidement, plus rapide, promptement, prompt~, en temps utile, en temps voulu, en
    temps opportun, au bon moment, au plus vite, au plus tôt, dès que possible, aussi vite que possible, aussitôt que possible, le plus vite
    possible, le plus rapidement possible, le plus tôt possible, dans les meilleurs délais, dans les plus brefs délais, sans délai, sans
    tarder, sans attendre longtemps, sous peu, bientôt, prochainement, d'ici peu, dans un délai raisonnable, en un rien de temps, en un clin
    d'œil, régulièrement, régulier, réguliers, régulières, fréquemment, souvent, parfois, de temps en temps, de temps à autre, à l'occasion,
    occasionnellement, périodiquement, rarement, constamment, quasi immédiatement, presque immédiatement, presque instantanément, quasi
    instantanément, en quasi temps réel, pas trop tard, pas trop tôt, pas trop souvent, à court terme, à long terme, à moyen terme`,
    { notAfter: /\b(?:si|aussi|le plus|combien|formulaire|le) $/ },
    'fr',
  ),
  ...terms(
    'ease',
    `facilement, facile, faciles, plus facile, plus facilement, aisé~, simplement, intuitif, intuitive, intuitifs, intuitives, intuitivement,
    convivial~, conviviaux, ergonomique, ergonomiques, aisément, clairement, commode, commodes, pratique, confortable, confortables,
    confortablement, compréhensible, compréhensibles, lisible, lisibles, lisiblement, sans effort, sans difficulté, sans peine, sans tracas,
    sans prise de tête, sans accroc, sans heurt, fluide, fluides, en un coup d'œil, d'un coup d'œil, en quelques clics, en peu de clics, en
    peu de temps, facile d'utilisation, facile à utiliser, facile d'emploi, simple d'utilisation, simple à utiliser, prêt à l'emploi, en
    clair, en langage clair, en langage courant, en termes simples, épuré~`,
    { notAfter: /\b(?:cas|mise en|en|la|guide|fiche|vie|travaux|exercice) $/ },
    'fr',
  ),
  ...terms('ease', 'simple, simples', {
    notBefore: /^ (?:majorite|police|interet|exemplaire|vitrage|lecture|hausse|contact|soin)/,
    notAfter: /\b(?:aller|un aller|passe|lettre|interet|fracture|courrier|majorite|billet|police) $/,
  }),
  ...terms('ease', 'clair, claire, clairs, claires', {
    onlyAfter:
      /\b(?:vue|message|messages|messagerie|explication|explications|information|informations|instruction|instructions|facon|maniere|plus|tres|facon|presentation|erreur|et|est|soit|sont|soient|tableau|libelle|affichage) $/,
  }),
  ...terms(
    'quality',
    `correctement, convenablement, comme il faut, approprié~, adéquat~, adéquatement, adapté~, efficace, efficaces, efficacement, efficient~,
    optimal~, optimaux, moderne, modernes, fiable, fiables, robuste, robustes, flexible, flexibles, souple, souples, pertinent~, utile,
    utiles, important~, attrayant~, attractif, attractive, attractifs, attractives, agréable, agréables, agréablement, plaisant~, élégant~,
    esthétique, joli~, beau, belle, sympathique, chaleureux, chaleureuse, chaleureusement, accueillant~, soigné~, soigneusement,
    raisonnable, raisonnables, acceptable, acceptables, satisfaisant~, suffisant~, suffisamment, convenable, convenables, décent~,
    meilleur~, meilleure, meilleures, mieux, au mieux, performant~, optimisé~, amélioré~, de qualité, de bonne qualité, de haute qualité,
    haute qualité, haut de gamme, bonne qualité, à la pointe, innovant~, intelligent~, astucieux, ludique, ludiques, motivant~, captivant~,
    intéressant~, inspirant~, harmonieux, harmonieuse, cohérent~, équilibré~, équitable, équitables, équitablement, judicieux, judicieuse,
    judicieusement, sensé~, réaliste, réalistes, plausible, plausibles, crédible, crédibles, durable, durables, abordable, abordables,
    avantageux, avantageuse, rentable, rentables, sur mesure, excellent~, parfait~, parfaitement, idéal~, formidable, superbe, génial~,
    inutile, inutiles, superflu~, gênant~, suspect~, inhabituel, inhabituelle, inhabituels, inhabituelles, douteux, comme prévu, comme
    d'habitude, comme attendu, de façon optimale, en toute sécurité, en toute sérénité, en toute simplicité, en toute confiance, en toute
    tranquillité, sereinement, proprement`,
    {
      notAfter:
        /\b(?:peut|il est|est-il|plus|trop|de la|le|jour|chaud|prix|liste|developpement|resultat|label|chiffre|surface|superficie|vehicule|tuyau|horaire|art|langues|plancher|charge|lycee|societe|public) $/,
      notBefore: /^ (?:que|prix|offre|score|temps|joueur|vendeur|buteur|a \d|a \d)\b/,
    },
    'fr',
  ),
  ...terms('quality', 'bon, bonne, bons, bonnes', {
    notBefore: /^ (?:de|d'|du|des|cadeau|pour|a|a|sociaux|foi|kadeo|nombre|jour|soir)/,
    notAfter: /\b(?:un|le|ce|mon|son|chaque|du|au|tout|les|des|mes|ces|ou|en) $/,
  }),
  ...terms('quality', 'bon, bonne, bons, bonnes', {
    onlyBefore:
      /^ (?:qualite|etat|fonctionnement|moment|visibilite|vue|ergonomie|performance|performances|experience|produit|informations?|interlocuteur|personnes?|niveau|usage|conseils?|affaires?|plans?|suivi)\b/,
  }),
  ...terms(
    'open-ended',
    `etc, et caetera, et cetera, et ainsi de suite, et autres, et autre, ou autre, ou autres, et plus encore, et bien d'autres, et bien plus,
    entre autres, ou similaire, ou équivalent, ou quelque chose, ou autre chose, et compagnie, si nécessaire, si besoin, si besoin est, au
    besoin, en cas de besoin, selon les besoins, selon le besoin, selon le cas, selon les cas, selon la situation, si possible, dans la
    mesure du possible, autant que possible, tant que possible, le cas échéant, éventuellement, éventuel~, éventuelle, éventuelles,
    peut-être, probablement, probable, probables, potentiel, potentielle, potentiels, potentielles, sans doute, de préférence, idéalement,
    plus ou moins, en quelque sorte, une sorte de, une forme de, en général, généralement, habituellement, normalement, d'habitude, la
    plupart du temps, dans la plupart des cas, dans certains cas, à défaut, d'une manière ou d'une autre, d'une façon ou d'une autre, à
    l'avenant, à discrétion, à volonté, comme bon me semble, à ma guise, à sa guise, à leur guise, quand c'est utile, lorsque c'est utile,
    lorsque nécessaire, quand nécessaire, là où c'est utile, si c'est pertinent, si utile, au cas par cas`,
    {},
    'fr',
  ),
  ...terms(
    'amount',
    `plusieurs, divers~, nombreux, nombreuses, de nombreux, de nombreuses, innombrables, différents, différentes, beaucoup de, beaucoup,
    quelques, quelques-uns, certains, certaines, un certain nombre de, un grand nombre de, une multitude de, une foule de, une série de, une
    variété de, toute une gamme de, une gamme de, une poignée de, un tas de, plein de, un peu de, un peu plus, des dizaines de, des
    centaines de, des milliers de, peu de, très, extrêmement, assez, plutôt, relativement, particulièrement, énormément, considérablement,
    sensiblement, nettement, énorme, énormes, immense, immenses, minuscule, minuscules, environ, à peu près, approximativement,
    approximatif, approximative, approximatifs, approximatives, grosso modo, à la louche, un ordre d'idée, presque, quasiment, quasi,
    pratiquement, la plupart des, la plupart, la majorité des, en grande partie, pour la plupart, principalement, essentiellement, autant
    que nécessaire, le plus possible, le moins possible, le plus de, trop de, pas trop de, pas trop, ni trop, à proximité, aux alentours,
    dans les environs, près de chez moi, non loin`,
    { notAfter: /\b(?:de|il y a) $/ },
    'fr',
  ),
  ...terms(
    'detail',
    `détaillé~, exhaustif, exhaustive, approfondi~, poussé~, en détail, en profondeur, de manière approfondie, plus d'informations, davantage
    d'informations, plus de détails, informations utiles, informations importantes, l'essentiel, les grandes lignes, basique, basiques,
    sommaire, succinct~, concis~, significatif, significative, significatifs, significatives, substantiel, substantielle, puissant~,
    sophistiqué~, avancé~, un aperçu de, une idée de, une bonne idée, une vue d'ensemble`,
    { notAfter: /\b(?:jour|dossier|nom|liste) $/ },
    'fr',
  ),
];
