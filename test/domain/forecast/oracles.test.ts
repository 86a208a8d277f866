import { existsSync, readFileSync } from 'node:fs';
import { sayDo, sayDoStrict } from '../../../src/domain/agreement/say-do.ts';
import { rankByScore } from '../../../src/domain/scoring/rank.ts';
import { scoreRice } from '../../../src/domain/scoring/rice.ts';
import type { Weighted } from '../../../src/domain/uncertainty/distribution.ts';
import { probabilityBefore, wsjfOutcomes } from '../../../src/domain/uncertainty/ratio-outcomes.ts';
import { scoreWsjf } from '../../../src/domain/scoring/wsjf.ts';
import { wilson } from '../../../src/domain/stats/wilson.ts';
import { sharedData } from '../../support/shared-data.ts';

interface Oracle {
  readonly id: string;
  readonly op: string;
  readonly inputs: never;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

type RankInput = {
  readonly name: string;
  readonly ubv?: number;
  readonly tc?: number;
  readonly rroe?: number;
  readonly cod?: number;
  readonly size: number;
};
type Distribution = { readonly [K in 'ubv' | 'tc' | 'rroe' | 'size']: readonly Weighted[] };

const ANSWERS: Readonly<Record<string, (inputs: never) => Readonly<Record<string, unknown>>>> = {
  wsjf: (inputs: Parameters<typeof scoreWsjf>[0]) => {
    const score = scoreWsjf(inputs);
    if (score.kind === 'scored') return { cod: score.costOfDelay, value: score.value };
    return { status: score.kind, value: null, bounds: score.kind === 'incomplete' ? score.bounds : null };
  },
  rice: (inputs: Parameters<typeof scoreRice>[0]) => {
    const score = scoreRice(inputs);
    return { value: score.kind === 'scored' ? score.value : null };
  },
  wsjf_rank: ({ items }: { readonly items: readonly RankInput[] }) => {
    const gain = (item: RankInput): number => item.cod ?? (item.ubv ?? 0) + (item.tc ?? 0) + (item.rroe ?? 0);
    const ranked = rankByScore(items, (item) => ({ gain: gain(item), effort: item.size })).groups.flat();
    return { order: ranked.map((item) => item.name), values: ranked.map((item) => gain(item) / item.size) };
  },
  p_outrank: ({ A, B }: { readonly A: Distribution; readonly B: Distribution }) => ({
    ...probabilityBefore(wsjfOutcomes(A), wsjfOutcomes(B)),
  }),
  say_do: ({ committed, completed }: { readonly committed: number; readonly completed: number }) => ({
    value: sayDo(committed, completed),
  }),
  say_do_strict: (inputs: {
    readonly committedPoints: number;
    readonly completedOfCommitted: number;
    readonly completedAdded: number;
    readonly removed: number;
  }) =>
    sayDoStrict({
      committed: inputs.committedPoints,
      completedOfCommitted: inputs.completedOfCommitted,
      completedAdded: inputs.completedAdded,
      added: inputs.completedAdded,
      removed: inputs.removed,
    }) ?? {},
  wilson: ({ k, n }: { readonly k: number; readonly n: number }) => ({ ...wilson(k, n) }),
};

function agrees(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (Array.isArray(expected)) return Array.isArray(actual) && expected.every((one, at) => agrees(actual[at], one, tolerance));
  if (typeof expected !== 'number') return actual === expected;
  const margin = tolerance + 1e-9;
  return typeof actual === 'number' && Math.abs(actual - expected) <= margin;
}

function checkOracles(): { readonly wrong: readonly string[]; readonly checked: number } {
  const { oracles } = JSON.parse(readFileSync(sharedData('oracles.json'), 'utf8')) as { readonly oracles: readonly Oracle[] };
  const ours = oracles.filter(({ op }) => op in ANSWERS);
  const wrong = ours.flatMap(({ id, op, inputs, expected, tolerance }) => {
    const actual = ANSWERS[op]?.(inputs) ?? {};
    return Object.entries(expected)
      .filter(([name, value]) => !agrees(actual[name], value, tolerance))
      .map(([name, value]) => `${id} ${name}: ${JSON.stringify(actual[name])}, not ${JSON.stringify(value)}`);
  });
  return { wrong, checked: ours.length };
}

const present = existsSync(sharedData('oracles.json'));

(present ? describe : describe.skip)(`shared oracles${present ? '' : ' (skipped: shared data absent)'}`, () => {
  test('scoring and agreement', () => {
    const { wrong, checked } = checkOracles();
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(40);
  });
});
