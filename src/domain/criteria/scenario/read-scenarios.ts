import { rowsOf } from '../../text/rows-of.ts';
import type { Criterion, TextSlice } from '../../../shared/story.ts';
import type { TextBlock } from '../../text/adf/adf-text.ts';
import { readKeyword } from './gherkin.ts';
import type { Scenario, Step, StepRole } from './scenario.ts';
import { inlineSteps } from './inline-steps.ts';

/** Scenarios of one item that are looked at: nobody writes more, and a hostile text must not cost more. */
export const MOST_SCENARIOS = 250;

/**
 * The criteria that are scenarios, with their steps. A criterion in one line counts only when it has its result with it:
 * "Given A, B happens" and "When A, B happens" are rules in one sentence. Steps of a Background are given to what follows it.
 */
export function readScenarios(criteria: readonly Criterion[], blocks: readonly TextBlock[], language: string): readonly Scenario[] {
  const scenarios: Scenario[] = [];
  let background: readonly Step[] = [];
  let at = 0;
  for (const { slice, kind, testable } of criteria) {
    if (scenarios.length >= MOST_SCENARIOS) break;
    const raw = readLines(slice, language);
    if (raw.header === 'background') background = raw.steps;
    if (raw.header === 'background' || !isScenario(raw) || isAside(raw, slice) || (kind === 'context' && testable === null)) continue;
    while (at + 1 < blocks.length && !holds(blocks[at], slice)) at += 1;
    scenarios.push({
      name: raw.name,
      slice,
      steps: raw.steps,
      background,
      outline: raw.outline,
      inline: raw.inline,
      code: blocks[at]?.type === 'codeBlock',
      language,
    });
  }
  return scenarios;
}

function holds(block: TextBlock | undefined, { start }: TextSlice): boolean {
  return block !== undefined && block.leaf && block.start <= start && start < block.end;
}

interface RawScenario {
  readonly header: 'background' | 'scenario' | null;
  readonly name: TextSlice | null;
  readonly steps: readonly Step[];
  readonly outline: boolean;
  readonly inline: boolean;
}

function isScenario({ header, steps, inline }: RawScenario): boolean {
  return inline || (header !== null ? steps.length > 0 : steps.length > 1 && new Set(steps.map(({ role }) => role)).size > 1);
}

/** "Example:" above one sentence with When is no scenario. */
function isAside({ steps }: RawScenario, { text }: TextSlice): boolean {
  return steps.length === 1 && steps[0]?.role === 'when' && /^\W{0,6}example/i.test(text.slice(0, 20));
}

type Growing = { -readonly [K in keyof Step]: Step[K] };

/** Reads the lines of one criterion. */
function readLines(slice: TextSlice, language: string): RawScenario {
  const steps: Growing[] = [];
  let header: RawScenario['header'] = null;
  let name: TextSlice | null = null;
  let outline = false;
  let docString: string | null = null;
  let at = 0;
  const rows = rowsOf(slice.text);
  for (const row of rows) {
    const line = sliceIn(slice, at, at + row.length);
    at += row.length + 1;
    const mark = docMark(row);
    const last = steps.at(-1);
    if (docString !== null || mark !== null || row.trimStart().startsWith('|')) {
      if (last !== undefined) last.argument = true;
      docString = docString === null ? mark : mark === docString ? null : docString;
      continue;
    }
    const keyword = readKeyword(row, language);
    if (keyword === null) {
      const star = /^\s*\*\s+(?=\S)/.exec(row);
      if (star !== null && last !== undefined) steps.push(toStep(line, last.role, true, { start: 0, end: 0, textStart: star[0].length }));
    } else if (keyword.kind === 'scenario' || keyword.kind === 'outline' || keyword.kind === 'background') {
      header ??= keyword.kind === 'background' ? 'background' : 'scenario';
      name ??= trimmed(line, keyword.textStart);
      outline ||= keyword.kind === 'outline';
    } else if (keyword.kind === 'examples') outline = true;
    else if (keyword.kind === 'and') steps.push(toStep(line, last?.role ?? 'given', true, keyword));
    else if (keyword.kind === 'given' || keyword.kind === 'when' || keyword.kind === 'then')
      steps.push(toStep(line, keyword.kind, false, keyword));
  }
  return { header, name, outline, ...withInline(steps, slice, language, rows.length) };
}

/** One line with everything in it, or a last line that has its result with it. */
function withInline(steps: readonly Step[], slice: TextSlice, language: string, rows: number): Pick<RawScenario, 'steps' | 'inline'> {
  const last = steps.at(-1);
  if (last === undefined || steps.some(({ role }) => role === 'then')) return { steps, inline: false };
  const parts = inlineSteps(last, language);
  const whole = parts.length > 1;
  return { steps: whole ? [...steps.slice(0, -1), ...parts] : steps, inline: whole && rows === 1 && slice.text !== '' };
}

function docMark(row: string): string | null {
  const text = row.trimStart();
  return text.startsWith('"""') ? '"""' : text.startsWith('```') ? '```' : null;
}

function toStep(
  line: TextSlice,
  role: StepRole,
  inherited: boolean,
  at: { readonly start: number; readonly end: number; readonly textStart: number },
): Growing {
  return { role, inherited, slice: trimmed(line, at.textStart), keyword: sliceIn(line, at.start, at.end), argument: false };
}

/** The rest of a line from `from` on, without blanks at its end. */
function trimmed(line: TextSlice, from: number): TextSlice {
  return sliceIn(line, from, Math.max(from, line.text.trimEnd().length));
}

/** A part of a slice, by offsets within it. */
function sliceIn({ text, field, start }: TextSlice, from: number, to: number): TextSlice {
  return { text: text.slice(from, to), field, start: start + from, end: start + to };
}
