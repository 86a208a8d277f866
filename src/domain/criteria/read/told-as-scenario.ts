import { fold } from '../../text/fold.ts';

/** Characters of a description that are read. */
const MOST_READ = 6000;
/** A scenario is told in so many lines. */
const REACH = 8;
/** What is given, in words of its own: a template has the bare keyword, or “some context”. */
const GIVEN = /^\W{0,6}given (?!(?:some |an? |the )?(?:initial )?(?:context|preconditions?)\b)[^\n]{3,}/;
const STEP = /^\W{0,6}(?:when|then) \S+ \S/;
const IN_LINE = /, (?:when|then) \S+ \S/;

/** Does a description tell a case as Given, When or Then, wherever it stands and with or without its last step? English. */
export function isToldAsScenario(text: string): boolean {
  const folded = fold(text.slice(0, MOST_READ));
  if (!folded.includes('given ')) return false;
  let open = 0;
  for (const line of folded.split('\n')) {
    if (open > 0 && STEP.test(line)) return true;
    open -= 1;
    if (!GIVEN.test(line)) continue;
    if (IN_LINE.test(line)) return true;
    open = REACH;
  }
  return false;
}
