import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccuracyBaseline } from './accuracy/baseline.ts';
import { cleanShare, type CleanShare } from './accuracy/clean.ts';
import { CRITERIA_MEASURES } from './accuracy/criteria-measures.ts';
import { demoStories } from './accuracy/demo-stories.ts';
import { hasLabels, readBacklogs } from './accuracy/labels.ts';
import type { Measure } from './accuracy/measure.ts';
import { addedByNeutral, type CleanStory, cleanStories, NEUTRAL, OPERATORS, recallOfOperator } from './accuracy/mutations.ts';
import { renderReport } from './accuracy/report.ts';
import { STORY_MEASURES } from './accuracy/story-measures.ts';
import { precisionOf, recallOf, type Tally, tallyOf } from './accuracy/tally.ts';
import type { Bench, Figure } from './bench.ts';

const BASELINE = join(__dirname, 'baselines', 'accuracy.json');
const REPORT = join(__dirname, 'reports', 'accuracy.md');

const MEASURES: readonly Measure[] = [...STORY_MEASURES, ...CRITERIA_MEASURES];

const percent = (share: { readonly value: number } | null): number => (share === null ? 100 : Math.round(share.value * 1000) / 10);
const WRITE = process.env['ACCURACY'] === 'write';

function mutationFigures(stories: readonly CleanStory[], where: string, known: AccuracyBaseline['mutations'] | null): readonly Figure[] {
  const lowest = OPERATORS.map((operator) => {
    const { found, of, missed } = recallOfOperator(operator, stories);
    if (process.env['ACCURACY'] === 'show')
      for (const text of missed.slice(0, 8)) console.log(`    missed by ${operator.rules.join('/')} (${operator.name}): ${text}`);
    return { name: operator.name, value: of === 0 ? 100 : (100 * found) / of, before: known?.[operator.name] };
  });
  const figures = lowest.map(({ name, value, before }): Figure => {
    const floor =
      before === undefined || before.of === 0
        ? null
        : { kind: 'baseline' as const, label: 'committed', value: (100 * before.found) / before.of };
    return { label: `${where}: ${name}`, value, unit: '%', better: 'higher', ...(floor === null ? {} : { against: floor }) };
  });
  const added = NEUTRAL.map(
    ({ name, apply }): Figure => ({
      label: `${where}: findings added by “${name}”`,
      value: addedByNeutral(apply, stories),
      unit: 'findings',
      better: 'lower',
      against: { kind: 'baseline', label: 'none', value: 0 },
    }),
  );
  return [...figures, ...added];
}

function labelFigures(tallies: ReadonlyMap<string, Tally>, baseline: AccuracyBaseline | null): readonly Figure[] {
  return [...tallies].flatMap(([name, tally]) => {
    const before = baseline?.measures[name];
    const against = (of: (tally: Tally) => { readonly value: number } | null) =>
      before === undefined ? {} : { against: { kind: 'baseline' as const, label: 'committed', value: percent(of(before)) } };
    return [
      { label: `${name}: precision`, value: percent(precisionOf(tally)), unit: '%', better: 'higher' as const, ...against(precisionOf) },
      { label: `${name}: recall`, value: percent(recallOf(tally)), unit: '%', better: 'higher' as const, ...against(recallOf) },
    ];
  });
}

function cleanFigures(clean: CleanShare, before: CleanShare | null): readonly Figure[] {
  const against = (value: number | undefined) =>
    value === undefined ? {} : { against: { kind: 'baseline' as const, label: 'committed', value } };
  const share = (part: number, of: number): number => Math.round((1000 * part) / Math.max(1, of)) / 10;
  return [
    {
      label: `${clean.stories} clean stories: must or should fix`,
      value: share(clean.spokenOf, clean.stories),
      unit: '%',
      better: 'lower',
      ...against(before ? share(before.spokenOf, before.stories) : undefined),
    },
    {
      label: `${clean.stories} clean stories: must fix`,
      value: share(clean.withErrors, clean.stories),
      unit: '%',
      better: 'lower',
      ...against(before ? share(before.withErrors, before.stories) : undefined),
    },
  ];
}

/**
 * How often the text rules are right, against labels, spoiled stories and stories that are fine. None may drop below what is committed.
 * `ACCURACY=write` writes baseline and report anew; `ACCURACY=show` prints what was missed.
 */
export const accuracy: Bench = {
  name: 'accuracy',
  run() {
    const own = cleanStories(demoStories());
    if (!hasLabels()) {
      console.log('  skipped: shared data absent (labels); own stories only');
      return Promise.resolve(mutationFigures(own, 'own stories', null));
    }
    const baseline = WRITE ? null : (JSON.parse(readFileSync(BASELINE, 'utf8')) as AccuracyBaseline);
    const tallies = new Map(MEASURES.map(({ name, verdicts }) => [name, tallyOf(verdicts())]));
    const clean = cleanShare();
    if (process.env['ACCURACY'] === 'show') for (const example of clean.examples) console.log(`    spoken of: ${example}`);
    const stories = cleanStories(readBacklogs());
    if (WRITE) writeBaseline(tallies, clean, stories);
    return Promise.resolve([
      ...labelFigures(tallies, baseline),
      ...cleanFigures(clean, baseline?.clean ?? null),
      ...mutationFigures(own, 'own stories', null),
      ...mutationFigures(stories, 'development backlogs', baseline?.mutations ?? null),
    ]);
  },
};

function writeBaseline(tallies: ReadonlyMap<string, Tally>, clean: CleanShare, stories: readonly CleanStory[]): void {
  const rulesOf = new Map(MEASURES.map(({ name, rules }) => [name, rules]));
  const baseline: AccuracyBaseline = {
    measures: Object.fromEntries([...tallies].map(([name, tally]) => [name, { ...tally, rules: rulesOf.get(name) ?? [] }])),
    mutations: Object.fromEntries(
      OPERATORS.map((operator) => {
        const { found, of } = recallOfOperator(operator, stories);
        return [operator.name, { found, of, rules: operator.rules }];
      }),
    ),
    // Sentences of the labelled sets stay where they are.
    clean: { ...clean, examples: [] },
  };
  writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
  writeFileSync(REPORT, renderReport(baseline));
}
