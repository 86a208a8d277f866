import type { IssueAnalysis } from '../shared/analysis.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import type { ProjectSettings } from '../shared/settings.ts';
import { lintStory } from './lint/lint-story.ts';
import { ownChecks } from './ready/own-checks.ts';
import { inputHash } from './stored-analysis.ts';
import { readStory } from './story/story-model.ts';

/**
 * Everything that follows from one item's own text and fields, the rule set and the team's profile: the same in the
 * browser, on the server and on the command line. Pure; takes any document; never throws on texts.
 */
export function analyzeIssue(snapshot: IssueSnapshot, settings: Pick<ProjectSettings, 'profile' | 'checks'>): IssueAnalysis {
  const model = readStory(snapshot);
  const findings = lintStory(model, settings.profile);
  const { acceptanceCriteria } = model;
  return {
    isStory: model.isStory,
    language: model.language,
    story: model.story,
    acceptanceCriteria,
    findings,
    checks: ownChecks({ snapshot, findings, acceptanceCriteria }, settings),
    hash: inputHash(snapshot),
  };
}
