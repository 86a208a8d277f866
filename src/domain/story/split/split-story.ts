import type { Wish } from '../read-wish.ts';
import { readWish, wishIn } from '../read-wish.ts';
import { parseStory } from '../parse-story.ts';
import { shareCriteria } from './share-criteria.ts';
import { splitActions } from './split-actions.ts';
import { splitForeign } from './split-foreign.ts';
import { splitThings } from './split-things.ts';
import { fieldText, type StoryModel } from '../story-model.ts';
import type { WishPart } from './wish-part.ts';

/** A story of its own for one of several wishes. */
export interface SplitDraft {
  /** Short title for the new item: "Renew my permit". */
  readonly summary: string;
  /** The whole sentence in the template and language of the original. */
  readonly story: string;
  /**
   * Indexes into `model.acceptanceCriteria.criteria`, ascending: criteria that mention this wish's own words, and those that mention
   * no wish's own words (they go to every draft).
   */
  readonly criteria: readonly number[];
}

const LONGEST_SUMMARY = 120;

/**
 * Drafts for a story with several wishes, one a wish: same role, same reason, own object. Also for one verb with several things
 * ("see permits and fines"), as an offer. Empty when there is nothing to split or when a draft would not read well: every draft is
 * read back and must be a story with the same role and a single wish.
 */
export function proposeSplit(model: StoryModel): readonly SplitDraft[] {
  const wish = readWish(model);
  if (wish === null) return [];
  const parts = partsOf(model, wish);
  const frame = frameOf(model, wish);
  if (parts.length < 2 || frame === null) return [];
  const drafts = parts.map((part) => ({ part, story: compose(frame, part) }));
  if (!drafts.every(({ story }) => isOneWish(model, story)) || new Set(drafts.map(({ story }) => story)).size < drafts.length) return [];
  const criteria = shareCriteria(
    model.acceptanceCriteria.criteria.map(({ text }) => text),
    parts.map(({ summary }) => summary),
  );
  return drafts.map(({ part, story }, i) => ({ summary: titleOf(part.summary), story, criteria: criteria[i] ?? [] }));
}

function partsOf(model: StoryModel, wish: Wish): readonly WishPart[] {
  if (model.language !== 'en') return wish.actions === null ? [] : splitForeign(wish.means.text, wish.actions, model.language);
  return wish.actions === null ? splitThings(wish) : splitActions(wish);
}

/** What stands around the wish in the sentence. */
interface Frame {
  readonly before: string;
  readonly after: string;
}

function frameOf(model: StoryModel, { means }: Wish): Frame | null {
  const { story, markers } = model;
  if (story === null || markers?.means === null || markers === null) return null;
  const text = fieldText(model, means.field);
  const ends = story.ends?.field === means.field ? story.ends : null;
  const opens = [markers.role, markers.means, markers.ends].flatMap((marker) => (marker?.field === means.field ? [marker.start] : []));
  const start = Math.min(...opens, means.start);
  const end = Math.max(means.end, ends?.end ?? 0);
  const stop = /^[.!]/.exec(text.slice(end, end + 1))?.[0] ?? '';
  const squeeze = (part: string): string => part.replace(/\s+/g, ' ');
  return { before: squeeze(text.slice(start, means.start)), after: squeeze(text.slice(means.end, end)) + stop };
}

function compose({ before, after }: Frame, { wish, asThing }: WishPart): string {
  const opening = asThing === true ? before.replace(/\s(?:to be able to|to)\s$/, ' ') : before;
  const sentence = `${opening}${wish}${after}`.replace(/\s+/g, ' ').trim();
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Does the draft read as a story with the original's role, one wish, and its reason? */
function isOneWish({ story: original, language }: StoryModel, draft: string): boolean {
  const { story, language: read } = parseStory(draft, null);
  if (story?.means === null || story === null || read !== language) return false;
  const same = (part: 'role' | 'ends'): boolean => bareText(story[part]?.text) === bareText(original?.[part]?.text);
  return same('role') && same('ends') && wishIn(draft, story.means, language).actions === null;
}

function bareText(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

function titleOf(wish: string): string {
  const line = wish.replace(/\s+/g, ' ').replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '');
  const cut = line.length <= LONGEST_SUMMARY ? line : line.slice(0, line.lastIndexOf(' ', LONGEST_SUMMARY));
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}
