import type { BacklogOverview, JudgedItem } from '../../../src/shared/backlog-quality.ts';
import type { IssueAnalysis } from '../../../src/shared/analysis.ts';
import type { IssueId } from '../../../src/shared/ids.ts';
import type { IssueSnapshot } from '../../../src/shared/issue.ts';
import type { ProjectSettings } from '../../../src/shared/settings.ts';

/** What of a project weighs on the rules. */
export type LintSettings = Pick<ProjectSettings, 'profile' | 'checks' | 'lint'>;

/** What is asked about a whole backlog, whose texts stay with the rules between two questions. */
export type BacklogQuestion =
  /** Begins with an empty backlog and forgets the one before. */
  | { readonly kind: 'open'; readonly settings: LintSettings }
  | { readonly kind: 'read'; readonly snapshots: readonly IssueSnapshot[] }
  | { readonly kind: 'judge'; readonly ids: readonly IssueId[] }
  | { readonly kind: 'overview' };

/** Question to the worker: about one item, or about the backlog with this number. */
export type LintQuestion =
  | { readonly snapshot: IssueSnapshot; readonly settings: LintSettings }
  | { readonly backlog: number; readonly ask: BacklogQuestion };
export type LintRequest = LintQuestion & { readonly id: number };

export type LintReply =
  | { readonly analysis: IssueAnalysis }
  | { readonly judged: readonly JudgedItem[] }
  | { readonly overview: BacklogOverview }
  | { readonly failure: string };

/** Its answer: questions are answered in the order in which they came, each once. */
export type LintAnswer = { readonly id: number } & LintReply;
