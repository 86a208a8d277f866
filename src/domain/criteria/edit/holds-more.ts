import type { Scenario, StepRole } from '../scenario/scenario.ts';

const ORDER: readonly StepRole[] = ['given', 'when', 'then'];

/**
 * Whether a scenario holds more than a row of the editor shows: a table of examples or of data, a comment, other lines,
 * or steps in an order other than Given, When, Then. Its words would lose that if they were written anew.
 */
export function holdsMore({ slice, steps, outline, inline, name }: Scenario): boolean {
  if (outline || steps.some(({ argument }) => argument)) return true;
  if (steps.some(({ role }, i) => ORDER.indexOf(role) < ORDER.indexOf(steps[i - 1]?.role ?? 'given'))) return true;
  if (inline) return false;
  const lines = slice.text.split('\n').filter((line) => line.trim() !== '').length;
  return lines > steps.length + (name === null ? 0 : 1);
}
