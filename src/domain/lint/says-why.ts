import type { StoryModel } from '../story/story-model.ts';
import { fold } from '../text/fold.ts';

/** Characters of a description that are read: a reason that stands further down is not found by its readers either. */
const LONGEST = 1500;

/** “This helps to …”, “It makes … easier”, “By doing so, I can …”: a sentence of its own that says what is better. */
const GAINS =
  /(?:^|[.!?\n] ?)\s{0,2}(?:this|that|it|which|doing (?:so|this|that)|by doing (?:so|this|that)|with (?:this|that)),? (?:[\p{L}']{1,15} ){0,3}(?:helps?|allows?|enables?|lets?|useful|saves?|avoids?|prevents?|ensures?|reduces?|(?:easier|faster|simpler|possible) (?:for|to)|(?:i|we|they|users|customers) (?:can|could|will|would))\b/u;
const BECAUSE = /(?:^|[.!?\n] ?)\s{0,2}(?:because|this way|that way|otherwise|the reason|the benefit|the idea is)\b(?! of\b)/;
/** What is wrong today, or what it is all for: “Unfortunately, …”, “The problem is …”, “The point is …”, “This stems from …”, “so I have to …”. */
const TROUBLE =
  /(?:^|[.!?,\n] ?)\s{0,2}(?:unfortunately,? \p{L}|the (?:problem|trouble|point|purpose|motivation|intention) (?:here |of this |for this )?is\b|this (?:stems|comes|results) from\b|that is why\b|for this reason\b|(?:so|and so|therefore) (?:i|we|they|users|people|customers) (?:have|need|had) to\b|in order (?:for|to)\b)|\b(?:which|that) is needed (?:when|for|because)\b|\btherefore (?:not|no longer)\b/u;
/** “Goal: fewer calls”, not the story under a title. */
const GOAL =
  /(?:^|\n)[^\p{L}\n]{0,4}(?:goals?|objectives?|purpose|aim|(?:the )?problem|hypothesis)\s?[:\n]\s{0,3}(?!as |i want|we want|we would|to be |tbd|\n)[^\s<]/u;
/** A title or a label under which the reason stands. */
const SECTION =
  /(?:^|\n)[^\p{L}\n]{0,4}(?:why(?: (?:is|do|does|are|this|we|it)\b[^\n:?]{0,40})?|benefits?|business value|customer value|user value|value|motivation|rationale|reason|impact)\s?[:?\n]\s{0,3}[^\s]/u;

/** Does the description say in English why, outside the story's sentence? */
export function saysWhy({ description, language }: Pick<StoryModel, 'description' | 'language'>): boolean {
  if (!description || language !== 'en') return false;
  const read = fold(description.text.slice(0, LONGEST));
  return SECTION.test(read) || GAINS.test(read) || BECAUSE.test(read) || TROUBLE.test(read) || GOAL.test(read);
}
