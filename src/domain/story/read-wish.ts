import { remembered } from '../../shared/remembered.ts';
import type { TextSlice } from '../../shared/story.ts';
import { type ActionsFound, findActions } from '../text/actions/find-actions.ts';
import { findForeignActions } from '../text/actions/find-foreign-actions.ts';
import type { WishForm } from '../text/actions/first-verb.ts';
import { fold } from '../text/fold.ts';
import { scanWish, type WishWord } from '../text/actions/scan-wish.ts';
import { fieldText, type StoryModel } from './story-model.ts';

/** The wish of a story, read once for all that ask about its parts. Offsets are in `means.text`. */
export interface Wish {
  readonly means: TextSlice;
  readonly form: WishForm;
  /** English only; empty in other languages. */
  readonly words: readonly WishWord[];
  readonly actions: ActionsFound | null;
  /** It stands behind "di" or "de", which may be said again in front of each thing ("ho bisogno *di* una lista e *di* una pianta"). */
  readonly governed: boolean;
}

/** The wish of a story; `null` when there is none. */
export const readWish = remembered(1, (model: StoryModel): Wish | null => {
  const means = model.story?.means ?? null;
  return means === null ? null : wishIn(fieldText(model, means.field), means, model.language);
});

/** The wish that stands at `means` in `text`, without keeping it. */
export function wishIn(text: string, means: TextSlice, language: string): Wish {
  const before = fold(text.slice(Math.max(0, means.start - 12), means.start));
  const form = formOf(before);
  if (language !== 'en')
    return {
      means,
      form,
      words: [],
      actions: findForeignActions(means.text, language, THAT.test(before)),
      governed: GOVERNED.test(before),
    };
  const words = scanWish(means.text);
  return { means, form, words, actions: findActions(means.text, form, words), governed: false };
}

/** "Quiero que", "je veux qu'", "voglio che", "wil ik dat". */
const THAT = /(?:^|\s)(?:que|qu'|che|dat|dass)[\s*_]*$/;

const GOVERNED = /(?:^|\s)(?:de|di|d')[\s*_]*$/;

/** What the marker in front of the wish says about it: "want to" a verb, "want that" a clause, "want" a thing. */
function formOf(before: string): WishForm {
  if (/\bthat\W*$/.test(before)) return 'clause';
  return /(?:^|\s)(?:to|can|could|should|must|may|will)\W*$/.test(before) ? 'verb' : 'thing';
}
