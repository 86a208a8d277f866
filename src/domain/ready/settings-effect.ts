import type { IssueSnapshot } from '../../shared/issue.ts';
import type { ProjectSettings } from '../../shared/settings.ts';
import { analyzeIssue } from '../analyze-issue.ts';
import { judgeReady } from './judge-ready.ts';

type Judging = Pick<ProjectSettings, 'profile' | 'checks' | 'lint'>;

/** Ids of the items that are ready under these settings; what waits for other work has its own text done and counts. */
export function readyIds(items: readonly IssueSnapshot[], settings: Judging): ReadonlySet<string> {
  const ready = items.filter((item) => judgeReady(analyzeIssue(item, settings), item, settings).state.kind === 'ready');
  return new Set(ready.map(({ id }) => id));
}

/** What a change of settings does to items: which would stop being ready, which would become so. In the given order. */
export interface SettingsEffect {
  readonly stopped: readonly IssueSnapshot[];
  readonly started: readonly IssueSnapshot[];
}

/** Compares two judgments of the same items. */
export function settingsEffect(items: readonly IssueSnapshot[], before: ReadonlySet<string>, after: ReadonlySet<string>): SettingsEffect {
  return {
    stopped: items.filter(({ id }) => before.has(id) && !after.has(id)),
    started: items.filter(({ id }) => !before.has(id) && after.has(id)),
  };
}
