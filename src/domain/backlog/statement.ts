import type { StoryModel } from '../story/story-model.ts';
import { plainWords, wishWords } from './likeness-words.ts';

/**
 * What an item says, made comparable: its story sentence where it has one, otherwise its summary as the wish.
 * All words as `wishWords` gives them.
 */
export interface Statement {
  /** Items of different groups never resemble each other: an epic may carry the name of its only story. */
  readonly group: 'wish' | 'bug' | 'epic' | 'subtask';
  readonly role: readonly string[];
  readonly means: readonly string[];
  readonly ends: readonly string[];
  /** Words of the title where the sentence stands elsewhere. */
  readonly title: ReadonlySet<string> | null;
  /** Equal for statements that differ only in case, spaces, accents and marks; empty when nothing is said. */
  readonly exact: string;
  /** Role, means and ends as a set; words of the role are marked so that who and what are never mixed up. */
  readonly words: ReadonlySet<string>;
}

/** Linear in the length of the sentence; the rest of the description is not read. */
export function statementOf(model: StoryModel): Statement {
  const { story } = model;
  const parsed = story !== null && story.means !== null ? story : null;
  const raw = {
    role: plainWords(parsed?.role?.text ?? ''),
    means: plainWords(parsed?.means?.text ?? model.summary),
    ends: plainWords(parsed?.ends?.text ?? ''),
  };
  const role = wishWords(raw.role);
  const means = wishWords(raw.means);
  const ends = wishWords(raw.ends);
  const isElsewhere = (parsed?.means?.field ?? 'summary') !== 'summary';
  return {
    group: groupOf(model),
    role,
    means,
    ends,
    title: isElsewhere ? new Set(wishWords(plainWords(model.summary))) : null,
    exact: raw.means.length === 0 ? '' : [raw.role, raw.means, raw.ends].map((words) => words.join(' ')).join('|'),
    words: new Set([...role.map((word) => `who:${word}`), ...means, ...ends]),
  };
}

function groupOf({ kind, isStory }: StoryModel): Statement['group'] {
  if (isStory || kind === 'story' || kind === 'task') return 'wish';
  return kind;
}
