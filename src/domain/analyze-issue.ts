import { type IssueAnalysis } from '../shared/analysis.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import type { ProjectSettings } from '../shared/settings.ts';
import type { Neighbors } from './backlog/neighbors.ts';
import { lintStory } from './lint/lint-story.ts';
import { readIgnored } from './lint/read-ignored.ts';
import { ownChecks } from './ready/own-checks.ts';
import { inputHash } from './stored-analysis.ts';
import { readStory } from './story/story-model.ts';

/**
 * Everything that follows from one item's own text, fields and notes, the rule set and the team's settings: the same in the
 * browser, on the server and on the command line. Pure; takes any document; never throws on texts.
 * @param neighbors With them also what follows from other items (findings with `live`): for a viewer, never to be stored.
 */
export function analyzeIssue(
  snapshot: IssueSnapshot,
  settings: Pick<ProjectSettings, 'profile' | 'checks' | 'lint'>,
  neighbors?: Neighbors,
): IssueAnalysis {
  const model = readStory(snapshot);
  const ignored = readIgnored(snapshot.properties[NOTES_PROPERTY]);
  const found = lintStory(model, settings, { ignored, ...(neighbors === undefined ? {} : { neighbors }) });
  const { acceptanceCriteria } = model;
  return {
    isStory: model.isStory,
    language: model.language,
    story: model.story,
    acceptanceCriteria,
    ...found,
    checks: ownChecks({ snapshot, findings: found.findings.filter(({ live }) => live !== true), acceptanceCriteria }, settings),
    hash: inputHash(snapshot),
  };
}
