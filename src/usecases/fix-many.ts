import type { FixPlan } from '../domain/backlog/plan-fix.ts';
import type { ItemContext, ProjectContext } from '../shared/contract.ts';
import type { IssueKey, ProjectId } from '../shared/ids.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { type ChangeDeps, type ChangeResult, changeText, type TextChange, type Undo } from './change-text.ts';
import type { ItemRead, Memory } from './load-item.ts';

/** What became of one item of many. */
export type FixOutcome =
  | {
      readonly kind: 'written';
      readonly key: IssueKey;
      readonly read: ItemRead;
      readonly undo: Undo | null;
      readonly replaced: string | null;
    }
  /** Not written: somebody changed the text since it was read. */
  | { readonly kind: 'conflict'; readonly key: IssueKey; readonly read: ItemRead }
  | { readonly kind: 'refused'; readonly key: IssueKey; readonly why: 'edit' | 'license' | 'not-on' }
  | { readonly kind: 'failed'; readonly key: IssueKey; readonly error: unknown };

export interface ManyDeps extends Pick<ChangeDeps, 'jira' | 'openItem' | 'now' | 'license' | 'lozengeKey'> {
  /** The project of the page, whose settings are known: its items need no question to the server. */
  readonly project: ProjectContext;
  readonly projectId: ProjectId;
}

type Change = Pick<TextChange, 'change' | 'base'> & { readonly snapshot: IssueSnapshot };

/** Makes the planned changes one after the other, each as if it were made on the item itself: one failure does not stop the others. */
export const fixMany = (deps: ManyDeps, plans: readonly FixPlan[], onProgress: (done: number) => void): Promise<readonly FixOutcome[]> =>
  changeMany(deps, plans, onProgress);

/** Takes back what was written, as far as nobody changed it since. */
export const undoMany = (
  deps: ManyDeps,
  outcomes: readonly FixOutcome[],
  onProgress: (done: number) => void,
): Promise<readonly FixOutcome[]> =>
  changeMany(
    deps,
    outcomes.flatMap((one) => (one.kind === 'written' && one.undo !== null ? [{ ...one.undo, snapshot: one.read.snapshot }] : [])),
    onProgress,
  );

async function changeMany(deps: ManyDeps, changes: readonly Change[], onProgress: (done: number) => void): Promise<readonly FixOutcome[]> {
  const own = ownDeps(deps, changes);
  const outcomes: FixOutcome[] = [];
  for (const { snapshot, change, base } of changes) {
    const { key } = snapshot;
    try {
      outcomes.push(outcomeOf(key, await changeText(own, { read: readOf(snapshot, deps), change, base })));
    } catch (error) {
      outcomes.push({ kind: 'failed', key, error });
    }
    onProgress(outcomes.length);
  }
  return outcomes;
}

function outcomeOf(key: IssueKey, result: ChangeResult): FixOutcome {
  switch (result.kind) {
    case 'saved':
      return { kind: 'written', key, read: result.read, undo: result.undo, replaced: null };
    case 'changed-in-between':
      return result.whose === 'ours'
        ? { kind: 'conflict', key, read: result.read }
        : { kind: 'written', key, read: result.read, undo: result.undo, replaced: Object.values(result.other).join('\n\n') };
    case 'conflict':
      return { kind: 'conflict', key, read: result.read };
    case 'refused':
      return { kind: 'refused', key, why: result.why };
  }
}

/** What is remembered on the way is for this run only: screens of single items remember more. */
function ownDeps({ jira, openItem, now, license, lozengeKey, project, projectId }: ManyDeps, changes: readonly Change[]): ChangeDeps {
  const kept = new Map<string, unknown>();
  const memory: Memory = {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
  // A board can show work items of other projects, which have settings of their own.
  const elsewhere = new Set<string>(changes.flatMap(({ snapshot }) => (snapshot.projectId === projectId ? [] : [snapshot.id])));
  const context = contextOf(project, projectId);
  return {
    jira,
    now,
    license,
    memory,
    openItem: async (issueId) => (elsewhere.has(issueId) ? openItem(issueId) : context),
    lozengeKey,
  };
}

const contextOf = (project: ProjectContext, projectId: ProjectId): ItemContext => ({
  projectId,
  settings: project.settings,
  epoch: project.epoch,
  license: project.license,
});

/** An item of the page's project as its own screen would know it. */
export const readOf = (
  snapshot: IssueSnapshot,
  { project, projectId, now }: Pick<ManyDeps, 'project' | 'projectId' | 'now'>,
): ItemRead => ({
  snapshot,
  context: contextOf(project, projectId),
  estimateName: null,
  criteriaField: null,
  mayEdit: true,
  readAt: now().toISOString(),
});
