import { useMemo, useState } from 'react';
import type { PrioritiesView, PriorityRow } from '../../../../src/shared/priorities.ts';
import { projectPageTexts } from '../../../../src/shared/texts/project-page.ts';
import { sectionTexts } from '../../../../src/shared/texts/section.ts';
import { openDialog } from '../../adapters/bridge.ts';
import { now } from '../../adapters/clock.ts';
import { sessionMemory } from '../../adapters/session-memory.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { announce } from '../../components/announcer.tsx';
import { touch } from '../../health/touched.ts';
import { forgetItem } from '../../../../src/usecases/load-item.ts';

const TEN = 10;

export interface Scoring {
  /** Opens the numbers of one item. */
  readonly score: (row: PriorityRow) => void;
  /** Opens one unscored item after the other, until ten are scored or one is closed without a score. */
  readonly scoreTen: () => void;
  /** `null` unless ten are being scored. */
  readonly scoredSoFar: number | null;
}

/** Scoring from the list: the same dialog as on the work item, and the list as it is afterwards. */
export function useScoring(context: SurfaceContext, view: PrioritiesView, readAgain: () => Promise<PrioritiesView | null>): Scoring {
  const memory = useMemo(() => sessionMemory(context), [context]);
  const [scoredSoFar, setScoredSoFar] = useState<number | null>(null);
  const open = (row: PriorityRow, after: (view: PrioritiesView | null) => void): void => {
    touch(memory, row.id, now());
    // A dialog that starts from what was read minutes ago would save on top of an old revision.
    forgetItem(memory, row.id);
    void openDialog({
      surface: 'panel-value',
      title: `${sectionTexts.valueTitle}: ${row.key}`,
      context: { issue: { id: row.id, key: row.key } },
      onClose: () => void readAgain().then(after, () => after(null)),
    });
  };
  const continueTen = (done: number, from: PrioritiesView): void => {
    const next = from.unscored[0];
    if (next === undefined || done === TEN) {
      setScoredSoFar(null);
      return;
    }
    setScoredSoFar(done);
    open(next, (later) => {
      const isScored = later?.scored.some(({ rows }) => rows.some(({ id }) => id === next.id)) === true;
      if (!isScored || later === null) {
        setScoredSoFar(null);
        return;
      }
      announce(projectPageTexts.scoredSoFar(done + 1));
      continueTen(done + 1, later);
    });
  };
  return { score: (row) => open(row, () => undefined), scoreTen: () => continueTen(0, view), scoredSoFar };
}
