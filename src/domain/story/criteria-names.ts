/** Names of a section of acceptance criteria, folded. */
const CRITERIA_NAMES: readonly string[] = [
  'acceptance criteria',
  'acceptance criterion',
  'acceptance criterias',
  'acceptance tests',
  'acceptance test',
  'acceptance',
  'a/c',
  'ac',
  'acs',
  'conditions of satisfaction',
  'condition of satisfaction',
  'success criteria',
  'exit criteria',
  'done when',
  'expected result',
  'expected results',
  'scenarios',
  'acceptance scenarios',
  "critères d'acceptation",
  "criteres d'acceptation",
  "critère d'acceptation",
  "critères d'acceptance",
  'akzeptanzkriterien',
  'akzeptanzkriterium',
  'abnahmekriterien',
  'criterios de aceptación',
  'criterios de aceptacion',
  'critérios de aceitação',
  'criterios de aceitacao',
  'critérios de aceite',
  'acceptatiecriteria',
  'acceptatie criteria',
  'criteri di accettazione',
];

/** Sections whose lists are not criteria, folded; compared with the beginning of a heading. */
const OTHER_SECTIONS: readonly string[] = [
  'definition of done',
  'dod',
  'definition of ready',
  'out of scope',
  'not in scope',
  'note',
  'notes',
  'technical',
  'tech notes',
  'implementation',
  'proposed solution',
  'solution',
  'links',
  'link',
  'references',
  'description',
  'old description',
  'background',
  'context',
  'open questions',
  'questions',
  'tasks',
  'subtasks',
  'to do',
  'todo',
  'design',
  'mockups',
  'attachments',
  'steps to reproduce',
  'dependencies',
  'risks',
  'assumptions',
  'test data',
  'additional information',
  'user story',
];

/**
 * How many characters of `folded` name a criteria section: the name, a remark in brackets and the colon.
 * 0 when it does not begin with one, or when more words follow without a colon.
 */
export function criteriaNameLength(folded: string): number {
  let from = 0;
  while (from < folded.length && /[\s*_#>:.()0-9-]/.test(folded.charAt(from))) from += 1;
  let best = 0;
  for (const name of CRITERIA_NAMES) {
    if (!folded.startsWith(name, from)) continue;
    const length = nameEnd(folded, from + name.length);
    if (length > best) best = length;
  }
  return best;
}

function nameEnd(folded: string, from: number): number {
  let at = skipMarks(folded, from);
  const open = skipBlank(folded, at);
  if (folded.charAt(open) === '(' || folded.charAt(open) === '[') {
    const close = folded.indexOf(folded.charAt(open) === '(' ? ')' : ']', open);
    if (close > 0) at = skipMarks(folded, close + 1);
  }
  const next = skipBlank(folded, at);
  const c = folded.charAt(next);
  if (c === '' || c === '\n') return next;
  if (c === ':' || c === '–' || c === '—') return skipBlank(folded, skipMarks(folded, next + 1));
  const list = /^[-*#•][*#-]{0,2} /.test(folded.slice(next, next + 4));
  return next > at && (list || next - at > 1) ? next : 0;
}

function skipBlank(folded: string, from: number): number {
  let at = from;
  while (folded.charAt(at) === ' ') at += 1;
  return at;
}

/** Closing bold marks of wiki text stand right behind the name. */
function skipMarks(folded: string, from: number): number {
  return from + (/^[*_]{0,2}(?=[\s:]|$)/.exec(folded.slice(from, from + 3))?.[0].length ?? 0);
}

/** Does this heading or label open another section than the criteria? */
export function isOtherSection(folded: string): boolean {
  const label = folded.trim().replace(/^[\W_]{1,6}/, '');
  return OTHER_SECTIONS.some((name) => label.startsWith(name) && !/^[\p{L}\p{N}]/u.test(label.slice(name.length)));
}
