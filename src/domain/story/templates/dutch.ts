import type { StoryTemplate } from '../template.ts';
import { always, behindBreak, list } from './phrase-list.ts';

/** "te" and an infinitive later in the clause: "om sneller te vinden". */
const TE = /^[^,.;\n]{0,90}\bte [a-z]{2,30}n\b/;
/** "Een mogelijkheid om … te", "een knop om … te": the infinitive belongs to the noun. */
const NOUN_BEFORE =
  /\b(?:mogelijkheid|optie|manier|verzoek|recht|kans|bevoegdheid|tijd|toestemming|reden|keuze|gemakkelijk|makkelijk|eenvoudig|mogelijk|nodig|in staat|verplicht|gevraagd)\s*$/;

/** An occupation for which something is needed, at the end: "voor de belastingaangifte". */
const PURPOSE_NOUN =
  /^(?:(?:de|het|mijn|onze|een|latere|interne|eventuele|jaarlijkse) ){0,3}[a-z-]{0,24}(?:aangifte|controle|administratie|boekhouding|audit|analyse|rapportage|verantwoording|afsluiting|afrekening|facturatie|planning|voorbereiding|registratie|inspectie|doeleinden|archivering|vergadering|inventarisatie|evaluatie|vergelijking|aanvraag|declaratie)\s*(?:[.!]\s*)?$/;
/** What is said instead of wished: "Ik wil er alleen op wijzen dat …". */
const SPEECH =
  /^(?:[a-z]{1,20} ){0,3}(?:eraan herinneren|aan herinneren|erop wijzen|op wijzen|opmerken|benadrukken|zeggen|geloven|hopen|bedanken|melden dat|laten weten dat)\b/;

/** Dutch stories. */
export const DUTCH: StoryTemplate = {
  language: 'nl',
  openers: list(
    'in de rol van|in mijn rol als|vanuit de rol van|vanuit mijn rol als|ik als|ik, als|wij als|wij, als|als een|als de|' +
      'als zijnde|als|in mijn rol van|in de rol als|vanuit de rol als|vanuit mijn rol van|in mijn functie als|' +
      'in mijn functie van|in de functie van|in mijn hoedanigheid als|in mijn hoedanigheid van|in de hoedanigheid van|' +
      'vanuit het oogpunt van|vanuit het perspectief van|als één van de|als iemand die|ik, in mijn rol als|ik in mijn rol als' +
      '|ik ben|ik ben een|ik ben de',
  ),
  notRoles: list(
    'u|jullie|iemand|gisteren|vandaag|zodra|voorheen|besproken|afgesproken|beloofd|gevraagd|gemeld|vanouds|altijd|ik|ich|' +
      'je|jij|we|wij|hij|ze|zij|het|er|dit|dat|deze|die|men|volgt|eerste|eerst|laatste|volgende|verwacht|gebruikelijk|' +
      'de gebruiker op|iemand op|ein|eine|der|alles|niets|iets|mogelijk|nodig|zodanig',
  ),
  things:
    'gevolg voorbeeld resultaat alternatief oplossing stap test workaround voorstel uitbreiding verbetering voorbereiding opmerking basis uitgangspunt idee maatregel reactie antwoord optie standaard onderdeel vervolg aanvulling'.split(
      ' ',
    ),
  wants: list(
    'wil ik graag kunnen|wil ik graag|wil ik niet|wil ik kunnen|wil ik|zou ik graag willen|zou ik graag|zou ik willen|' +
      'wens ik|heb ik nodig|heb ik|moet ik kunnen|moet ik in staat zijn|verwacht ik|ik wil graag|ik wil kunnen|ik wil|' +
      'ik zou graag|ik wens|willen we|willen wij|hebben we|hebben wij|we willen|wij willen|wil|wil ik niet meer|' +
      'wil ik het liefst|zou ik het liefst|zou ik het fijn vinden als|wilde ik graag|wou ik graag|had ik graag|' +
      'heb ik behoefte aan|heb ik er behoefte aan|moet het mogelijk zijn|moet het voor mij mogelijk zijn|dien ik te kunnen|' +
      'wensen we|wensen wij|zouden we graag|zouden wij graag|verwachten we|verwachten wij|ik zou willen|ik had graag|' +
      'ik verwacht|ik heb behoefte aan|ik wil niet|we zouden graag|wij zouden graag|wij hebben nodig|we hebben nodig|' +
      'ik heb nodig|ik moet in staat zijn' +
      '|graag zou ik|graag wil ik|graag had ik|zou het fijn zijn als|zou het handig zijn als|vind ik het fijn als|vind ik het belangrijk dat|vind ik het belangrijk|zou het helpen als',
  ),
  weakWants: list(
    'kan ik|moet ik|mag ik|ik kan|ik moet|ik heb|kunnen we|kunnen wij|moeten we|moeten wij|zie ik|krijg ik|ontvang ik|' +
      'ben ik in staat|hoop ik|vraag ik|eis ik|verlang ik|zoek ik|dien ik|mogen we|mogen wij|ik krijg|ik zie|ik ontvang|' +
      'ik mag' +
      '|zou ik|ik zou|willen|zouden we|zouden wij',
  ),
  duties: ['moet', 'moeten', 'dient', 'dienen', 'zou moeten'],
  complaints: ['kan ik niet', 'lukt het mij niet', 'lukt het me niet', 'krijg ik een fout', 'krijg ik een foutmelding'],
  ends: [
    ...always(
      'zodat|zo dat|zodanig dat|opdat|omdat|aangezien|met als doel|met het oog op|ten behoeve van|teneinde|ten einde|' +
        'met als reden|met de bedoeling|vanwege het feit dat|met het doel',
    ),
    { marker: 'zo', afterBreak: true, next: /^[a-z]{2,14} (?:ik|we|wij|de|het|niemand|iedereen|er|mijn|hij|zij|men)\b/ },
    { marker: 'in verband met', minMeans: 8 },
    { marker: 'i.v.m.', minMeans: 8 },
    ...behindBreak(
      'waardoor|want|zo kan ik|zodoende|anders|zo weet ik|zo zie ik|zo hoef ik|zo kunnen we|dan kan ik|dan weet ik|' +
        'dan hoef ik|hierdoor|daardoor|op die manier|op deze manier|waarmee|omdat ik|gezien|daar',
    ),
    { marker: 'om zo', minMeans: 4 },
    { marker: 'om', afterBreak: true, notNext: /^\d/ },
    { marker: 'om', next: TE, notBefore: NOUN_BEFORE, minMeans: 6 },
    {
      marker: 'voor',
      next: /^[a-z-]{4,30}\s*(?:[.!]\s*)?$/,
      minMeans: 8,
      notNext: /^(?:mij|elke?|gebruikers?|klanten|iedereen|later|altijd|morgen)/,
    },
    {
      marker: 'ter',
      next: /^(?:[a-z-]{0,16}(?:controle|voorbereiding|ondersteuning|verantwoording|voorkoming|verbetering|onderbouwing|informatie|archivering|beoordeling|vergelijking|inzage))\b/,
      minMeans: 8,
    },
    { marker: 'voor', next: PURPOSE_NOUN, minMeans: 8 },
    { marker: 'om te', minMeans: 6, next: /^(?:voorkomen|zorgen|weten|kunnen|kijken|controleren|zien)\b/, notBefore: NOUN_BEFORE },
  ],
  leadingEnds: ['om', 'zodat', 'opdat', 'omdat', 'teneinde', 'ten einde', 'met als doel'],
  notWish: SPEECH,
  ability: /^(?:ik moet|ik zou moeten|we moeten|wij moeten) [^.\n]{1,150}\bkunnen\b/,
};
