import type { StoryModel } from '../story/story-model.ts';
import { fold } from '../text/fold.ts';

/** Characters of a description that are read. */
const LONGEST = 2000;

/** Somebody who wants, needs or may do something, outside a story's sentence: “An admin would need …”, “You should be able to …”. */
const WHO: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}-])(?:end[- ]?users?|users?|customers?|clients?|admins?|administrators?|developers?|operators?|managers?|(?:test )?writers?|testers?|authors?|editors?|visitors?|members?|teachers?|students?|depositors?|researchers?|curators?|maintainers?|owners?|employees?|staff|clerks?|residents?|people|everyone|everybody|someone|somebody|anyone|nobody|you|colleagues) (?:[\p{L}]{1,15} ){0,2}?(?:should be able to|should (?:see|get|have|find|know)|would(?: then)? (?:like|need|want|expect|have|be able)|can|cannot|can't|could|may|might|needs?|wants?|wish(?:es)?|expects?|prefers?|asks?|asked|has to|have to|visits?|sees?|opens?|clicks?|enters?|selects?|chooses?)(?![\p{L}])/u,
  de: /(?<!\p{L})(?:nutzer|nutzerin|benutzer|anwender|kunde|kundin|kunden|admin|administrator|mitarbeiter|mitarbeiterin|jeder|man|leute|besucher|bürger) (?:[\p{L}]{1,20} ){0,3}?(?:soll|sollen|sollte|möchte|möchten|will|wollen|kann|können|braucht|brauchen|muss|müssen)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:utilisateurs?|utilisatrices?|clients?|administrateurs?|agents?|visiteurs?|on|gens|membres?) (?:[\p{L}']{1,20} ){0,3}?(?:doit|doivent|devrait|veut|veulent|souhaite|souhaitent|peut|peuvent|voit|voient)(?!\p{L})/u,
  es: /(?<!\p{L})(?:usuarios?|usuarias?|clientes?|administrador|administradores|agentes?|visitantes?|personas?|gente|miembros?) (?:[\p{L}]{1,20} ){0,3}?(?:debe|deben|debería|deberían|quiere|quieren|necesita|necesitan|puede|pueden|ve|ven)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:usuários?|utilizador|utilizadores|clientes?|administrador|administradores|visitantes?|pessoas?|membros?) (?:[\p{L}]{1,20} ){0,3}?(?:deve|devem|deveria|quer|querem|precisa|precisam|pode|podem|vê|veem)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:gebruikers?|klanten|klant|beheerders?|medewerkers?|bezoekers?|mensen|iedereen|men|leden) (?:[\p{L}]{1,20} ){0,3}?(?:moet|moeten|wil|willen|kan|kunnen|ziet|zien)(?!\p{L})/u,
  it: /(?<!\p{L})(?:utenti|utente|clienti|cliente|amministratore|amministratori|visitatori|visitatore|persone|membri) (?:[\p{L}]{1,20} ){0,3}?(?:deve|devono|dovrebbe|vuole|vogliono|può|possono|vede|vedono)(?!\p{L})/u,
};

/** Does the description tell in running text, or in steps, who does or wants what? */
export function saysWho({ description, language, scenarios }: StoryModel): boolean {
  if (!description) return false;
  return scenarios.length > 0 || WHO[language]?.test(fold(description.text.slice(0, LONGEST))) === true;
}
