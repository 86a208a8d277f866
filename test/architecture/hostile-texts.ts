/**
 * Repeats of the first hostile texts, enough to tell what would never end, then lengths. The last, squared, takes far longer than
 * `MOST_MS`; once over, far less. It is tried only where the one before took as long as squares take.
 */
const STEPS = [
  { repeats: 24, length: 0, suspicious: -1 },
  { repeats: 0, length: 300, suspicious: -1 },
  { repeats: 0, length: 2000, suspicious: 0.4 },
  { repeats: 0, length: 20_000, suspicious: 0 },
] as const;
const MOST_MS = 150;
const TRIES = 3;

const UNITS: readonly string[] = [
  ' ',
  '\t',
  '\n',
  'a',
  'A',
  'é',
  '1',
  '-',
  ',',
  '.',
  ':',
  '(',
  '[',
  '<',
  '{',
  '"',
  "'",
  '’',
  '“',
  '*',
  '_',
  '#',
  '|',
  '/',
  '?',
  '!',
  'a ',
  'a, ',
  '1 ',
  'and ',
  '\n ',
  ' \n',
  '- ',
  '(a',
  'a-',
  "a'",
  'a.',
]; // prettier-ignore

/** Words and marks that the expression itself names: what it repeats is what hurts it. */
function unitsOf(source: string): readonly string[] {
  const words = source.match(/(?<!\\)[\p{L}]{2,}(?: [\p{L}]{2,})*/gu) ?? [];
  const some = words.filter((_, i) => i % Math.ceil(words.length / 6) === 0);
  return some.flatMap((word) => [word, `${word} `]);
}

interface Attack {
  readonly head: string;
  readonly unit: string;
}

/** What to repeat, bare and behind words of the expression. */
function attacksOn(source: string): readonly Attack[] {
  const own = unitsOf(source);
  const units = [...UNITS, ...own];
  const heads = ['', 'abcd', ...own.slice(0, 2)];
  return heads.flatMap((head) => units.map((unit) => ({ head, unit })));
}

/** Ends in what nothing matches. */
const textOf = ({ head, unit }: Attack, repeats: number): string => `${head}${unit.repeat(repeats)}\u0001`;

/** The first hostile text on which an expression is slow, described; `null` when there is none. A slow run is repeated: the machine may have been busy. */
export function slowOn({ source, flags }: { readonly source: string; readonly flags: string }): string | null {
  const expression = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`);
  for (const attack of attacksOn(source)) {
    for (const { repeats, length, suspicious } of STEPS) {
      const text = textOf(attack, Math.max(repeats, Math.ceil(length / attack.unit.length)));
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < TRIES && best > Math.max(0, suspicious); run += 1) best = Math.min(best, millisecondsOf(expression, text));
      if (best > MOST_MS) return `${Math.round(best)} ms on ${text.length} characters of ${JSON.stringify(text.slice(0, 24))}`;
      if (best <= suspicious) break;
    }
  }
  return null;
}

function millisecondsOf(expression: RegExp, text: string): number {
  const started = performance.now();
  if (expression.sticky) {
    for (let at = 0; at < text.length; at += 1) {
      expression.lastIndex = at;
      expression.exec(text);
      if (performance.now() - started > MOST_MS * 4) break;
    }
  } else text.replace(expression, '');
  return performance.now() - started;
}
