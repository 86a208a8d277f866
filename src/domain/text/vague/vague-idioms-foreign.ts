import { terms, type VagueTerm } from './vague-term.ts';

/** Nothing follows in the clause: “auf dem Laufenden”, and not “auf dem Laufenden über Störungen”. */
const ENDS = /^(?:[.,;:!?)]|$| (?:und|et|y|e|en|ed|gehalten|bleiben|bleibe|bleibt|halten|blijven|blijft|gehouden)\b)/;

/** Words of degree and phrases of time, effort and likeness in six languages (ISO 639-1). */
export const FOREIGN_IDIOM_TERMS: Readonly<Record<string, readonly VagueTerm[]>> = {
  de: [
    ...terms(
      'time',
      `immer wieder, wieder und wieder, ein ums andere mal, alle paar sekunden, alle paar minuten, alle paar stunden, alle paar tage, alle paar
      wochen, eine weile, eine zeit lang, eine zeitlang, eine gewisse zeit, für kurze zeit, für begrenzte zeit, für längere zeit, über längere zeit, längere zeit, in letzter
      minute, im letzten moment, auf den letzten drücker, in nullkommanichts, nicht ewig dauern, nicht ewig dauert, nicht lange dauern, nicht
      lange dauert, nicht allzu lange, lange genug, früh genug, oft genug, schnell genug`,
    ),
    ...terms(
      'ease',
      `ohne viel nachdenken, ohne langes nachdenken, ohne nachzudenken, ohne langes suchen, ohne lange zu suchen, ohne langes warten, ohne lange zu warten, ohne viel mühe, ohne große mühe,
      ohne größere probleme, ohne größeren aufwand, ohne viele klicks, ohne viel tippen, im bilde, im griff haben, im griff behalten, im auge behalten, den überblick behalten, zurechtkommen, zurecht kommen, zurechtkommt`,
    ),
    ...terms('ease', 'auf dem laufenden', { onlyBefore: ENDS }),
    ...terms(
      'quality',
      'repräsentativ~, ausgewogen~, halbwegs, einigermaßen, leidlich, passabl~, solide erfahrung, solider erfahrung, fair verteilt, fair aufgeteilt, gerecht verteilt, fair ist, fair sind, gut genug, ähnlich behandelt, ähnlich aussieht, ähnlich aussehen',
      {},
      'de',
    ),
    ...terms(
      'amount',
      `geringfügig~, spürbar~, merklich~, auf ein minimum, aufs minimum, auf ein mindestmaß, groß genug, laut genug, lang genug, hell genug, klein genug, hoch genug, kleinere schäden, kleineren schäden,
      kleinere mängel, kleineren mängeln, kleinere änderungen, größere schäden, größeren schäden, größere mengen, größeren mengen, größere beträge, größeren beträgen, größere änderungen, größeren änderungen,
      starker regen, starkem regen, starken regen, hoher verbrauch, hohen verbrauch, hohem verbrauch, etwas früher, etwas später, etwas mehr, etwas weniger, etwas größer, etwas kleiner, etwas länger, etwas kürzer, etwas lauter, etwas leiser, etwas heller, etwas dunkler`,
      {},
      'de',
    ),
  ],
  fr: [
    ...terms(
      'time',
      `sans cesse, encore et encore, maintes fois, à maintes reprises, un certain temps, pendant quelque temps, à la dernière minute, au dernier moment, une éternité, pas trop longtemps`,
    ),
    ...terms(
      'ease',
      `sans trop réfléchir, sans réfléchir, sans trop d'effort, sans trop d'efforts, sans trop de, sans beaucoup de, sans grand effort, sans gros effort, sans se perdre, sans me perdre, garder un œil sur, s'y retrouver, m'y retrouver, tirer le meilleur parti, tirer le meilleur`,
    ),
    ...terms('ease', 'au courant', { onlyBefore: ENDS }),
    ...terms(
      'quality',
      `représentatif, représentative, représentatifs, représentatives, solide expérience, expérience solide, de manière similaire, de façon similaire, de manière semblable`,
    ),
    ...terms(
      'amount',
      `légèrement, au strict minimum, réduit au minimum, réduits au minimum, réduite au minimum, réduites au minimum, dégâts mineurs, dommages mineurs, dégâts légers, petits dégâts, forte consommation, consommation élevée, forte pluie, fortes pluies, durée limitée, temps limité, période limitée`,
    ),
  ],
  es: [
    ...terms(
      'time',
      `una y otra vez, cada dos por tres, a cada rato, un rato, por un tiempo, durante un tiempo, cierto tiempo, a última hora, en el último momento, en un santiamén, una eternidad`,
    ),
    ...terms(
      'ease',
      `sin pensar mucho, sin pensarlo mucho, sin mucho, sin mucha, sin muchos, sin muchas, sin demasiado, sin demasiada, sin demasiados, sin demasiadas, sin perderme, sin perderse, echar un ojo, sacar el máximo partido, lidiar con`,
    ),
    ...terms('ease', 'al tanto, al corriente', { onlyBefore: ENDS }),
    ...terms(
      'quality',
      'representativ~, equilibrad~, sea justo, sean justos, sea justa, sean justas, experiencia sólida, sólida experiencia, de forma similar, de manera similar, de manera parecida',
      {},
      'es',
    ),
    ...terms(
      'amount',
      `ligeramente, levemente, un poquito, al mínimo, daños menores, daños leves, pequeños daños, consumo elevado, alto consumo, lluvia fuerte, lluvias fuertes, tiempo limitado, lo bastante, lo suficientemente`,
    ),
  ],
  pt: [
    ...terms(
      'time',
      `vez após vez, repetidas vezes, vezes sem conta, por um tempo, durante algum tempo, por algum tempo, de última hora, à última hora, em cima da hora, num piscar de olhos, uma eternidade`,
    ),
    ...terms(
      'ease',
      `sem pensar muito, sem muito, sem muita, sem muitos, sem muitas, sem grande, sem grandes, sem me perder, sem se perder, de olho em, tirar o máximo partido, lidar com`,
    ),
    ...terms('ease', 'a par, por dentro', { onlyBefore: /^(?:[.,;!?]|$)/ }),
    ...terms(
      'quality',
      'representativ~, equilibrad~, seja justo, sejam justos, seja justa, sejam justas, experiência sólida, sólida experiência, de forma semelhante, de maneira semelhante, de forma parecida',
      {},
      'pt',
    ),
    ...terms(
      'amount',
      `ligeiramente, levemente, um pouquinho, ao mínimo, danos menores, danos leves, pequenos danos, consumo elevado, alto consumo, chuva forte, chuvas fortes, tempo limitado, o suficiente`,
    ),
  ],
  nl: [
    ...terms(
      'time',
      `steeds weer, steeds opnieuw, keer op keer, telkens weer, om de haverklap, een tijdje, een poosje, een tijd lang, enige tijd, op het laatste moment, op het laatste nippertje, in een mum van tijd, in een oogwenk, een eeuwigheid, lang genoeg, vroeg genoeg, beperkte tijd, beperkte periode`,
    ),
    ...terms(
      'ease',
      `zonder veel, zonder te veel, zonder al te veel, zonder lang, zonder na te denken, zonder grote, in de gaten houden, een oogje houden op, overweg kunnen, uit de voeten kunnen, onder controle`,
    ),
    ...terms('ease', 'op de hoogte', { onlyBefore: ENDS }),
    ...terms(
      'quality',
      'representatief, representatieve, evenwichtig~, ruime ervaring, degelijke ervaring, eerlijk verdeeld, eerlijk is, eerlijk zijn, goed genoeg, op een vergelijkbare manier, op vergelijkbare wijze',
      {},
      'nl',
    ),
    ...terms(
      'amount',
      `enigszins, lichtelijk, ietwat, een tikje, tot een minimum, tot het minimum, kleine schade, lichte schade, geringe schade, kleine gebreken, hevige regen, zware regen, hoog verbruik, groot genoeg, luid genoeg, hard genoeg, klein genoeg, hoog genoeg`,
    ),
  ],
  it: [
    ...terms(
      'time',
      `più e più volte, ripetutamente, di continuo, in continuazione, per un po', un po' di tempo, per qualche tempo, per un certo tempo, all'ultimo momento, all'ultimo minuto, in un batter d'occhio, in men che non si dica, un'eternità`,
    ),
    ...terms(
      'ease',
      `senza pensarci troppo, senza pensarci, senza troppa, senza troppo, senza troppi, senza troppe, senza molto, senza molta, senza molti, senza molte, senza grandi, senza perdermi, senza perdersi, tenere d'occhio, sotto controllo, far fronte a`,
    ),
    ...terms('ease', 'al corrente', { onlyBefore: ENDS }),
    ...terms(
      'quality',
      'rappresentativ~, equilibrat~, sia equo, siano equi, sia equa, siano eque, esperienza solida, solida esperienza, in modo simile, in maniera simile, in modo analogo',
      {},
      'it',
    ),
    ...terms(
      'amount',
      `leggermente, lievemente, un pochino, al minimo, danni lievi, danni minori, piccoli danni, consumo elevato, consumi elevati, pioggia forte, piogge forti, tempo limitato, quanto basta`,
    ),
  ],
};
