import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccuracyBaseline, LabelSource } from '../../bench/accuracy/baseline.ts';
import { precisionOf, recallOf, type Share } from '../../bench/accuracy/tally.ts';
import { ROOT } from './load-rules.ts';

const BASELINE = join(ROOT, 'bench', 'baselines', 'accuracy.json');

const NOTHING = 'No labelled set asks this question. What was read by hand stands under Limits.';

const share = (found: Share | null): string =>
  found === null ? 'nothing to count' : `${found.value.toFixed(2)} (${found.low.toFixed(2)} to ${found.high.toFixed(2)}, of ${found.of})`;

const NAMES: Readonly<Record<LabelSource, string>> = {
  shared: 'labels of others',
  own: 'labels of our own',
  'own, held out': 'labels of our own, held out',
  'own, as they come': 'labels of our own, texts as they come',
};

function measuredLines({ labels }: AccuracyBaseline, rule: string): readonly string[] {
  const questions = new Map<string, string[]>();
  for (const [source, { measures }] of Object.entries(labels))
    for (const [name, tally] of Object.entries(measures)) {
      if (!tally.rules.includes(rule)) continue;
      const others = tally.rules.filter((other) => other !== rule);
      const question = `- “${name}”${others.length > 0 ? `, together with ${others.join(' and ')}` : ''}:`;
      const line = `  - ${NAMES[source as LabelSource]}: precision ${share(precisionOf(tally))}, recall ${share(recallOf(tally))}.`;
      questions.set(question, [...(questions.get(question) ?? []), line]);
    }
  return [...questions].flatMap(([question, lines]) => [question, ...lines]);
}

/** What the committed accuracy says of each rule, as the part of its page. */
export function measuredOf(): (rule: string) => string {
  const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as AccuracyBaseline) : null;
  return (rule) => {
    if (baseline === null) return NOTHING;
    const spoiled = Object.values(baseline.mutations).filter(({ rules }) => rules.includes(rule));
    const found = spoiled.reduce((sum, one) => sum + one.found, 0);
    const of = spoiled.reduce((sum, one) => sum + one.of, 0);
    const lines = [...measuredLines(baseline, rule), ...(of > 0 ? [`- Stories spoiled on purpose: ${found} of ${of} found.`] : [])];
    return lines.length === 0 ? NOTHING : ['From bench/reports/accuracy.md, in the preset `strict`:', '', ...lines].join('\n');
  };
}
