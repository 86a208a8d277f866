import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccuracyBaseline, Counted, LabelSource } from './accuracy/baseline.ts';
import { countLabels } from './accuracy/count-labels.ts';
import { demoStories } from './accuracy/demo-stories.ts';
import { labelFigures } from './accuracy/label-figures.ts';
import type { Labels } from './accuracy/labels.ts';
import { countMutations, mutationFigures, neutralFigures } from './accuracy/mutation-figures.ts';
import { cleanStories } from './accuracy/mutations.ts';
import { ownLabels } from './accuracy/own-labels.ts';
import { renderReport } from './accuracy/report.ts';
import { hasSharedLabels, readBacklogs, sharedLabels } from './accuracy/shared-labels.ts';
import type { Bench, Figure } from './bench.ts';

const BASELINE = join(__dirname, 'baselines', 'accuracy.json');
const REPORT = join(__dirname, 'reports', 'accuracy.md');

const WRITE = process.env['ACCURACY'] === 'write';
const SHOW = process.env['ACCURACY'] === 'show';

const readBaseline = (): AccuracyBaseline | null => (WRITE ? null : (JSON.parse(readFileSync(BASELINE, 'utf8')) as AccuracyBaseline));

/** Held-out rows are counted and never shown: rules that were mended by them would make them say nothing. */
const count = (source: LabelSource, labels: Labels): Counted => countLabels(labels, SHOW && (source === 'shared' || source === 'own'));

function ownFigures(own: Omit<AccuracyBaseline['labels'], 'shared'>, baseline: AccuracyBaseline | null): readonly Figure[] {
  const stories = cleanStories(demoStories());
  return [
    ...Object.entries(own).flatMap(([source, counted]) => labelFigures(source, counted, baseline?.labels[source as LabelSource])),
    ...mutationFigures('own stories', countMutations(stories, SHOW), undefined),
    ...neutralFigures('own stories', stories),
  ];
}

/**
 * How often the text rules are right, against labels, spoiled stories and stories that are fine. None may drop below what is committed.
 * `ACCURACY=write` writes baseline and report anew; `ACCURACY=show` prints what was missed.
 */
export const accuracy: Bench = {
  name: 'accuracy',
  run() {
    const baseline = readBaseline();
    const own = {
      own: count('own', ownLabels('dev')),
      'own, held out': count('own, held out', ownLabels('held-out')),
      'own, as they come': count('own, as they come', ownLabels('usual')),
    };
    if (!hasSharedLabels()) {
      console.log('  skipped: shared data absent (labels and backlogs); own labels and stories only');
      return Promise.resolve(ownFigures(own, baseline));
    }
    const shared = count('shared', sharedLabels());
    const stories = cleanStories(readBacklogs());
    const mutations = countMutations(stories, SHOW);
    if (WRITE) writeBaseline({ labels: { shared, ...own }, mutations });
    return Promise.resolve([
      ...labelFigures('shared', shared, baseline?.labels.shared),
      ...ownFigures(own, baseline),
      ...mutationFigures('development backlogs', mutations, baseline?.mutations),
      ...neutralFigures('development backlogs', stories),
    ]);
  },
};

function writeBaseline(baseline: AccuracyBaseline): void {
  writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
  writeFileSync(REPORT, renderReport(baseline));
}
