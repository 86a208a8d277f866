import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccuracyBaseline } from '../../bench/accuracy/baseline.ts';
import { precisionOf, recallOf, type Share } from '../../bench/accuracy/tally.ts';
import { ROOT } from './load-rules.ts';

const BASELINE = join(ROOT, 'bench', 'baselines', 'accuracy.json');

const share = (found: Share | null): string =>
  found === null ? 'nothing to count' : `${found.value.toFixed(2)} (${found.low.toFixed(2)} to ${found.high.toFixed(2)}, of ${found.of})`;

/** What the committed accuracy says of each rule, as the part of its page. */
export function measuredOf(): (rule: string) => string {
  const { measures, mutations } = existsSync(BASELINE)
    ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as AccuracyBaseline)
    : { measures: {}, mutations: {} };
  return (rule) => {
    const asked = Object.entries(measures).filter(([, { rules }]) => rules.includes(rule));
    const spoiled = Object.values(mutations).filter(({ rules }) => rules.includes(rule));
    const found = spoiled.reduce((sum, one) => sum + one.found, 0);
    const of = spoiled.reduce((sum, one) => sum + one.of, 0);
    const lines = asked.map(
      ([name, tally]) =>
        `- “${name}”${tally.rules.length > 1 ? `, together with ${tally.rules.filter((other) => other !== rule).join(' and ')}` : ''}: precision ${share(precisionOf(tally))}, recall ${share(recallOf(tally))}.`,
    );
    if (of > 0) lines.push(`- Stories spoiled on purpose: ${found} of ${of} found.`);
    if (lines.length === 0) return 'No labelled set asks this question. What was read by hand stands under Limits.';
    return ['On the development half of the labels (bench/reports/accuracy.md):', '', ...lines].join('\n');
  };
}
