import { rowsOf } from '../../text/rows-of.ts';
import type { LineKind } from './gherkin-dialects.ts';
import { isUnfinishedScenario } from './written-event.ts';
import { isWholeScenario, readKeyword, stepKind } from './gherkin.ts';

/** Does one of the rows begin with a step? Prose goes on with “And”, too, in longer rows. @param steps Gherkin's code of the language. */
export function isStepLine(value: string, steps: string): boolean {
  // Row by row: in a long text the first one often tells.
  for (let at = 0, end = 0; end < value.length; at = end + 1) {
    end = value.indexOf('\n', at);
    if (end < 0) end = value.length;
    const row = value.slice(at, end);
    const kind = stepKind(row, steps);
    if (kind !== null && (kind !== 'and' || row.trim().length < LONG_PROSE)) return true;
  }
  return false;
}

/** A row that begins with “And” and has as many characters is prose. */
const LONG_PROSE = 200;

/** It has a result; or it has a beginning and an event, or is called a scenario and has steps, though its result is missing. */
export const isScenario = (value: string, steps: string): boolean =>
  hasParts(value, kindsOf(rowsOf(value), steps), steps) || isUnfinishedScenario(value, steps);

/**
 * Is it a scenario, though nothing names it so? Prose, too, says "When …, then …" in one line: without a name, a scenario in one line
 * begins with Given. A Background goes with its scenarios.
 */
export function isUnnamedScenario(value: string, steps: string): boolean {
  if (REFERS_BACK.test(value.slice(0, 40))) return false;
  const rows = rowsOf(value);
  const kinds = kindsOf(rows, steps);
  if (rows.length === 1 && REASONS.test(value.slice(0, 40)) && !/\bwhen\b/i.test(value)) return false;
  if (rows.length === 1) return hasParts(value, kinds, steps) && kinds[0] !== 'when' && kinds[0] !== 'then';
  if (isMostlyProse(rows, kinds) || isTold(kinds) || isSentence(rows, kinds)) return false;
  return hasParts(value, kinds, steps) || kinds[0] === 'background';
}

/** “Given this, we can now …” goes on with an explanation. */
const REFERS_BACK = /^\W{0,4}given (?:this|these|the (?:above|fact|following))\b/i;

/** “Given that we are late, …, then …” argues. */
const REASONS = /^\W{0,4}given (?:that|how|our|all|enough|more|less)\b/i;

/** What each row begins with; `null`: with no keyword. */
type Kinds = readonly (LineKind | null)[];

const kindsOf = (rows: readonly string[], steps: string): Kinds => rows.map((row) => readKeyword(row, steps)?.kind ?? null);

/** “Then, somebody reviews it.” tells what comes next, when nothing was given and nothing happens; so does “When … But …, then …”. */
function isTold(kinds: Kinds): boolean {
  if (kinds.some((kind) => kind === 'given' || kind === 'background' || kind === 'scenario' || kind === 'outline')) return false;
  return kinds.includes('then') !== kinds.includes('when');
}

/** “When the form is open, the fee is shown.” is a whole sentence: with nothing given, the “Then …” below goes on telling. */
function isSentence(rows: readonly string[], kinds: Kinds): boolean {
  return kinds[0] === 'when' && !kinds.includes('given') && /^[^.]{6,200}, [^.]{6,200}\.\s*$/.test(rows[0] ?? '');
}

/** Sentences that happen to begin with “When” and “Then” far apart: most rows between them are no steps, and no rows of a table. */
function isMostlyProse(rows: readonly string[], kinds: Kinds): boolean {
  const written = rows.filter((row) => row.trim() !== '');
  const own = rows.filter((row, index) => row.trim() !== '' && ((kinds[index] ?? null) !== null || /^\s*[|"`#@]/.test(row)));
  return own.length * 2 < written.length;
}

function hasParts(value: string, kinds: Kinds, steps: string): boolean {
  if (kinds.includes('background') && !kinds.includes('then')) return false;
  if (kinds.includes('then') || isWholeScenario(value.replaceAll('\n', ' '), steps)) return true;
  const has = { given: kinds.includes('given'), when: kinds.includes('when') };
  return (has.given && has.when) || ((kinds.includes('scenario') || kinds.includes('outline')) && (has.given || has.when));
}
