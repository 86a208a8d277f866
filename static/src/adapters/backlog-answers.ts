import { type BacklogJudge, createBacklogJudge } from '../../../src/domain/backlog/backlog-judge.ts';
import type { BacklogOverview, JudgedItem } from '../../../src/shared/backlog-quality.ts';
import type { BacklogQuestion } from './linter-wire.ts';

type Answer = { readonly judged: readonly JudgedItem[] } | { readonly overview: BacklogOverview };

/** One backlog at a time: its texts take room. */
let current: { readonly backlog: number; readonly judge: BacklogJudge } | null = null;

/** Answers a question about a backlog, in the worker or, where there is none, on the page. @throws when another backlog was opened since. */
export function answerBacklog(backlog: number, ask: BacklogQuestion): Answer {
  if (ask.kind === 'open') {
    current = { backlog, judge: createBacklogJudge(ask.settings) };
    return { judged: [] };
  }
  if (current?.backlog !== backlog) throw new Error('This backlog is not open any more.');
  const { judge } = current;
  if (ask.kind === 'overview') return { overview: judge.overview() };
  if (ask.kind === 'judge') return { judged: judge.judge(ask.ids) };
  judge.read(ask.snapshots);
  return { judged: [] };
}
