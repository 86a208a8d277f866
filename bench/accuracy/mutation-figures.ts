import type { Figure } from '../bench.ts';
import type { AccuracyBaseline } from './baseline.ts';
import { committed } from './committed.ts';
import { addedByNeutral, type CleanStory, NEUTRAL, OPERATORS, recallOfOperator } from './mutations.ts';

type Mutations = AccuracyBaseline['mutations'];

/** How many of the spoiled stories are seen, by operator. @param show prints some that were not */
export function countMutations(stories: readonly CleanStory[], show: boolean): Mutations {
  return Object.fromEntries(
    OPERATORS.map((operator) => {
      const { found, of, missed } = recallOfOperator(operator, stories);
      if (show) for (const text of missed.slice(0, 8)) console.log(`    missed by ${operator.rules.join('/')} (${operator.name}): ${text}`);
      return [operator.name, { found, of, rules: operator.rules }];
    }),
  );
}

const percent = ({ found, of }: Mutations[string]): number => (of === 0 ? 100 : (100 * found) / of);

/** @param where whose stories were spoiled. */
export function mutationFigures(where: string, mutations: Mutations, before: Mutations | undefined): readonly Figure[] {
  return Object.entries(mutations).map(([name, counted]): Figure => {
    const known = before?.[name];
    return {
      label: `${where}: ${name}`,
      value: percent(counted),
      unit: '%',
      better: 'higher',
      ...committed(known && percent(known)),
    };
  });
}

/** Findings that edits without meaning add: none may. */
export const neutralFigures = (where: string, stories: readonly CleanStory[]): readonly Figure[] =>
  NEUTRAL.map(({ name, apply }) => ({
    label: `${where}: findings added by “${name}”`,
    value: addedByNeutral(apply, stories),
    unit: 'findings',
    better: 'lower',
    against: { kind: 'baseline', label: 'none', value: 0 },
  }));
