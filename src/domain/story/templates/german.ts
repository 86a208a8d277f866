import type { StoryTemplate } from '../template.ts';
import { always, behindBreak, list } from './phrase-list.ts';

/** An infinitive with "zu" later in the clause: "um schneller zu finden", "um es herauszufinden". */
const ZU = /^[^,.;\n]{1,90}(?: zu [a-z]{2,30}n|[a-z]{2,12}zu[a-z]{2,20}n)\b/;
const CLAUSE_SUBJECT = /^(?:ich|wir|sie|er|es|man|der|die|das|mein|meine|unsere?|kunden|nutzer)\b/;

/** An occupation for which something is needed, at the end: "für die Steuererklärung", "zur Kontrolle". */
const PURPOSE_NOUN =
  /^(?:(?:die|den|das|meine|meinen|unsere|unseren|spatere|spateren|interne|internen|eine|einen|jahrliche|jahrlichen) ){0,3}[a-z-]{0,24}(?:kontrolle|prufung|uberprufung|nachverfolgung|nachvollziehbarkeit|auswertung|abrechnung|dokumentation|erklarung|buchhaltung|nachweis|abgleich|abschluss|audit|revision|vorbereitung|planung|archivierung|inventur|archiv|einsicht|berichterstattung|statistik|zwecke|unterlagen)\s*(?:[.!]\s*)?$/;
/** What is said instead of wished: "Ich möchte nur daran erinnern, dass …". */
const SPEECH =
  /^(?:[a-z]{1,20} ){0,3}(?:daran erinnern|darauf hinweisen|anmerken|betonen|sagen|klarstellen|glauben|hoffen|mich bedanken|danken|erwahnen|festhalten)\s*(?:[,.:]|$)/;

/** German stories. */
export const GERMAN: StoryTemplate = {
  language: 'de',
  openers: list(
    'in der rolle als|in der rolle des|in der rolle der|in der rolle eines|in der rolle einer|in meiner rolle als|' +
      'in meiner funktion als|aus sicht des|aus sicht der|aus sicht eines|aus sicht einer|ich als|ich, als|wir als|wir, als|' +
      'als eine|als ein|als der|als die|als einer der|als eine der|als jemand, der|als jemand|als|in der funktion als|' +
      'in der eigenschaft als|in meiner eigenschaft als|in meiner position als|in der position als|in meiner rolle des|' +
      'in meiner rolle der|aus der sicht des|aus der sicht der|aus der sicht eines|aus der sicht einer|' +
      'aus der perspektive eines|aus der perspektive einer|aus perspektive eines|aus perspektive einer|' +
      'ich in meiner rolle als|ich, in meiner rolle als' +
      '|ich bin|ich bin ein|ich bin eine|ich bin der|ich bin die',
  ),
  notRoles: list(
    'solche|solches|solcher|letzter|gestern|heute|gäbe|ginge|müsste|könnte|folgt|ich|ik|ob|wenn|wir|er|sie|es|man|nächstes|' +
      'erstes|zweites|letztes|auch|standard|dass|wäre|hätte|bisher|zuvor|vorher|erwartet|geplant|das|dieser|diese|dieses|bei|' +
      'nur|mit|im|in|zum|zur|wurde|war|a|an|een|de|het',
  ),
  things: (
    'ergebnis folge beispiel voraussetzung grundlage alternative lösung schritt test workaround vorschlag ergänzung erweiterung verbesserung vorbereitung nachtrag hinweis übergangslösung ' +
    'anhaltspunkt ausgangspunkt basis ersatz idee maßnahme reaktion antwort abhilfe option standardwert teil resultat konsequenz'
  ).split(' '),
  wants: list(
    'möchte ich gerne|möchte ich gern|möchte ich nicht|möchte ich|moechte ich|will ich nicht|will ich|wünsche ich mir|' +
      'wünsche ich|wuensche ich mir|brauche ich|benötige ich|benoetige ich|würde ich gerne|würde ich gern|wuerde ich gerne|' +
      'wuerde ich gern|hätte ich gerne|hätte ich gern|haette ich gerne|haette ich gern|erwarte ich|muss ich in der lage sein|' +
      'sollte ich in der lage sein|ich möchte|ich moechte|ich will|ich brauche|ich benötige|ich wünsche mir|ich würde gerne|' +
      'ich würde gern|ich hätte gerne|ich hätte gern|ich erwarte|wollen wir|möchten wir|moechten wir|brauchen wir|' +
      'benötigen wir|wünschen wir uns|wir möchten|wir wollen|wir brauchen|wir benötigen|möchte|moechte|ist es mir wichtig|' +
      'ist mir wichtig|möchte ich nicht mehr|will ich nicht mehr|will ich gerne|will ich gern|möchten wir gerne|' +
      'möchten wir gern|würde ich mir wünschen|wünschte ich mir|wünschte ich|bräuchte ich|braeuchte ich|benötigte ich|' +
      'wäre ich gerne|wäre ich gern|wünschen wir|würden wir gerne|würden wir gern|hätten wir gerne|hätten wir gern|' +
      'bräuchten wir|erwarten wir|soll es mir möglich sein|muss es mir möglich sein|sollte es mir möglich sein|' +
      'muss es für mich möglich sein|habe ich den wunsch|habe ich das bedürfnis|habe ich bedarf an|lege ich wert darauf|' +
      'bin ich darauf angewiesen|wäre es für mich hilfreich|ist es für mich wichtig|ich möchte gerne|ich möchte gern|' +
      'ich möchte nicht|ich will nicht|ich bräuchte|ich braeuchte|ich wuensche mir|ich wünsche|ich wünschte|ich wuerde gerne|' +
      'ich wuerde gern|ich haette gerne|ich haette gern|wir würden gerne|wir würden gern|wir hätten gerne|wir hätten gern|' +
      'wir wünschen uns|wir bräuchten|wir erwarten' +
      '|wäre es mir lieb|wäre mir lieb|wäre es schön|wäre es gut|wäre es hilfreich|wäre es nützlich|wäre es toll|wäre mir geholfen|fände ich es gut|fände ich es schön|fände ich es hilfreich|wäre es mir wichtig|liegt mir daran|gerne möchte ich|gern möchte ich|gerne würde ich|gern würde ich|gerne hätte ich|gern hätte ich|möchten|wünschen',
  ),
  weakWants: list(
    'kann ich|muss ich|soll ich|sollte ich|darf ich|ich kann|ich muss|ich sollte|ich darf|können wir|koennen wir|' +
      'müssen wir|muessen wir|sollten wir|sehe ich|bekomme ich|erhalte ich|habe ich die möglichkeit|habe ich|werde ich|will|' +
      'verlange ich|fordere ich|erhoffe ich mir|hoffe ich|suche ich|ich bekomme|ich erhalte|ich sehe|ich soll|dürfen wir|' +
      'sollen wir|ist es mir möglich|wird mir|werden mir' +
      '|würde ich|hätte ich|wäre ich|ich würde|ich hätte|wollen|brauchen|benötigen|fände ich',
  ),
  duties: ['soll', 'sollen', 'sollte', 'sollten', 'muss', 'müssen', 'muessen'],
  complaints: list(
    'kann ich nicht|ich kann nicht|ist es mir nicht möglich|bekomme ich einen fehler|erhalte ich einen fehler|' +
      'bekomme ich eine fehlermeldung',
  ),
  ends: [
    ...always(
      'sodass|so dass|auf dass|weil|zwecks|mit dem ziel|mit dem zweck|mit der absicht|zum zweck|zum zwecke|in der absicht|' +
        'nachdem sonst',
    ),
    { marker: 'so', afterBreak: true, next: /^(?!dass)[a-z]{2,16} (?:ich|wir|niemand|man|der|die|das|alle|keiner|es)\b/ },
    ...behindBreak(
      'denn|wodurch|sonst|ansonsten|andernfalls|dann kann ich|so kann ich|so können wir|so weiß ich|dann weiß ich|' +
        'so sehe ich|so muss ich|so spare ich|auf diese weise|dadurch|somit|nur so',
    ),
    { marker: 'damit', notNext: /^(?:verbunden|zusammen|einher)/ },
    { marker: 'um', afterBreak: true, notNext: /^\d/ },
    { marker: 'um', next: ZU, notNext: /^(?:\d|[^,.;]{0,60}(?:kummern|kuemmern|bemuhen|bewerben))/, minMeans: 6 },
    { marker: 'da', afterBreak: true, next: CLAUSE_SUBJECT },
    {
      marker: 'dass',
      afterBreak: true,
      minMeans: 15,
      next: CLAUSE_SUBJECT,
      notBefore: /\b(?:sehen|wissen|sicher|sicherstellen|erfahren|informiert|bestatigt|angezeigt|so|mochte ich|will ich),?\s*$/,
    },
    { marker: 'um so', minMeans: 4 },
    { marker: 'um somit', minMeans: 4 },
    { marker: 'um dadurch', minMeans: 4 },
    { marker: 'um damit', minMeans: 4 },
    { marker: 'zur', next: PURPOSE_NOUN, minMeans: 8 },
    { marker: 'für', next: PURPOSE_NOUN, minMeans: 8 },
    { marker: 'zum', next: PURPOSE_NOUN, minMeans: 8 },
    { marker: 'da', next: /^(?:ich|wir|sonst|man|er|sie|es)\b/, afterBreak: true },
  ],
  leadingEnds: ['um', 'damit', 'weil', 'zwecks', 'mit dem ziel'],
  notWish: SPEECH,
  ability: /^(?:ich (?:muss|sollte|soll)|wir (?:mussen|sollten|sollen)) [^.\n]{1,150}\bkonnen\b/,
};
