import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeIssue, analyzeModel } from '../src/domain/analyze-issue.ts';
import { randomFromNumber } from '../src/domain/forecast/random.ts';
import { readStory, fieldText, type StoryModel } from '../src/domain/story/story-model.ts';
import type { IssueAnalysis } from '../src/shared/analysis.ts';
import type { IssueSnapshot } from '../src/shared/issue.ts';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../src/shared/settings.ts';
import type { Bench, Figure } from './bench.ts';
import { fuzzDocument, fuzzText } from './fuzz-documents.ts';
import { storySnapshot } from './story-snapshot.ts';

const BASELINE = join(__dirname, 'baselines', 'fuzz-linter.json');
const CASES = { full: 100_000, smoke: 1200 };
/** Every so many items are answered a second time. */
const AGAIN = 3;
const SEED = 20_261_122;
/** Every rule that there is, with everything required. */
const SETTINGS: ProjectSettings = {
  ...DEFAULT_SETTINGS,
  profile: { ...DEFAULT_SETTINGS.profile, requireTemplate: true, requireCriteria: true },
  lint: { ...DEFAULT_SETTINGS.lint, preset: 'strict' },
};
const KINDS = ['story', 'story', 'story', 'bug', 'task', 'epic', 'subtask'] as const;
const SHOWN = 5;

/** A work item of a seed: a document, plain text, or neither; sometimes a criteria field. */
function itemOf(seed: number): IssueSnapshot {
  const draw = randomFromNumber(seed);
  const kind = KINDS[Math.floor(draw() * KINDS.length)] ?? 'story';
  const text = draw() < 0.7 ? fuzzDocument(draw) : draw() < 0.8 ? fuzzText(draw, 40) : null;
  const criteria = draw() < 0.2 ? fuzzText(draw, 20) : null;
  return { ...storySnapshot(`F-${seed}`, fuzzText(draw), text), kind, typeName: kind, criteria };
}

/** What is wrong with the answer to one item; `null` when nothing is. */
function problemOf(model: StoryModel, { findings }: IssueAnalysis): string | null {
  for (const { rule, span, message, suggestions } of findings) {
    if (message.startsWith('One text rule could not read')) return `${rule}: ${message}`;
    if (message.trim() === '' || suggestions.length === 0 || suggestions.some((text) => text.trim() === '')) return `${rule}: no words`;
    if (span === null) continue;
    const { length } = fieldText(model, span.field);
    if (!(span.start >= 0 && span.start < span.end && span.end <= length)) return `${rule}: ${span.start}–${span.end} of ${length}`;
  }
  return null;
}

interface Outcome {
  readonly hash: string;
  readonly problems: readonly string[];
}

function fuzz(cases: number): Outcome {
  const hash = createHash('sha256');
  const problems: string[] = [];
  for (let seed = SEED; seed < SEED + cases; seed += 1) {
    try {
      const item = itemOf(seed);
      const model = readStory(item);
      const answer = analyzeModel(item, model, SETTINGS);
      const bytes = JSON.stringify(answer);
      hash.update(bytes);
      const problem =
        problemOf(model, answer) ??
        (seed % AGAIN !== 0 || JSON.stringify(analyzeIssue(itemOf(seed), SETTINGS)) === bytes ? null : 'another answer on the second run');
      if (problem !== null) problems.push(`seed ${seed}: ${problem}`);
    } catch (thrown) {
      problems.push(`seed ${seed}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    }
  }
  return { hash: hash.digest('hex').slice(0, 16), problems };
}

/**
 * Random documents and strings: no throw, no place outside the text, no finding without words, the same bytes twice. The hash of all
 * answers is committed: another one on another version of Node is a fault, another one after a change of a rule is a new baseline
 * (`FUZZ_LINTER=write`).
 */
export const fuzzLinter: Bench = {
  name: 'fuzz-linter',
  run({ smoke }) {
    const size = smoke ? 'smoke' : 'full';
    const { hash, problems } = fuzz(CASES[size]);
    for (const problem of problems.slice(0, SHOWN)) console.log(`  ${problem}`);
    const baselines = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, string>;
    const isWriting = process.env['FUZZ_LINTER'] === 'write';
    if (isWriting) writeFileSync(BASELINE, `${JSON.stringify({ ...baselines, [size]: hash }, null, 2)}\n`);
    const expected = isWriting ? hash : baselines[size];
    console.log(`  seeds ${SEED} to ${SEED + CASES[size] - 1}, Node ${process.version}: answers ${hash}, committed ${expected ?? 'none'}`);
    const figure = (label: string, value: number): Figure => ({
      label,
      value,
      unit: 'items',
      better: 'lower',
      against: { kind: 'baseline', label: 'none', value: 0 },
    });
    return Promise.resolve([
      figure(`${CASES[size]} items: answered wrongly`, problems.length),
      { ...figure('answers differ from the committed hash', hash === expected ? 0 : 1), unit: 'hashes' },
    ]);
  },
};
