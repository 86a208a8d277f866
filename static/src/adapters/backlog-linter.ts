import type { BacklogJudging } from '../../../src/usecases/load-backlog-quality.ts';
import { idle, startWorker } from './linter.ts';
import type { BacklogQuestion, LintReply, LintSettings } from './linter-wire.ts';

let last = 0;

/**
 * Judges a whole backlog in the worker of this frame, or in idle moments of the page where there is none.
 * Opening one forgets the one before. What it answers is for this viewer and is stored nowhere.
 */
export function openBacklogJudge(settings: LintSettings): BacklogJudging {
  last += 1;
  const backlog = last;
  const worker = startWorker();
  const ask = async (question: BacklogQuestion): Promise<LintReply> => {
    const answer: LintReply | null = worker === null ? await answerHere(backlog, question) : await worker.ask({ backlog, ask: question });
    if (answer === null) throw new Error('The text rules stopped.');
    if ('failure' in answer) throw new Error(answer.failure);
    return answer;
  };
  const { profile, checks, lint } = settings;
  const opened = ask({ kind: 'open', settings: { profile, checks, lint } });
  // Its failure is heard with the first question.
  opened.catch(() => undefined);
  return {
    read: async (snapshots) => {
      await opened;
      await ask({ kind: 'read', snapshots });
    },
    judge: async (ids) => {
      const answer = await ask({ kind: 'judge', ids });
      return 'judged' in answer ? answer.judged : [];
    },
    overview: async () => {
      const answer = await ask({ kind: 'overview' });
      if (!('overview' in answer)) throw new Error('The text rules gave no overview.');
      return answer.overview;
    },
  };
}

async function answerHere(backlog: number, question: BacklogQuestion): Promise<LintReply> {
  await idle();
  const { answerBacklog } = await import('./backlog-answers.ts');
  return answerBacklog(backlog, question);
}
