import { analyzeModel } from '../../domain/analyze-issue.ts';
import { type BacklogIndex, createBacklogIndex } from '../../domain/backlog/backlog-index.ts';
import { detectProfile } from '../../domain/profile/detect-profile.ts';
import { readStory, type StoryModel } from '../../domain/story/story-model.ts';
import type { IssueAnalysis } from '../../shared/analysis.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import type { LintConfig } from '../../shared/lint-config.ts';
import { DEFAULT_CHECKS, type TeamProfile } from '../../shared/settings.ts';
import type { LintItem } from './lint-line.ts';

/** Nothing of a profile's date is shown; a fixed one keeps the output the same on every day. */
const NO_DAY = new Date(0);

interface Backlog {
  readonly profile: TeamProfile;
  readonly index: BacklogIndex;
}

/** Checks all items, in their order, each beside the other items of its project and as its project usually writes. */
export function lintBacklogs(items: readonly LintItem[], lint: LintConfig): readonly IssueAnalysis[] {
  const read = items.map((item) => ({ item, model: readStory(item.snapshot) }));
  const backlogs = new Map([...groupByProject(read)].map(([project, own]) => [project, backlogOf(own)] as const));
  return read.map(({ item: { snapshot, project }, model }) => {
    const backlog = backlogs.get(project);
    if (!backlog) throw new Error(`no backlog for ${project}`);
    const { profile, index } = backlog;
    const { key, links } = snapshot;
    return analyzeModel(
      snapshot,
      model,
      { profile, checks: DEFAULT_CHECKS, lint },
      { key, links, findSimilar: (own) => index.findSimilar(own, key) },
    );
  });
}

interface ReadItem {
  readonly item: LintItem;
  readonly model: StoryModel;
}

const backlogOf = (own: readonly ReadItem[]): Backlog => ({
  profile: profileOf(own.map(({ item }) => item.snapshot)),
  index: createBacklogIndex(own.map(({ item, model }) => ({ key: item.snapshot.key, summary: item.snapshot.summary, model }))),
});

/** A file does not tell which items are finished, so nothing is said of what the team usually finishes. */
function profileOf(items: readonly IssueSnapshot[]): TeamProfile {
  const profile = detectProfile(items, [], NO_DAY);
  return profile.norms === undefined ? profile : { ...profile, norms: { ...profile.norms, largestUsual: null } };
}

function groupByProject(items: readonly ReadItem[]): ReadonlyMap<string, readonly ReadItem[]> {
  const groups = new Map<string, ReadItem[]>();
  for (const one of items) {
    const group = groups.get(one.item.project);
    if (group) group.push(one);
    else groups.set(one.item.project, [one]);
  }
  return groups;
}
