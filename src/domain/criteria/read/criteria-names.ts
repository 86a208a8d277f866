import { fold } from '../../text/fold.ts';
import { askingLength, tryingLength } from './asking-heading.ts';
import { labelLength, openerLength, secondLabelLength } from './criteria-label.ts';
import { nameList } from './name-list.ts';

/** Names of a section of acceptance criteria; also without accents. */
const CRITERIA_NAMES = nameList(`
  acceptance criteria, acceptance criterion, acceptance criterias, acceptation criteria, acceptance tests, acceptance test, acceptance, acceptance checks, acceptance conditions, acceptance checklist
  acceptance requirements, acceptance scenarios, user acceptance criteria, user acceptance tests, uat criteria, a/c, a/cs, ac, acs, ac's
  conditions of satisfaction, condition of satisfaction, conditions of acceptance, success criteria, success criterion, exit criteria, completion criteria, done when, done if, it is done when
  expected result, expected results, expected outcome, expected outcomes, scenarios
  critères d'acceptation, critère d'acceptation, critères d'acceptance, critère d'acceptance, critères de réussite, critères de succès, critères de validation, critère de validation, critères de recette, critères de satisfaction, critères d'acceptabilité, critères de réception, tests d'acceptation, test d'acceptation, tests de recette, tests de validation, conditions de satisfaction, conditions d'acceptation, condition d'acceptation, conditions de réussite, conditions de validation, conditions d'acceptance, exigences d'acceptation, résultat attendu, résultats attendus, terminé quand, terminé lorsque, fini quand, accepté si, acceptation, cda, c.d.a.
  akzeptanzkriterien, akzeptanzkriterium, akzeptanz-kriterien, akzeptanz kriterien, akzeptanzbedingungen, akzeptanzbedingung, akzeptanzanforderungen, akzeptanztests, akzeptanztest, akzeptanz, abnahmekriterien, abnahmekriterium, abnahme-kriterien, abnahme kriterien, abnahmebedingungen, abnahmebedingung, abnahmetests, abnahmetest, abnahme, erfolgskriterien, erfolgskriterium, fertigstellungskriterien, zufriedenheitskriterien, annahmekriterien, prüfkriterien, ak, aks, fertig wenn, fertig ist es wenn, erledigt wenn, abgenommen wenn, erfüllt wenn, erwartetes ergebnis, erwartete ergebnisse, erwartetes verhalten
  criterios de aceptación, criterio de aceptación, criterios de aceptacion, criterios aceptación, criterios de éxito, criterio de éxito, criterios de validación, criterios de satisfacción, criterios de conformidad, condiciones de satisfacción, condiciones de aceptación, condición de aceptación, requisitos de aceptación, pruebas de aceptación, prueba de aceptación, tests de aceptación, aceptación, resultado esperado, resultados esperados, terminado cuando, hecho cuando, listo cuando, se acepta si, se acepta cuando, ca, cas, c.a.
  critérios de aceitação, critério de aceitação, critérios de aceite, critério de aceite, critérios de aceitacao, critérios aceitação, critérios de sucesso, critério de sucesso, critérios de validação, critérios de satisfação, critérios de conclusão, condições de satisfação, condições de aceitação, condição de aceitação, condições de aceite, requisitos de aceitação, requisitos de aceite, testes de aceitação, teste de aceitação, testes de aceite, aceitação, resultado esperado, resultados esperados, pronto quando, concluído quando, feito quando
  acceptatiecriteria, acceptatie criteria, acceptatie-criteria, acceptatiecriterium, acceptatie criterium, acceptatievoorwaarden, acceptatievoorwaarde, acceptatie voorwaarden, acceptatie-eisen, acceptatie eisen, acceptatietests, acceptatietest, acceptatietesten, acceptatie, aanvaardingscriteria, aanvaardingscriterium, aanvaardingsvoorwaarden, goedkeuringscriteria, opleveringscriteria, succescriteria, succescriterium, succesvoorwaarden, tevredenheidscriteria, klaar als, klaar wanneer, gereed als, gereed wanneer, af als, geaccepteerd als, verwacht resultaat, verwachte resultaten, verwacht gedrag
  criteri di accettazione, criterio di accettazione, criteri d'accettazione, criterio d'accettazione, criteri accettazione, criteri di accettabilità, criteri di successo, criterio di successo, criteri di validazione, criteri di collaudo, criteri di soddisfazione, criteri di completamento, condizioni di accettazione, condizione di accettazione, condizioni di soddisfazione, requisiti di accettazione, test di accettazione, prove di accettazione, accettazione, risultato atteso, risultati attesi, comportamento atteso, finito quando, fatto quando, completato quando, pronto quando`);

/** Sections whose lists are not criteria; compared with the beginning of a heading. */
const OTHER_SECTIONS = nameList(`
  definition of done, dod, definition of ready, dor, out of scope, not in scope, non-goals, note, notes, dev notes, developer notes, technical, technical notes, technical details, tech notes, tech details, implementation
  proposed solution, solution, suggested solution, link, links, related links, resources, reference, references, description, old description, original description, background, context,
  open question, open questions, question, questions, task, tasks, sub-tasks, subtasks, to do, todo, to-do, design, designs, mockup, mockups, mock-ups, wireframes, screenshots, attachments, steps to reproduce, steps to test, how to test, testing, test plan, test notes, test cases, qa notes, qa
  dependencies, dependency, risks, risk, assumptions, constraints, test data, additional information, additional context, additional notes, user story, workaround, actual result, actual results, actual behavior, actual behaviour, release notes, further information, stakeholders
  estimate, estimates, estimation, story points, points, sp, effort, priority, prio, epic, sprint, owner, product owner, assignee, reporter, requester, team, labels, version, fix version, release, due date, deadline, timeline, budget, business value, value, contact, attachments, environment, history, changelog
  hors périmètre, hors du périmètre, hors scope, remarque, remarques, note technique, notes techniques, technique, détails techniques, solution proposée, liens, lien, références, contexte, description, questions, questions ouvertes, tâches, tâche, maquettes, dépendances, risques, hypothèses, définition de terminé, définition du terminé, étapes pour reproduire
  nicht im umfang, nicht umfang, außerhalb des umfangs, abgrenzung, hinweis, hinweise, notiz, notizen, anmerkung, anmerkungen, bemerkung, bemerkungen, technisches, technische details, technische hinweise, technik, umsetzung, lösung, lösungsvorschlag, lösungsidee, beschreibung, hintergrund, kontext, offene fragen, offene punkte, fragen, aufgaben, entwürfe, abhängigkeiten, risiken, annahmen, verweise, definition von fertig, schritte zum nachstellen
  fuera de alcance, fuera del alcance, nota, notas, notas técnicas, técnico, detalles técnicos, implementación, solución, solución propuesta, enlaces, referencias, descripción, contexto, antecedentes, preguntas, preguntas abiertas, tareas, diseño, dependencias, riesgos, supuestos, definición de hecho, definición de terminado, pasos para reproducir
  fora do escopo, fora de escopo, fora do âmbito, notas técnicas, observação, observações, detalhes técnicos, implementação, solução, solução proposta, ligações, referências, descrição, perguntas, questões em aberto, dúvidas, tarefas, dependências, riscos, premissas, definição de pronto, passos para reproduzir
  buiten scope, buiten de scope, niet in scope, opmerking, opmerkingen, notities, technisch, technische details, oplossing, voorgestelde oplossing, beschrijving, achtergrond, open vragen, vragen, taken, ontwerp, ontwerpen, afhankelijkheden, risico's, aannames, verwijzingen, definitie van klaar, stappen om te reproduceren
  fuori ambito, fuori scope, non incluso, nota, note tecniche, dettagli tecnici, implementazione, soluzione, soluzione proposta, collegamenti, link, riferimenti, descrizione, contesto, domande, domande aperte, attività, dipendenze, rischi, ipotesi, definizione di fatto, passi per riprodurre`);

/** What may follow the name of another section: “Notes (draft)”, “Technical considerations”, “Links to follow”; not “Notes are kept”. */
const TAIL =
  /^s?\s{0,3}(?:$|[^\p{L}\p{N}\s]|\n|(?:details?|notes?|considerations?|info|information|ideas?|plan|approach|for|from|to|and|section|list)\b)/u;
/** The letters that stand at the beginning of a name, or at a place of a text. */
const FIRST_WORD = /\p{L}{1,40}/uy;
const NAMES_BY_WORD = indexed(CRITERIA_NAMES, (name) => firstWordAt(name, 0));
const OTHERS_BY_LETTER = indexed(OTHER_SECTIONS, (name) => name.charAt(0));

function indexed(names: readonly string[], keyOf: (name: string) => string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of new Set(names.flatMap((n) => [n, n.normalize('NFD').replace(/\p{M}/gu, '')].map(fold)))) {
    const key = keyOf(name);
    map.set(key, [...(map.get(key) ?? []), name]);
  }
  return map;
}

function firstWordAt(folded: string, at: number): string {
  FIRST_WORD.lastIndex = at;
  return FIRST_WORD.exec(folded)?.[0] ?? '';
}

/** Bullets, numbers, bold marks and signs before a name. */
const LEAD = /^[\s*_#>:.()\d\p{S}\p{Emoji_Presentation}\ufe0f-]*/u;
/** “:hammer_and_wrench:”, as a converter leaves it. */
const EMOJI = /^[*_ ]{0,4}:[\w\\+-]{1,40}:/;
/** “{color:#333333}”, of wiki text that nobody rendered. */
const COLOR = /^(?:\{color(?::[#\w]{1,20})?\}\s?){1,4}/;
const MARKS = /^[^\p{L}]{1,8}/u;

/**
 * How many characters of `folded` name a criteria section: the name, a remark in brackets and the colon.
 * 0 when it does not begin with one, or when more words follow without a colon.
 */
export function criteriaNameLength(folded: string): number {
  const from = startsPlain(folded) ? 0 : markedLead(folded);
  const length = Math.max(nameLengthFrom(folded, from), labelLength(folded, from)) || askingLength(folded, from);
  if (length > 0) return length;
  const opener = openerLength(folded, from);
  if (opener > 0) return opener;
  const other = JOINED_BEHIND.exec(folded.slice(from, from + 60));
  return other === null || !isOtherSection(other[1] ?? '') ? 0 : nameLengthFrom(folded, from + other[0].length);
}

/** Like `criteriaNameLength`, for names that name criteria only where nothing else does: “Requirements”. */
export function secondNameLength(folded: string): number {
  const from = startsPlain(folded) ? 0 : markedLead(folded);
  return secondLabelLength(folded, from) || tryingLength(folded, from);
}

/** “Definition of done / acceptance criteria”: the name of another section in front. */
const JOINED_BEHIND = /^([^\n/&|+:.,]{2,30}?)(?: ?[/&|+]| (?:and|und|et|y|e|en)(?= )) ?/;
/** “Acceptance criteria / definition of done” */
const JOINED = /^ ?(?:[/&|+]|(?:and|und|et|y|e|en) ) ?([^\n/&|+:.,]{2,30})(?=[:*_\n]|$)/;

function nameLengthFrom(folded: string, from: number): number {
  let best = 0;
  for (const name of NAMES_BY_WORD.get(firstWordAt(folded, from)) ?? []) {
    if (!folded.startsWith(name, from)) continue;
    const length = nameEnd(folded, joinedEnd(folded, from + name.length));
    if (length > best) best = length;
  }
  return best;
}

function joinedEnd(folded: string, at: number): number {
  const more = JOINED.exec(folded.slice(at, at + 40));
  return more !== null && isOtherSection(more[1] ?? '') ? at + more[0].length : at;
}

function markedLead(folded: string): number {
  const marks = COLOR.exec(folded)?.[0].length ?? EMOJI.exec(folded)?.[0].length ?? 0;
  return marks + (LEAD.exec(folded.slice(marks))?.[0].length ?? 0);
}

/** Most lines begin with a letter, and no mark to skip. */
function startsPlain(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code >= 97 && code <= 122;
}

/** “Acceptance criteria, for example:” */
const EXAMPLES = /^,? (?:for example|for instance|e\.g\.|such as)(?= ?:)/;

function nameEnd(folded: string, from: number): number {
  let at = skipMarks(folded, from);
  const open = skipBlank(folded, at);
  if (folded.charAt(open) === '(' || folded.charAt(open) === '[') {
    const close = folded.indexOf(folded.charAt(open) === '(' ? ')' : ']', open);
    if (close > 0) at = skipMarks(folded, close + 1);
  }
  at += EXAMPLES.exec(folded.slice(at, at + 30))?.[0].length ?? 0;
  const next = skipBlank(folded, at);
  const c = folded.charAt(next);
  if (c === '' || c === '\n') return next;
  if (c === ':' || c === '–' || c === '—') return skipBlank(folded, skipMarks(folded, next + 1));
  if (/^(?:→|->|=>|⇒) /.test(folded.slice(next, next + 3))) return skipBlank(folded, next + 2);
  if (c === '.' && /criteri(?:a|on)$/.test(folded.slice(0, from)) && folded.charAt(next + 1) === ' ') return skipBlank(folded, next + 1);
  // “*AC* Fees are shown”: the bold type ends with the name.
  if (at > from && next > at && /^[*_]/.test(folded) && !GOES_ON.test(folded.slice(next, next + 12))) return next;
  const list = /^[-*#•][*#-]{0,2} /.test(folded.slice(next, next + 4));
  return next > at && (list || next - at > 1) ? next : 0;
}

/** “*Acceptance* of cards”: a bold word in a sentence. */
const GOES_ON = /^(?:of|for|is|are|and|or|in|on|at|to|by|with|from|must|should|shall|will|can|may|was|were|has|have|had|do|does|be)\b/;

/** Is what goes on behind a name in bold type, without a colon, a text of its own? */
export const isOwnText = (folded: string): boolean => /^ ?\S/.test(folded) && !GOES_ON.test(folded.slice(0, 14).trimStart());

function skipBlank(folded: string, from: number): number {
  let at = from;
  while (folded.charAt(at) === ' ') at += 1;
  return at;
}

/** Closing bold marks of wiki text stand right behind the name. */
function skipMarks(folded: string, from: number): number {
  return from + (/^[*_]{0,2}(?=[\s:]|$)/.exec(folded.slice(from, from + 3))?.[0].length ?? 0);
}

/** “Notes”, “Definition of done” on a line of their own: whoever writes so opens something else. */
export const isPlainTitleOfOther = (folded: string): boolean =>
  /^(?:dev(?:eloper)? |technical |additional )?notes?$|^(?:definition of done|dod)$|^(?:actual|observed) (?:results?|behaviou?r|outcome)$|^(?:out of|not in) scope$|^(?:open )?questions$|^steps to reproduce$|^workaround$/.test(
    folded.trim(),
  );

/** Does this heading or label open another section than the criteria? */
export function isOtherSection(folded: string): boolean {
  const label = folded.slice(0, 120).trim().replace(EMOJI, '').replace(MARKS, '');
  return (OTHERS_BY_LETTER.get(label.charAt(0)) ?? []).some((name) => label.startsWith(name) && TAIL.test(label.slice(name.length)));
}
