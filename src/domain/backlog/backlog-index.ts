import type { IssueKey } from '../../shared/ids.ts';
import type { StoryModel } from '../story/story-model.ts';
import { compareStatements, isOneReplaced } from './compare-statements.ts';
import { overlap } from './likeness-words.ts';
import { createNearIndex } from './near-index.ts';
import type { Likeness, Similar } from './neighbors.ts';
import { type Statement, statementOf } from './statement.ts';

/** An open item of a backlog, with its text read. */
export interface BacklogItem {
  readonly key: IssueKey;
  readonly summary: string;
  readonly model: StoryModel;
}

/** A backlog made ready for questions about one item against all others. Built once, in linear time; a question takes well below 1 ms at 5,000 items. */
export interface BacklogIndex {
  /** Other items that say the same, most alike first, at most five. `ownKey` is left out. */
  findSimilar(model: StoryModel, ownKey: IssueKey): readonly Similar[];
  /** Clones for other things: same role, same words but for one noun, such as one story for each kind of record. At most twenty; no duplicates. */
  findFamily(model: StoryModel, ownKey: IssueKey): readonly Pick<BacklogItem, 'key' | 'summary'>[];
}

const MOST_SHOWN = 5;
const MOST_FAMILY = 20;
const SERIES = 4;
/** Items with equal words that are looked at: enough to show five, and a bound when a whole backlog says one thing. */
const MOST_EQUAL = 40;
const RANK: Readonly<Record<Likeness, number>> = {
  same: 0,
  'same-wish': 1,
  near: 2,
  'same-sentence': 3,
  'same-title': 4,
  'other-role': 5,
};

/** @param items the open items of one project, in the order in which equals are shown. */
export function createBacklogIndex(items: readonly BacklogItem[]): BacklogIndex {
  const statements = items.map(({ model }) => statementOf(model));
  const byExact = groupBy(statements, (one) => [one.exact]);
  // Joined once: candidates are many.
  const wishes = statements.map(({ means }) => means.join(' '));
  const byWish = groupBy(statements, (_, at) => [wishes[at] ?? '']);
  const near = createNearIndex(statements.map(({ words }) => words));
  let byGap: ReadonlyMap<string, readonly number[]> | null = null;

  return {
    findSimilar(model, ownKey) {
      const own = statementOf(model);
      if (own.exact === '') return [];
      const wish = own.means.join(' ');
      const candidates = new Set([...first(byExact, own.exact), ...first(byWish, wish), ...near.candidates(own.words)]);
      const found: { readonly similar: Similar; readonly at: number }[] = [];
      for (const at of candidates) {
        const item = items[at];
        const other = statements[at];
        if (item === undefined || other === undefined || item.key === ownKey) continue;
        if ((own.exact === other.exact || wish === wishes[at]) && isSeries(own, other, wish)) continue;
        const likeness = byText(compareStatements(own, other), own.isSentence, model, item.model);
        if (likeness !== null) found.push({ at, similar: { key: item.key, summary: item.summary, likeness } });
      }
      return found
        .toSorted((a, b) => RANK[a.similar.likeness] - RANK[b.similar.likeness] || a.at - b.at)
        .slice(0, MOST_SHOWN)
        .map(({ similar }) => similar);
    },
    findFamily(model, ownKey) {
      byGap ??= groupBy(statements, gaps);
      const own = statementOf(model);
      const candidates = new Set(gaps(own).flatMap((gap) => byGap?.get(gap)?.slice(0, MOST_EQUAL) ?? []));
      return [...candidates]
        .toSorted((a, b) => a - b)
        .flatMap((at) => {
          const item = items[at];
          const other = statements[at];
          const isClone = item !== undefined && other !== undefined && item.key !== ownKey && isOneReplaced(own.means, other.means);
          return isClone ? [{ key: item.key, summary: item.summary }] : [];
        })
        .slice(0, MOST_FAMILY);
    },
  };

  /** Of so many items one is not a copy of another: the sentence is a template, or the title a piece of work that comes again. */
  function isSeries(own: Statement, other: Statement, wish: string): boolean {
    if (own.title !== null && other.title !== null && overlap(own.title, other.title) < 1) return size(byWish, wish) >= SERIES;
    return !own.isSentence && !other.isSentence && size(byExact, own.exact) >= SERIES;
  }

  function first(groups: ReadonlyMap<string, readonly number[]>, key: string): readonly number[] {
    return groups.get(key)?.slice(0, MOST_EQUAL) ?? [];
  }
}

function groupBy(
  statements: readonly Statement[],
  keysOf: (statement: Statement, at: number) => readonly string[],
): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  statements.forEach((statement, at) => {
    if (statement.exact === '') return;
    for (const key of keysOf(statement, at)) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  });
  return groups;
}

const size = (groups: ReadonlyMap<string, readonly number[]>, key: string): number => groups.get(key)?.length ?? 0;

const MOST_GAPS = 24;

/** The wish with one word left out, for each word but the verb at its head. */
function gaps({ group, role, means }: Statement): readonly string[] {
  if (means.length < 3) return [];
  return means
    .slice(1, MOST_GAPS)
    .map((_, i) => `${group}|${role.join(' ')}|${means.slice(0, i + 1).join(' ')}|${means.slice(i + 2).join(' ')}`);
}

/** Equal sentences with different texts below are one wish, but not one item; under a title that is no sentence the texts are two. */
function byText(likeness: Likeness | null, isSentence: boolean, a: StoryModel, b: StoryModel): Likeness | null {
  if (likeness !== 'same' || a.description?.text === b.description?.text) return likeness;
  const left = wordSet(a);
  const right = wordSet(b);
  return left.size === 0 || right.size === 0 || overlap(left, right) >= SAME_TEXT ? 'same' : isSentence ? 'same-wish' : 'same-title';
}

const SAME_TEXT = 0.5;
const LONGEST_READ = 4000;
const wordSet = ({ description }: StoryModel): ReadonlySet<string> =>
  new Set((description?.text ?? '').slice(0, LONGEST_READ).toLowerCase().split(/\s+/).filter(Boolean));
