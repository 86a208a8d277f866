import type { Counted } from './baseline.ts';
import { cleanShare } from './clean.ts';
import { CRITERIA_MEASURES } from './criteria-measures.ts';
import type { Labels } from './labels.ts';
import { STORY_MEASURES } from './story-measures.ts';
import { tallyOf, type Verdict } from './tally.ts';

const MEASURES = [...STORY_MEASURES, ...CRITERIA_MEASURES];

function printWrong(name: string, verdicts: readonly Verdict[]): void {
  for (const { text, found, wanted } of verdicts)
    if (found !== wanted) console.log(`    ${found ? 'wrongly found' : 'missed'} (${name}): ${text.replace(/\s+/g, ' ')}`);
}

/** Asks every question that the labels can answer. @param show prints what was answered wrongly */
export function countLabels(labels: Labels, show: boolean): Counted {
  const measures = MEASURES.flatMap(({ name, rules, verdicts }) => {
    const all = [...verdicts(labels)];
    if (show) printWrong(name, all);
    return all.length === 0 ? [] : [[name, { ...tallyOf(all), rules }] as const];
  });
  const clean = cleanShare(labels);
  if (show) for (const example of clean.examples) console.log(`    spoken of: ${example}`);
  // Sentences of the labelled sets stay where they are.
  return { measures: Object.fromEntries(measures), clean: { ...clean, examples: [] } };
}
