import { type IssueAnalysis } from '../shared/analysis.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import type { ProjectSettings } from '../shared/settings.ts';
import type { Neighbors } from './backlog/neighbors.ts';
import { countInvest } from './lint/count-invest.ts';
import { lintStory } from './lint/lint-story.ts';
import { readIgnored } from './lint/read-ignored.ts';
import { ownChecks } from './ready/own-checks.ts';
import { inputHash } from './stored-analysis.ts';
import { readStory, type StoryModel } from './story/story-model.ts';

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
  return analyzeModel(snapshot, readStory(snapshot), settings, neighbors);
}

/** `analyzeIssue` for an item whose text was read already, as for an index of the backlog. @param model `readStory(snapshot)`. */
export function analyzeModel(
  snapshot: IssueSnapshot,
  model: StoryModel,
  settings: Pick<ProjectSettings, 'profile' | 'checks' | 'lint'>,
  neighbors?: Neighbors,
): IssueAnalysis {
  const ignored = readIgnored(snapshot.properties[NOTES_PROPERTY], snapshot.id);
  const found = lintStory(model, settings, neighbors === undefined ? { ignored } : { ignored, neighbors });
  const { acceptanceCriteria } = model;
  return {
    isStory: model.isStory,
    language: model.language,
    story: model.story,
    acceptanceCriteria,
    findings: found.findings,
    ignored: found.ignored,
    invest: countInvest(found.findings, settings.lint, snapshot.typeName, neighbors !== undefined),
    checks: ownChecks({ snapshot, findings: found.findings.filter(({ live }) => live !== true), acceptanceCriteria }, settings),
    hash: inputHash(snapshot),
  };
}
