import type { Rule } from './rule.ts';

const OLDEST = 22;
const MEMORY = { min: 128, max: 1024 } as const;

export const runtime: Rule = ({ at }) => {
  const path = ['app', 'runtime'] as const;
  const name = String(at(...path, 'name'));
  const version = Number(/^nodejs(\d+)\.x$/.exec(name)?.[1] ?? 0);
  const memory = at(...path, 'memoryMB');
  return [
    ...(version < OLDEST
      ? [{ path: [...path, 'name'], message: `"${name}" is no longer supported for Forge apps: use nodejs${OLDEST}.x or newer.` }]
      : []),
    ...(memory !== undefined && !(Number(memory) >= MEMORY.min && Number(memory) <= MEMORY.max)
      ? [{ path: [...path, 'memoryMB'], message: `memoryMB must be from ${MEMORY.min} to ${MEMORY.max}.` }]
      : []),
  ];
};
