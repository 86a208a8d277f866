import { createFlow } from './max-flow.ts';
import type { Parts } from './parts.ts';

/**
 * The set, closed under blockers, whose values sum highest above 0: a minimum cut (Picard 1976).
 * @param nodes Parts linked to no others.
 * @param value Worth of each part, in the order of `nodes`.
 * @returns the smallest such set in the order of `nodes`; empty when none is worth more than 0.
 */
export function maxClosure(parts: Parts, nodes: readonly number[], value: Float64Array): number[] {
  const local = new Map(nodes.map((part, at) => [part, at]));
  const source = nodes.length;
  const sink = source + 1;
  const links = nodes.reduce((sum, part) => sum + (parts.pred[part]?.size ?? 0), 0);
  const flow = createFlow(source + 2, links + nodes.length);
  nodes.forEach((part, at) => {
    const worth = value[at] ?? 0;
    if (worth > 0) flow.arc(source, at, worth);
    if (worth < 0) flow.arc(at, sink, -worth);
    for (const blocker of parts.pred[part] ?? []) flow.arc(at, local.get(blocker) ?? at, Number.POSITIVE_INFINITY);
  });
  const side = flow.cut(source, sink);
  return nodes.filter((_, at) => (side[at] ?? -1) >= 0);
}
