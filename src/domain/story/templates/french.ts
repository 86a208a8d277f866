import type { StoryTemplate } from '../template.ts';
import { always, behindBreak, list } from './phrase-list.ts';

/** Nouns, adjectives and possessives that end like an infinitive. */
const NOT_VERBS =
  /^(?:ne |pas |plus )?(?:(?:les?|la) )?(?:[lsmndtj]')?(?:notre|votre|autre|membre|titre|chaque|cadre|premier|premiere|dernier|derniere|fichier|dossier|calendrier|courrier|papier|metier|courtier|panier|atelier|particulier|clavier|courtier|infirmier|janvier|fevrier|hier|chiffre|lettre|offre|centre|filtre|genre|livre|maitre|nombre|ordre|parametre|registre|semestre|trimestre|septembre|octobre|novembre|decembre|territoire|commentaire|formulaire|gestionnaire|proprietaire|locataire|utilitaire|inventaire|horaire|salaire|affaire|stagiaire|titulaire|bibliothecaire|destinataire|partenaire|prestataire|beneficiaire|secretaire|facture|voiture|lecture|mesure|structure|avenir|loisir|plaisir|espoir|soir|devoir|savoir-faire|miroir|tiroir|ordinaire|super|server|user|leader|manager|newsletter|dashboard)\b/;
const INFINITIVE =
  /^(?:(?:ne |n')?(?:(?:pas|plus|jamais|mieux|bien|toujours|ensuite|ainsi|rien|tout|aussi|vite|enfin|surtout|ne|moins|eventuellement|facilement|rapidement|directement|immediatement|simplement|plus tard) ){0,3}(?:(?:les?|la|me|se|nous|vous|leur|lui|y|en) |[lsmndtj]'(?:y |en )?)?(?:[a-z-]{2,}(?:er|ir|re|oir)\b)|qu[e'])/;

/** Behind a comma the infinitive may follow its subject or adverb. */
const LATER_INFINITIVE =
  /^(?:(?!que\b|les? |la |l'|un |une |des |mes |mon |ma |nos |notre )[a-z'-]{1,20} ){0,2}[a-z'-]{2,20}(?:er|ir|re|oir)\b/;
/** An occupation for which something is needed, at the end: "pour la déclaration d'impôts". */
const PURPOSE_NOUN =
  /^(?:(?:la |le |les |l'|ma |mon |mes |une |un |notre |nos )?(?:declaration|comptabilite|controle|verification|audit|analyse|suivi|revision|inspection|archivage|facturation|preparation|reunion|bilan|inventaire|consultation|tracabilite|cloture|rapprochement|statistiques)(?: (?:d'|de |des |du )?[a-z-]{2,20}){0,2})\s*(?:[.!]\s*)?$/;
/** What is said instead of wished: "Je veux juste rappeler que …". */
const SPEECH =
  /^(?:(?:juste|seulement|simplement|bien|aussi|vraiment|ici|vous|te|d'abord) ){0,3}(?:(?:rappeler|preciser|signaler|souligner|noter|ajouter|savoir|insister|confirmer)(?: [a-z]{1,12}){0,2} (?:que\b|qu'|sur\b)|dire\b|croire\b|penser\b|remercier\b|m'excuser\b|attirer l'attention\b)/;

/** French stories. */
export const FRENCH: StoryTemplate = {
  language: 'fr',
  openers: list(
    "en tant qu'une|en tant qu'un|en tant qu'|en tant que|en tant qu|en qualité de|en qualité d'|en ma qualité de|" +
      "en ma qualité d'|dans mon rôle de|dans mon rôle d'|dans le rôle de|moi, en tant que|moi en tant que|moi, en tant qu'|" +
      "je, en tant que|je, en tant qu'|étant un|étant une|comme|dans le rôle du|dans le rôle d'un|dans le rôle d'une|" +
      "dans le rôle d'|dans mon rôle du|dans ma fonction de|dans mes fonctions de|du point de vue de|du point de vue du|" +
      "du point de vue d'un|du point de vue d'une|au titre de|étant|en étant|moi,  en tant que|moi en tant qu'|comme un|" +
      'comme une|ayant le rôle de|en ma qualité du|en qualité du|en tant que la|en tant que le|agissant en tant que|' +
      'agissant comme' +
      '|je suis|je suis un|je suis une|je suis le|je suis la' +
      "|nous, en tant que|nous, en tant qu'|nous en tant que|nous en tant qu'",
  ),
  notRoles: list(
    "de besoin|tels|telles|quoi|possible|auparavant|cité|vu|dit|annoncé|d'habitude|tel|telle|dans|il|elle|on|si|pour|" +
      "convenu|prévu|indiqué|mentionné|décrit|discuté|demandé|expliqué|le|la|les|l'|ce|cela|ça|ci-dessus|nous|vous|je|j'|" +
      'toujours|avant|suit|à|first|second',
  ),
  things:
    'exemple résultat conséquence solution étape test alternative proposition amélioration rappel référence base point remarque réponse option contournement évolution suite prérequis préalable'.split(
      ' ',
    ),
  wants: list(
    'je veux être capable de|je veux pouvoir|je veux que|je veux|je ne veux pas|je ne veux plus|je souhaite pouvoir|' +
      'je souhaite que|je souhaiterais pouvoir|je souhaiterais|je souhaite|je voudrais pouvoir|je voudrais que|je voudrais|' +
      "j'aimerais pouvoir|j'aimerais bien|j'aimerais que|j'aimerais|j'ai besoin de pouvoir|j'ai besoin de|j'ai besoin d'|" +
      "j'ai besoin que|j'ai besoin|je désire pouvoir|je désire|je dois pouvoir|je dois être capable de|j'attends|il me faut|" +
      'nous voulons|nous souhaitons|nous voudrions|nous aimerions|nous avons besoin de|on veut|on souhaite|souhaite pouvoir|' +
      "souhaite|veux pouvoir|veut pouvoir|veux|j'aurais besoin de|j'aurais besoin d'|j'aurais besoin que|j'aurais besoin|" +
      "j'apprécierais|j'exige que|je demande à|je demande que|j'ai envie de|il me faudrait|il me faut pouvoir|" +
      'il faut que je puisse|il faudrait que je puisse|je dois être en mesure de|je veux être en mesure de|' +
      "je souhaite être en mesure de|je souhaite être capable de|je souhaite qu'|je veux qu'|je voudrais qu'|j'aimerais qu'|" +
      'je ne souhaite pas|je ne souhaite plus|je ne voudrais pas|je voulais|je désirerais|je désire que|nous désirons|' +
      "nous souhaiterions|nous aurions besoin de|nous avons besoin d'|nous avons besoin que|nous exigeons|on voudrait|" +
      "on aimerait|on a besoin de|on a besoin d'|voudrais|aimerais|je préfère|je préférerais|je veux avoir la possibilité de|" +
      'je souhaite avoir la possibilité de' +
      "|j'aurais voulu|j'aurais aimé|j'aurais souhaité|voulons|souhaitons|désirons|avons besoin de|avons besoin d'|voudrions|aimerions|serait-il possible de|j'ai la nécessité de",
  ),
  weakWants: list(
    'je peux|je dois|je devrais|je pourrai|je pourrais|nous pouvons|nous devons|je reçois|je vois|je suis capable de|' +
      "j'ai la possibilité de|il est possible de|veut|je tiens à|je compte|j'espère|je cherche à|je demande|je prévois de|" +
      "je requiers|j'exige|je suis en mesure de|je devrai|j'ai|il faut|il faudrait|nous devrions",
  ),
  duties: ['doit', 'doivent', 'devrait', 'devraient'],
  complaints: ['je ne peux pas', "je n'arrive pas", 'je ne parviens pas', "j'obtiens une erreur", "j'ai une erreur"],
  ends: [
    ...always(
      "afin de|afin d'|afin qu'|afin que|pour que|pour qu'|de sorte que|de sorte qu'|de sorte à|de façon à|de façon que|" +
        "de manière à|de manière que|dans le but de|dans le but d'|en vue de|en vue d'|dans l'objectif de|à des fins de|" +
        "histoire de|parce que|parce qu'|puisque|de façon à ce que|de façon à ce qu'|de façon qu'|de manière à ce que|" +
        "de manière à ce qu'|de manière qu'|de telle sorte que|de telle sorte qu'|de telle façon que|de telle manière que|" +
        "en sorte que|en sorte qu'|de sorte à ce que|dans l'optique de|dans l'optique d'|dans l'idée de|dans l'intention de|" +
        "dans l'espoir de|dans le souci de|en vue que|dans le but que|aux fins de|à des fins d'|à l'effet de|" +
        "avec pour objectif de|avec pour but de|avec l'objectif de|avec le but de|ayant pour but de|histoire d'|histoire que|" +
        "histoire qu'|étant donné que|étant donné qu'|vu que|vu qu'|du fait que|puisqu'|de peur que|de peur de|de crainte de|" +
        'de crainte que|sous peine de|et ainsi' +
        "|en vue du|en vue des|aux fins du|aux fins d'|en prévision de|en prévision du|en prévision d'|compte tenu de|le but étant de|le but étant d'|l'objectif étant de|l'objectif étant d'|l'idée étant de|le tout pour|à cause de|à cause du",
    ),
    ...behindBreak(
      "car|comme ça|sinon|faute de quoi|car j'|car il|car elle|car on|de cette façon|de cette manière|comme cela|" +
        'grâce à quoi|permettant de|évitant ainsi|en effet|sans quoi|autrement' +
        "|cela me permet|cela me permettra|cela nous permet|cela m'évite|cela m'évitera|cela évite|cela permet|ça me permet|ça m'évite|ça évite|comme ça je|de ce fait|grâce à cela|dès lors|à défaut",
    ),
    { marker: 'ainsi', afterBreak: true, notNext: /^que\b/ },
    { marker: 'car', next: /^(?:je|j'|nous|il|elle|ils|elles|cela|c'|ca|les?|la|mes|mon|ma|nos)\b/, minMeans: 6 },
    { marker: 'ce qui', afterBreak: true, next: /^(?:me|nous|permet|leur|lui)\b/ },
    { marker: 'pour', next: INFINITIVE, notNext: NOT_VERBS, minMeans: 6 },
    { marker: 'pour', afterBreak: true, next: LATER_INFINITIVE, notNext: NOT_VERBS, minMeans: 4 },
    { marker: 'pour', next: PURPOSE_NOUN, minMeans: 8 },
    {
      marker: 'pour',
      next: /^[a-z-]+\s*(?:\.\s*)?$/,
      notNext: /^(?:moi|nous|tous|tout|toutes|chacun|eux|elles|demain|toujours)\b/,
      minMeans: 6,
    },
  ],
  leadingEnds: list(
    "afin de|afin d'|afin que|afin qu'|pour|pour que|pour qu'|dans le but de|dans le but d'|dans l'objectif de|en vue de|" +
      "en vue d'|de façon à|de manière à",
  ),
  notWish: SPEECH,
  ability: /^(?:je (?:dois|devrais)|il faut que je) (?:pouvoir|puisse)\b/,
};
