import type { CreatedItem, NewItem } from '../../../../src/usecases/create-split.ts';
import { parseStory } from '../../../../src/domain/story/parse-story.ts';
import { newItemDocument, splitDocument } from '../../../../src/domain/story/split/split-document.ts';
import { proposeSplit } from '../../../../src/domain/story/split/split-story.ts';
import type { StoryModel } from '../../../../src/domain/story/story-model.ts';
import { storyPieces } from '../../../../src/domain/story/story-pieces.ts';
import { findVague } from '../../../../src/domain/text/vague/find-vague.ts';
import type { AdfDoc } from '../../../../src/shared/adf.ts';
import type { Writing } from './writing.ts';

/** A story that comes out of a split. The first stays in the item. */
export interface Draft {
  readonly title: string;
  readonly story: string;
  /** Indexes of the criteria that go with it. */
  readonly criteria: readonly number[];
  readonly chosen: boolean;
  /** `null` until it is created. */
  readonly made: CreatedItem | null;
}

export interface SplitStart {
  readonly drafts: readonly Draft[];
  /** `false`: nothing could be proposed, the stories are to be written. */
  readonly isProposal: boolean;
  /** The story stands in the title: there is no other sentence to write. */
  readonly inTitle: boolean;
}

/** Jira's limit. */
const LONGEST_TITLE = 255;

/** Drafts to begin with: one for each wish, or two to fill in. */
export function startSplit(model: StoryModel): SplitStart {
  const inTitle = model.story?.means?.field === 'summary';
  const proposed = proposeSplit(model);
  if (proposed.length > 1) {
    const drafts = proposed.map(({ summary, story, criteria }): Draft => {
      const title = inTitle && story.length <= LONGEST_TITLE ? story : shortTitle(summary, model.language);
      return { title, story, criteria, chosen: true, made: null };
    });
    return { drafts, isProposal: true, inTitle };
  }
  const text = model.description?.text ?? '';
  const story = storyPieces(model)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ');
  const first: Draft = { ...emptyDraft(model), title: model.summary, story };
  return { drafts: [first, emptyDraft(model)], isProposal: false, inTitle };
}

/** A title says what, not how well: “Renew my permit quickly” is “Renew my permit”. */
function shortTitle(title: string, language: string): string {
  const last = findVague(title, 0, title.length, language).at(-1);
  const isManner = last?.end === title.length && /^(?!friendly$)[a-z]+ly$/.test(title.slice(last.start));
  const short = isManner ? title.slice(0, last.start).trim() : title;
  return short.includes(' ') ? short : title;
}

/** A draft to fill in; without a proposal nobody can tell whose the criteria are, so each has all. */
export const emptyDraft = (model: StoryModel): Draft => ({
  title: '',
  story: '',
  criteria: model.acceptanceCriteria.criteria.map((_, index) => index),
  chosen: true,
  made: null,
});

/** The title, or the wish of the story where none was typed. */
export function titleOf({ title, story }: Draft): string {
  const wish = parseStory(story, null).story?.means?.text ?? '';
  return title.trim() === '' ? wish.charAt(0).toUpperCase() + wish.slice(1) : title.trim();
}

/** Whether a draft can become an item. */
export function isWhole(draft: Draft, inTitle: boolean): boolean {
  const title = titleOf(draft);
  return title !== '' && title.length <= LONGEST_TITLE && (inTitle || draft.story.trim() !== '');
}

/** Criteria that only the others have. */
function without(own: readonly Draft[], others: readonly Draft[]): ReadonlySet<number> {
  const kept = new Set(own.flatMap(({ criteria }) => criteria));
  return new Set(others.flatMap(({ criteria }) => criteria).filter((index) => !kept.has(index)));
}

/** What a draft becomes as an item of its own. */
export function newItem(doc: AdfDoc | null, model: StoryModel, drafts: readonly Draft[], draft: Draft, inTitle: boolean): NewItem {
  const others = drafts.filter((one) => one !== draft);
  const sentence = inTitle ? '' : draft.story.trim();
  const description = newItemDocument(doc, model, { sentence, without: without([draft], others) });
  return { summary: titleOf(draft), description: description.content.length === 0 ? null : description };
}

/** What stays in the item: the first story, and criteria of all that were not created. */
export function remainder(doc: AdfDoc | null, model: StoryModel, drafts: readonly Draft[], inTitle: boolean): Writing {
  const [first] = drafts;
  if (first === undefined) return { summary: model.summary, description: doc };
  const made = drafts.filter((one) => one.made !== null);
  const stays = drafts.filter((one) => one.made === null);
  const sentence = inTitle ? '' : first.story.trim();
  const description = splitDocument(doc, model, { sentence, without: without(stays, made) });
  return { summary: titleOf(first), description: doc === null && description.content.length === 0 ? null : description };
}
