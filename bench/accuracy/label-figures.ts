import type { Figure } from '../bench.ts';
import type { Counted } from './baseline.ts';
import type { CleanShare } from './clean.ts';
import { committed } from './committed.ts';
import { precisionOf, recallOf, type Share, type Tally } from './tally.ts';

const percent = (share: Share | null): number => (share === null ? 100 : Math.round(share.value * 1000) / 10);
const part = (count: number, { stories }: CleanShare): number => Math.round((1000 * count) / Math.max(1, stories)) / 10;

function measured(label: string, tally: Tally, before: Tally | undefined): readonly Figure[] {
  const figure = (name: string, of: (tally: Tally) => Share | null): Figure => ({
    label: `${label}: ${name}`,
    value: percent(of(tally)),
    unit: '%',
    better: 'higher',
    ...committed(before && percent(of(before))),
  });
  return [figure('precision', precisionOf), figure('recall', recallOf)];
}

/** What one source of labels says, held against what is committed. */
export function labelFigures(source: string, { measures, clean }: Counted, before: Counted | undefined): readonly Figure[] {
  const spoken = (name: string, of: (clean: CleanShare) => number): Figure => ({
    label: `${source}: ${clean.stories} clean stories: ${name}`,
    value: part(of(clean), clean),
    unit: '%',
    better: 'lower',
    ...committed(before && part(of(before.clean), before.clean)),
  });
  return [
    ...Object.entries(measures).flatMap(([name, tally]) => measured(`${source}: ${name}`, tally, before?.measures[name])),
    spoken('must or should fix', ({ spokenOf }) => spokenOf),
    spoken('must fix', ({ withErrors }) => withErrors),
  ];
}
