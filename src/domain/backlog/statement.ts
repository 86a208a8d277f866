import type { StoryModel } from '../story/story-model.ts';
import { plainWords, wishWords } from './likeness-words.ts';

const LABEL = /^\s{0,3}(?:[[(]([\p{L}\d ]{2,20})[\])]|([\p{L}\d]{2,12})(?=:\s))/u;
/** Characters in which numbers are looked for. */
const LONGEST_READ = 500;

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
  /** Somebody wrote who wants what, and not only a title. */
  readonly isSentence: boolean;
  /** “UX” of “UX: …” or “[UX] …”: parts of one piece of work for several trades; empty without one. */
  readonly label: string;
  /** Numbers and versions in title and wish, in their order: “7.1.0” is not “7.0.1”. */
  readonly numbers: string;
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
    isSentence: parsed !== null,
    label: (LABEL.exec(model.summary)?.slice(1).find(Boolean) ?? '').toLowerCase(),
    numbers: numbersIn(isElsewhere ? `${model.summary} ${parsed?.means?.text ?? ''}` : (parsed?.means?.text ?? model.summary)),
    title: isElsewhere ? new Set(wishWords(plainWords(model.summary))) : null,
    exact: raw.means.length === 0 ? '' : [raw.role, raw.means, raw.ends].map((words) => words.join(' ')).join('|'),
    words: new Set([...role.map((word) => `who:${word}`), ...means, ...ends]),
  };
}

const numbersIn = (text: string): string => (text.slice(0, LONGEST_READ).match(/\d+(?:\.\d+)*/g) ?? []).join(' ');

function groupOf({ kind, isStory }: StoryModel): Statement['group'] {
  if (isStory || kind === 'story' || kind === 'task') return 'wish';
  return kind;
}
