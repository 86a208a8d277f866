import type { Span } from '../../shared/finding.ts';
import type { Scenario, Step } from '../criteria/scenario/scenario.ts';
import { quote } from './report-words.ts';

/** How a message names a scenario: by its title, else by its first step. */
export function callScenario({ name, steps }: Scenario): string {
  const title = name?.text.trim() ?? '';
  if (title !== '') return `The scenario ${quote(title)}`;
  return `The scenario that begins with ${quote(`${steps[0]?.keyword.text ?? ''} ${steps[0]?.slice.text ?? ''}`)}`;
}

/** The place of a step with its keyword. */
export function stepSpan({ keyword, slice }: Step): Span {
  return { field: slice.field, start: Math.min(keyword.start, slice.start), end: Math.max(slice.end, keyword.end) };
}

/** The title of a scenario where it has one, else its first keyword. */
export function headSpan({ name, steps, slice }: Scenario): Span {
  if (name !== null && name.text.trim() !== '') return { field: name.field, start: name.start, end: name.end };
  const first = steps[0]?.keyword ?? slice;
  return { field: first.field, start: first.start, end: Math.max(first.end, first.start + 1) };
}
