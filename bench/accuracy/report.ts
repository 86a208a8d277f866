import type { AccuracyBaseline, Counted, LabelSource } from './baseline.ts';
import { precisionOf, recallOf, type Share, type Tally } from './tally.ts';

const share = (found: Share | null): string =>
  found === null ? '–' : `${found.value.toFixed(2)} (${found.low.toFixed(2)}–${found.high.toFixed(2)})`;

const TITLES: Readonly<Record<LabelSource, string>> = {
  shared: 'Labels of others',
  own: 'Labels of our own',
  'own, held out': 'Labels of our own, held out',
  'own, as they come': 'Labels of our own, texts as they come',
};

const ABOUT: Readonly<Record<LabelSource, string>> = {
  shared: 'The development half of labelled sets that are not part of this repository; the other half has never been looked at here.',
  own: 'The folder `dev` of bench/labels, whose README says how it was made. Rules are mended by what it shows.',
  'own, held out': 'The folder `held-out` of bench/labels: as hard as the one before, counted, never read while rules are mended.',
  'own, as they come':
    'The folder `usual` of bench/labels: faults are as frequent as in real backlogs; counted, never read while rules are mended.',
};

function measureRow([name, tally]: readonly [string, Tally & { readonly rules: readonly string[] }]): string {
  return `| ${name} | ${tally.rules.join(', ')} | ${tally.tp} | ${tally.fp} | ${tally.fn} | ${share(precisionOf(tally))} | ${share(recallOf(tally))} |`;
}

function renderSource(source: LabelSource, { measures, clean }: Counted): string {
  const part = (count: number): string => `${count} of ${clean.stories} (${((100 * count) / Math.max(1, clean.stories)).toFixed(1)} %)`;
  return `## ${TITLES[source]}

${ABOUT[source]}

| question | rules | rightly found | wrongly found | missed | precision | recall |
| --- | --- | --- | --- | --- | --- | --- |
${Object.entries(measures).map(measureRow).join('\n')}

${clean.stories === 0 ? 'No whole stories in this set.' : `Stories against which a careful reader has nothing to say, in the preset \`recommended\`: ${part(clean.spokenOf)} have a finding that must or should be fixed, ${part(clean.withErrors)} one that must be.`}`;
}

/** The figures as a page, with what they cannot say. */
export function renderReport({ labels, mutations }: AccuracyBaseline): string {
  const spoiled = Object.entries(mutations).map(
    ([name, { found, of, rules }]) => `| ${name} | ${rules.join(', ')} | ${found} | ${of} | ${of === 0 ? '–' : (found / of).toFixed(3)} |`,
  );
  const sources: readonly LabelSource[] = ['shared', 'own', 'own, held out', 'own, as they come'];
  return `# Accuracy of the text rules

Written by \`ACCURACY=write npm run bench -- accuracy\`. Brackets: 95 % interval of Wilson (1927).
All rules run as in the preset \`strict\`, so that rules which are off or lighter in \`recommended\` are measured too.

${sources.map((source) => renderSource(source, labels[source])).join('\n\n')}

## Spoiled stories

Stories of the development backlogs in which nothing is found, each spoiled in one way; the rule must see it.

| spoiled by | rules | found | of | recall |
| --- | --- | --- | --- | --- |
${spoiled.join('\n')}

Edits that change nothing (a trailing space, typographic quotes, no full stop) add no finding.

## What could not be measured

- Rules without labels: their pages give the number of findings that were read by hand and how many a product owner would keep.
- \`minimal-extra-text\`: three labelled cases in all, one of them here. Spoiled stories are the better evidence.
- \`story-fragment\`: five cases.
- Missing Given, missing Then and a second When: at most three cases each.
- Negative paths: six items expect one.
- A wish that is not atomic by its words (any “and” that joins verbs or objects): the labels here ask whether two features could be delivered apart. Held against them, \`conjunction-in-goal\`, which asks about each joined object, is wrong where the objects belong together; that is the lower precision of “several actions or objects”.
- Agreement: one person labelled, so a difference of opinion counts as an error.
`;
}
