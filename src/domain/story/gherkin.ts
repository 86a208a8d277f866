import { fold } from '../text/fold.ts';

/** What a line is in a scenario; `null` for other text. */
export type StepKind = 'scenario' | 'given' | 'when' | 'then' | 'and';

const KEYWORDS: readonly (readonly [StepKind, readonly string[]])[] = [
  [
    'scenario',
    [
      'scenario',
      'scenario outline',
      'szenario',
      'scénario',
      'escenario',
      'cenário',
      'background',
      'feature',
      'rule',
      'example',
      'examples',
    ],
  ],
  [
    'given',
    [
      'given',
      'given that',
      'angenommen',
      'gegeben sei',
      'gegeben',
      'étant donné que',
      'étant donné',
      "étant donné qu'",
      'soit',
      'dado que',
      'dado',
      'dada',
      'dados',
      'gegeven',
      'stel',
      'dato',
      'data',
    ],
  ],
  ['when', ['when', 'wenn', 'quand', 'lorsque', "lorsqu'", 'cuando', 'quando', 'als', 'wanneer']],
  ['then', ['then', 'dann', 'alors', 'entonces', 'então', 'dan', 'allora']],
  ['and', ['and', 'but', 'und', 'aber', 'et', 'mais', 'y', 'pero', 'e', 'mas', 'en', 'maar', 'ma']],
];

/** Keywords by their first letter: most lines are no step, and are asked often. */
const BY_LETTER = byLetter();

function byLetter(): ReadonlyMap<string, readonly (readonly [StepKind, string])[]> {
  const map = new Map<string, (readonly [StepKind, string])[]>();
  for (const [kind, keywords] of KEYWORDS) {
    for (const keyword of keywords) map.set(keyword.charAt(0), [...(map.get(keyword.charAt(0)) ?? []), [kind, keyword]]);
  }
  return map;
}

/** Reads the keyword at the start of a line; bullets, check boxes, bold marks and numbers before it are skipped. */
export function stepKind(line: string): StepKind | null {
  const folded = fold(line.slice(0, 60)).replace(/^(?:[\s*_>-]|\[[ x]?\]|\d{1,3}[.)])+/, '');
  for (const [kind, keyword] of BY_LETTER.get(folded.charAt(0)) ?? []) {
    if (folded.startsWith(keyword) && endsKeyword(kind, keyword, folded.slice(keyword.length))) return kind;
  }
  return null;
}

function endsKeyword(kind: StepKind, keyword: string, rest: string): boolean {
  if (kind === 'scenario') return /^\s{0,3}\d{0,3}\s{0,3}(?::|$|outline|-)/.test(rest);
  return keyword.endsWith("'") || /^[: ,*]/.test(rest);
}

const THEN = /[\s,.;:]\**(?:then|dann|alors|entonces|então|dan|allora)\b/;

/** Is this one line a scenario in itself: Given or When, and Then? */
export function isWholeScenario(line: string): boolean {
  const kind = stepKind(line);
  if (kind !== 'given' && kind !== 'when') return false;
  return THEN.test(fold(line.slice(0, 2000)));
}

/** Does a code block hold Gherkin? By its language, else by its first words. */
export function isGherkinCode(language: string | null, code: string): boolean {
  const named = language?.toLowerCase() ?? '';
  if (named === 'gherkin' || named === 'feature' || named === 'cucumber') return true;
  if (named !== '' && named !== 'text' && named !== 'plain' && named !== 'none') return false;
  const kinds = code.slice(0, 2000).split('\n').map(stepKind);
  return kinds.includes('then') && (kinds.includes('given') || kinds.includes('when'));
}
