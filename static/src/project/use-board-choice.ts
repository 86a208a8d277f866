import { useMemo, useState } from 'react';
import { localMemory } from '../adapters/session-memory.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';

const keyOf = (projectId: string): string => `board:${projectId}`;

/** Which board this person looks at in this project; kept in this browser. `null`: none was chosen. */
export function useBoardChoice(context: SurfaceContext, projectId: string): readonly [number | null, (boardId: number) => void] {
  const memory = useMemo(() => localMemory(context), [context]);
  const [chosen, setChosen] = useState<number | null>(() => {
    const kept = memory.get(keyOf(projectId));
    return typeof kept === 'number' ? kept : null;
  });
  const choose = (boardId: number): void => {
    memory.set(keyOf(projectId), boardId);
    setChosen(boardId);
  };
  return [chosen, choose];
}
