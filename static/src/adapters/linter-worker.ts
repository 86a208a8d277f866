import { analyzeIssue } from '../../../src/domain/analyze-issue.ts';
import type { LintAnswer, LintRequest } from './linter-wire.ts';

/** The part of a worker's own scope that we use; the type library of pages does not name it. */
interface WorkerScope {
  onmessage: ((event: { readonly data: LintRequest }) => void) | null;
  postMessage(answer: LintAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Runs the rules beside the page, so that nobody waits for them while scrolling or typing. */
scope.onmessage = ({ data: { id, snapshot, settings } }) => {
  try {
    scope.postMessage({ id, analysis: analyzeIssue(snapshot, settings) });
  } catch (error) {
    scope.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
};
