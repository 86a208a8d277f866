import { analyzeIssue } from '../../../src/domain/analyze-issue.ts';
import { answerBacklog } from './backlog-answers.ts';
import type { LintAnswer, LintRequest } from './linter-wire.ts';

/** The part of a worker's own scope that we use; the type library of pages does not name it. */
interface WorkerScope {
  onmessage: ((event: { readonly data: LintRequest }) => void) | null;
  postMessage(answer: LintAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Runs the rules beside the page, so that nobody waits for them while scrolling or typing. */
scope.onmessage = ({ data }) => {
  const { id } = data;
  try {
    scope.postMessage(
      'backlog' in data ? { id, ...answerBacklog(data.backlog, data.ask) } : { id, analysis: analyzeIssue(data.snapshot, data.settings) },
    );
  } catch (error) {
    scope.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
};
