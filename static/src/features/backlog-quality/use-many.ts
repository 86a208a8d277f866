import { useMemo, useRef, useState } from 'react';
import type { FixPlan } from '../../../../src/domain/backlog/plan-fix.ts';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { IssueKey, ProjectId } from '../../../../src/shared/ids.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { type FixOutcome, fixMany, type ManyDeps, readOf, undoMany } from '../../../../src/usecases/fix-many.ts';
import {
  ignoreMany,
  type IgnoreOutcome,
  type IgnoreWish,
  type NotesLines,
  stopIgnoringMany,
} from '../../../../src/usecases/ignore-many.ts';
import { keepMany } from '../../../../src/usecases/keep-many.ts';
import type { ItemRead } from '../../../../src/usecases/load-item.ts';
import { analyze } from '../../adapters/linter.ts';
import { noteChanged } from '../../adapters/note-changed.ts';
import { ApiError, call } from '../../adapters/rpc.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { announce } from '../../components/announcer.tsx';
import { describeError } from '../../describe-error.ts';
import { itemDeps, jira } from '../../item/item-deps.ts';

/** One item on which something was not done, or done with a loss. */
export interface Trouble {
  readonly key: IssueKey;
  readonly words: string;
  /** Somebody else's text that is not in Jira any more. */
  readonly lost: string | null;
}

/** What is done on several items at once: prepared, under way, or ended. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preview'; readonly plans: readonly FixPlan[] }
  | { readonly kind: 'ask'; readonly items: readonly IssueSnapshot[]; readonly code: string; readonly version: number }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'ended'; readonly words: string; readonly troubles: readonly Trouble[]; readonly undo: (() => void) | null };

export interface Many {
  readonly work: Work;
  readonly preview: (plans: readonly FixPlan[]) => void;
  readonly ask: (items: readonly IssueSnapshot[], code: string, version: number) => void;
  readonly apply: (plans: readonly FixPlan[]) => void;
  readonly ignore: (items: readonly IssueSnapshot[], wish: IgnoreWish) => void;
  readonly close: () => void;
}

const NOTES: NotesLines = {
  getNotes: (issueId) => call('getNotes', { issueId }),
  ignoreFinding: (line) => call('ignoreFinding', line),
  stopIgnoring: (line) => call('stopIgnoring', line),
  isConflict: (error) => error instanceof ApiError && error.error.kind === 'conflict',
};

/** Changes many items one by one, and says what became of each. @param follow takes over the items as they are after it. */
export function useMany(
  context: SurfaceContext,
  projectId: ProjectId,
  project: ProjectContext,
  follow: (changed: readonly IssueSnapshot[]) => Promise<void>,
): Many {
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  /** Where the keyboard was when it was asked for. */
  const opener = useRef<Element | null>(null);
  return useMemo(() => {
    const begin = (next: Work): void => {
      opener.current = document.activeElement;
      setWork(next);
    };
    const { openItem, now, license, lozengeKey } = itemDeps(context);
    const deps: ManyDeps = { jira, openItem, now, license, lozengeKey, project, projectId };
    // What its own screen would keep; nobody waits for it.
    const keep = (reads: readonly ItemRead[]): void => void keepAndTell({ ...deps, jira }, projectId, reads);
    const run = async <T>(all: number, start: (onProgress: (done: number) => void) => Promise<T>): Promise<T> => {
      setWork({ kind: 'running', done: 0, all });
      return start((done) => setWork({ kind: 'running', done, all }));
    };
    const end = (words: string, troubles: readonly Trouble[], undo: (() => void) | null): void => {
      setWork({ kind: 'ended', words, troubles, undo });
      announce(words);
    };
    const afterFix = async (outcomes: readonly FixOutcome[], isUndo: boolean): Promise<void> => {
      const written = outcomes.filter((one) => one.kind === 'written');
      await follow(outcomes.flatMap((one) => ('read' in one ? [one.read.snapshot] : [])));
      const canUndo = !isUndo && written.some(({ undo }) => undo !== null);
      const undo = (): void => void run(written.length, (told) => undoMany(deps, outcomes, told)).then((back) => afterFix(back, true));
      keep(written.map(({ read }) => read));
      end((isUndo ? texts.undone : texts.changed)(written.length), outcomes.flatMap(fixTrouble), canUndo ? undo : null);
    };
    const afterIgnore = async (outcomes: readonly IgnoreOutcome[], code: string, isUndo: boolean): Promise<void> => {
      const written = outcomes.flatMap((one) => (one.kind === 'written' ? [one.snapshot] : []));
      await follow(written);
      keep(written.filter((one) => one.projectId === projectId).map((one) => readOf(one, deps)));
      const undo = (): void =>
        void run(written.length, (told) => stopIgnoringMany(NOTES, written, code, told)).then((back) => afterIgnore(back, code, true));
      const troubles = outcomes.flatMap((one) => (one.kind === 'failed' ? [failed(one.key, one.error)] : []));
      end((isUndo ? texts.shownAgain : texts.ignored)(written.length), troubles, isUndo || written.length === 0 ? null : undo);
    };
    return {
      preview: (plans) => begin({ kind: 'preview', plans }),
      ask: (items, code, version) => begin({ kind: 'ask', items, code, version }),
      apply: (plans) => void run(plans.length, (told) => fixMany(deps, plans, told)).then((outcomes) => afterFix(outcomes, false)),
      ignore: (items, wish) =>
        void run(items.length, (told) => ignoreMany(NOTES, items, wish, told)).then((outcomes) => afterIgnore(outcomes, wish.code, false)),
      close: () => {
        setWork({ kind: 'idle' });
        setTimeout(() => opener.current instanceof HTMLElement && opener.current.focus(), 0);
      },
      work,
    };
  }, [context, project, projectId, follow, work]);
}

async function keepAndTell(deps: Parameters<typeof keepMany>[0], projectId: ProjectId, reads: readonly ItemRead[]): Promise<void> {
  await keepMany(deps, reads, ({ snapshot, context: { settings } }) => analyze(snapshot, settings));
  noteChanged(
    projectId,
    reads.map(({ snapshot }) => snapshot.id),
  );
}

function fixTrouble(one: FixOutcome): readonly Trouble[] {
  const { key } = one;
  if (one.kind === 'written') return one.replaced === null ? [] : [{ key, words: texts.replaced(key), lost: one.replaced }];
  if (one.kind === 'conflict') return [{ key, words: texts.conflict(key), lost: null }];
  return one.kind === 'refused' ? [{ key, words: texts.refused(key, one.why), lost: null }] : [failed(key, one.error)];
}

function failed(key: IssueKey, error: unknown): Trouble {
  const { text, reference } = describeError(error, texts.failedWords);
  return { key, words: texts.failed(key, reference === null ? text : `${text} ${commonTexts.reference(reference)}.`), lost: null };
}
