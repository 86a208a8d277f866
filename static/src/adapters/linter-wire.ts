import type { IssueAnalysis } from '../../../src/shared/analysis.ts';
import type { IssueSnapshot } from '../../../src/shared/issue.ts';
import type { ProjectSettings } from '../../../src/shared/settings.ts';

/** What of a project weighs on the rules. */
export type LintSettings = Pick<ProjectSettings, 'profile' | 'checks' | 'lint'>;

/** Question to the worker. */
export interface LintRequest {
  readonly id: number;
  readonly snapshot: IssueSnapshot;
  readonly settings: LintSettings;
}

/** Its answer: questions are answered in the order in which they came, each once. */
export type LintAnswer = { readonly id: number; readonly analysis: IssueAnalysis } | { readonly id: number; readonly failure: string };
