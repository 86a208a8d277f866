/**
 * Repeats of the first hostile texts, enough to tell what would never end, then lengths. The last is tried only where the time of the
 * one before grew like squares: there, squared, it takes far longer than `MOST_MS`; once over, far less.
 */
const FIRST_REPEATS = 24;
const LENGTHS = { short: 300, middle: 2000, long: 12_000 };
const MOST_MS = 60;
/** Less than this is not worth a closer look. */
const SUSPICIOUS_MS = 0.4;
/** From `short` to `middle` a line grows 7 times, a square 44 times. */
const SUSPICIOUS_GROWTH = 14;
const TRIES = 3;
/** What looks slow is measured so often again, all lengths in turns: a busy machine makes a line look like a square once, not each time. */
const CHECKS = 8;
/** Places at which an expression is tried that looks at one place only; all of them would take as long as reading the text so often. */
const PLACES = 64;

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
    const timeOf = (repeats: number): number => bestOf(expression, textOf(attack, repeats));
    const repeatsFor = (length: number): number => Math.ceil(length / attack.unit.length);
    const first = timeOf(FIRST_REPEATS);
    if (first > MOST_MS) return described(first, textOf(attack, FIRST_REPEATS));
    const middle = timeOf(repeatsFor(LENGTHS.middle));
    if (middle <= SUSPICIOUS_MS || middle < SUSPICIOUS_GROWTH * timeOf(repeatsFor(LENGTHS.short))) continue;
    const longText = textOf(attack, repeatsFor(LENGTHS.long));
    const long = timeOf(repeatsFor(LENGTHS.long));
    if (long > MOST_MS && growsLikeSquares(expression, textOf(attack, repeatsFor(LENGTHS.middle)), longText))
      return described(long, longText);
  }
  return null;
}

/** The least times of many turns: from `middle` to `long` a line grows 6 times, a square 36 times. */
function growsLikeSquares(expression: RegExp, middleText: string, longText: string): boolean {
  let middle = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  for (let check = 0; check < CHECKS; check += 1) {
    middle = Math.min(middle, millisecondsOf(expression, middleText));
    long = Math.min(long, millisecondsOf(expression, longText));
    if (long <= MOST_MS) return false;
  }
  return long > SUSPICIOUS_GROWTH * middle;
}

const described = (time: number, text: string): string =>
  `${Math.round(time)} ms on ${text.length} characters of ${JSON.stringify(text.slice(0, 24))}`;

/** The best of a few runs; one is enough where it is quick. */
function bestOf(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES && best > SUSPICIOUS_MS; run += 1) best = Math.min(best, millisecondsOf(expression, text));
  return best;
}

/** Of this process alone: what the machine does besides is not the expression's. */
const ownMilliseconds = (): number => process.cpuUsage().user / 1000;

/** For an expression that looks at one place only: what all places would take, from some of them. */
function millisecondsOf(expression: RegExp, text: string): number {
  const step = expression.sticky ? Math.max(1, Math.floor(text.length / PLACES)) : 1;
  const started = ownMilliseconds();
  if (!expression.sticky) text.replace(expression, '');
  for (let at = 0; expression.sticky && at < text.length; at += step) {
    expression.lastIndex = at;
    expression.exec(text);
  }
  return (ownMilliseconds() - started) * step;
}
