import type { BacklogOverview, CloneFamily, JudgedItem } from '../../shared/backlog-quality.ts';
import type { IssueId } from '../../shared/ids.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import type { ProjectSettings } from '../../shared/settings.ts';
import { analyzeModel } from '../analyze-issue.ts';
import { RULES } from '../lint/rules/index.ts';
import { readStory, type StoryModel } from '../story/story-model.ts';
import { type BacklogIndex, createBacklogIndex } from './backlog-index.ts';
import { roleGlossary } from './roles.ts';

/** Judges the items of a backlog one by one, each with all others as neighbors. Holds the texts that were read once. */
export interface BacklogJudge {
  /** Takes items in, in the order of the backlog; one that is known already is replaced in its place. */
  read(snapshots: readonly IssueSnapshot[]): void;
  /** Items that were never read are left out. */
  judge(ids: readonly IssueId[]): readonly JudgedItem[];
  overview(): BacklogOverview;
}

interface Known {
  readonly snapshot: IssueSnapshot;
  readonly model: StoryModel;
}

/** A judge for one backlog, for one viewer: its answers follow from other items, too, and must not be stored. */
export function createBacklogJudge(settings: Pick<ProjectSettings, 'profile' | 'checks' | 'lint'>): BacklogJudge {
  const known = new Map<IssueId, Known>();
  let made: BacklogIndex | null = null;
  const index = (): BacklogIndex => {
    made ??= createBacklogIndex([...known.values()].map(({ snapshot: { key, summary }, model }) => ({ key, summary, model })));
    return made;
  };
  const judgeOne = ({ snapshot, model }: Known): JudgedItem => {
    const { key, links } = snapshot;
    const findSimilar = (about: StoryModel): ReturnType<BacklogIndex['findSimilar']> => index().findSimilar(about, key);
    const { isStory, findings } = analyzeModel(snapshot, model, settings, { key, links, findSimilar });
    const own = findings.filter(({ live }) => live !== true);
    const count = (severity: string): number => own.filter((finding) => finding.severity === severity).length;
    return { id: snapshot.id, isStory, findings, own: { e: count('error'), w: count('warning') } };
  };
  return {
    read(snapshots) {
      for (const snapshot of snapshots) known.set(snapshot.id, { snapshot, model: readStory(snapshot) });
      made = null;
    },
    judge: (ids) =>
      ids.flatMap((id) => {
        const one = known.get(id);
        return one === undefined ? [] : [judgeOne(one)];
      }),
    overview: () => ({
      rules: RULES.map(({ id, summary, letter }) => ({ rule: id, summary, letter })),
      roles: roleGlossary([...known.values()].map(({ model }) => model)),
      families: familiesOf([...known.values()], index()),
    }),
  };
}

/** Each item in at most one family, in the order of the backlog. */
function familiesOf(all: readonly Known[], index: BacklogIndex): readonly CloneFamily[] {
  const taken = new Set<string>();
  return all.flatMap(({ snapshot: { key, summary }, model }) => {
    if (!model.isStory || taken.has(key)) return [];
    const others = index.findFamily(model, key).filter((other) => !taken.has(other.key));
    if (others.length === 0) return [];
    const family: CloneFamily = [{ key, summary }, ...others.map((other) => ({ key: other.key, summary: other.summary }))];
    for (const one of family) taken.add(one.key);
    return [family];
  });
}
