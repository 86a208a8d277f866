import type { Neighbors } from '../../../src/domain/backlog/neighbors.ts';
import type { IssueAnalysis } from '../../../src/shared/analysis.ts';
import type { IssueSnapshot } from '../../../src/shared/issue.ts';
import type { LintAnswer, LintQuestion, LintRequest, LintSettings } from './linter-wire.ts';

/**
 * Runs the text rules on one item, beside the page where the browser allows it. The rules are no part of what a surface loads first.
 * @param neighbors with them also what follows from other items, for this viewer only; they cannot be sent to a worker.
 * @throws when the rules could not be loaded.
 */
export async function analyze(snapshot: IssueSnapshot, settings: LintSettings, neighbors?: Neighbors): Promise<IssueAnalysis> {
  const { profile, checks, lint } = settings;
  const own: LintSettings = { profile, checks, lint };
  const here = neighbors === undefined ? startWorker() : null;
  if (here !== null) {
    const answer = await here.ask({ snapshot, settings: own });
    if (answer !== null && 'analysis' in answer) return answer.analysis;
  }
  await idle();
  const { analyzeIssue } = await import('../../../src/domain/analyze-issue.ts');
  return analyzeIssue(snapshot, own, neighbors);
}

interface Asking {
  /** `null`: the worker is of no use, ask elsewhere. */
  ask(question: LintQuestion): Promise<LintAnswer | null>;
}

/** `undefined`: not tried yet. `null`: this browser or this policy has none for us. */
let started: Asking | null | undefined;

/** The one worker of a frame; `null` where there can be none. */
export function startWorker(): Asking | null {
  if (started === undefined) started = typeof Worker === 'undefined' ? null : openWorker();
  return started;
}

function openWorker(): Asking | null {
  const open = new Map<number, (answer: LintAnswer | null) => void>();
  let last = 0;
  let worker: Worker;
  const settle = (id: number, answer: LintAnswer | null): void => {
    open.get(id)?.(answer);
    open.delete(id);
  };
  const giveUp = (): void => {
    started = null;
    worker.terminate();
    for (const id of open.keys()) settle(id, null);
  };
  try {
    worker = new Worker(new URL('./linter-worker.ts', import.meta.url), { type: 'module', name: 'plumbline-linter' });
  } catch {
    return null; // refused by policy
  }
  worker.addEventListener('message', ({ data }: MessageEvent<LintAnswer>) => settle(data.id, data));
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  return {
    ask: (question) =>
      new Promise((resolve) => {
        last += 1;
        open.set(last, resolve);
        worker.postMessage({ ...question, id: last } satisfies LintRequest);
      }),
  };
}

/** After what the page has to do now; browsers without the call wait a moment. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 0);
  });
