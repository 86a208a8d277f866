/** Link groups of `expand=operations` nest to a few levels. */
const DEEPEST = 8;

function holdsEdit(node: unknown, depth: number): boolean {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return false;
  if (Array.isArray(node)) return node.some((one) => holdsEdit(one, depth + 1));
  const { id, linkGroups, groups, links } = node as { id?: unknown; linkGroups?: unknown; groups?: unknown; links?: unknown };
  return id === 'edit-issue' || [linkGroups, groups, links].some((part) => holdsEdit(part, depth + 1));
}

/** @returns whether the viewer is offered "Edit"; `undefined` when the read did not ask. Assumed form (local/PARITY.md). */
export const mayEditOf = (operations: unknown): boolean | undefined => (operations === undefined ? undefined : holdsEdit(operations, 0));
