import { type Score, WSJF_SCALE, type WsjfInput, type WsjfInputs } from '../../shared/score.ts';
import { judgeInput } from './input.ts';
import { scoreWsjf } from './wsjf.ts';

/** A story of an epic: its size in the unit of the epic's estimate, `null` when not estimated. */
export interface EpicStory {
  readonly size: number | null;
  readonly done: boolean;
}

/** What is still to do in an epic, in the unit of the stories' sizes. */
export type RemainingSize =
  | { readonly kind: 'known'; readonly size: number }
  /** Some open stories have no usable size: the rest is at least this much. */
  | { readonly kind: 'at-least'; readonly size: number; readonly unestimated: number }
  | { readonly kind: 'nothing-left' };

/**
 * Size of the open stories. A story that is done no longer counts: it cannot be saved by waiting.
 * @param own The epic's own estimate, used only while it has no stories; `null` without one.
 */
export function remainingSize(stories: readonly EpicStory[], own: number | null): RemainingSize {
  if (stories.length === 0) {
    const [size] = usable(own);
    return size === undefined ? { kind: 'at-least', size: 0, unestimated: 1 } : { kind: 'known', size };
  }
  const open = stories.filter(({ done }) => !done);
  if (open.length === 0) return { kind: 'nothing-left' };
  const sizes = open.flatMap(({ size }) => usable(size));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return sizes.length === open.length ? { kind: 'known', size } : { kind: 'at-least', size, unestimated: open.length - sizes.length };
}

/** A size that can be added up; 0 and what cannot be used count as not estimated. */
function usable(size: number | null): readonly number[] {
  const state = judgeInput(size);
  return state.kind === 'given' ? [state.value] : [];
}

/** What one story without an estimate can weigh: the ends of the scale. */
const [LEAST, MOST] = [WSJF_SCALE[0], WSJF_SCALE[WSJF_SCALE.length - 1] ?? WSJF_SCALE[0]];

/**
 * Score of an epic: its cost of delay over the size that remains, so that an epic climbs as it nears its end.
 * With open stories without an estimate the score is incomplete; each of them is bounded by 1 and 20.
 * `null` when nothing is left to do. Source: metrics reference 1.1 and 1.12.
 */
export function scoreEpic(inputs: Omit<WsjfInputs, 'size'>, remaining: RemainingSize): Score<WsjfInput> | null {
  if (remaining.kind === 'nothing-left') return null;
  if (remaining.kind === 'known') return scoreWsjf({ ...inputs, size: remaining.size });
  const score = scoreWsjf({ ...inputs, size: null });
  if (score.kind !== 'incomplete') return score;
  const over = (each: number): readonly [number, number] =>
    endsOf(scoreWsjf({ ...inputs, size: remaining.size + each * remaining.unestimated }));
  return { ...score, bounds: [over(MOST)[0], over(LEAST)[1]] };
}

function endsOf(score: Score<WsjfInput>): readonly [number, number] {
  if (score.kind === 'scored') return [score.value, score.value];
  return (score.kind === 'incomplete' ? score.bounds : null) ?? [0, 0];
}

/**
 * Lists the stories of ranked epics: each epic is a block, its stories follow it in the order in which they
 * came, so that a small story of a large epic does not rise above more valuable work.
 * @param ranked Epics and items without an epic, first to last.
 */
export const asBlocks = <T>(ranked: readonly T[], storiesOf: (item: T) => readonly T[]): readonly T[] =>
  ranked.flatMap((item) => [item, ...storiesOf(item)]);
