import type { StoryModel } from '../story/story-model.ts';
import { plainTitle } from './inside-work.ts';

/** One of several by its number: “… (case 3)”, “… part 2 of 5”, “… (P9)”. P0 to P4 say how urgent it is. */
const NUMBERED =
  /\b(?:case \d{1,2}|(?:part|episode|chapter) \d{1,2} ?(?:of|\/) ?\d{1,2})\W{0,3}$|\((?:p(?=[5-9]|\d\d)|tc|c|case |part )?\d{1,2}\)$/;
/** “[1/3] …”, “… (2 of 5)”: a share, where it stands at either end. */
const SHARE =
  /^\W{0,3}[1-9]\d? ?(?:\/|of) ?[1-9]\d?[\])]|[[(][1-9]\d? ?(?:\/|of) ?[1-9]\d?\W{1,3}$|\s[-–] ?[1-9]\d? ?(?:\/|of) ?[1-9]\d?\W{0,3}$/;
/** It is divided already: “The points are the sum of those of the sub-tasks”. */
const ADDED_UP =
  /\b(?:points?|estimates?|weights?)\b[^.\n]{0,60}\b(?:total|sum) of\b|\b(?:total|sum) of (?:all )?(?:of )?(?:the )?(?:[a-z]{1,12} )?(?:points|estimates)\b/;
/** It says so itself: “Need to split”, “break this item down”, “It should be split into sub-tasks”. */
const TO_DIVIDE =
  /(?:^|[.!\n]) ?(?:we )?(?:needs?|has|have) to (?:be )?(?:split|broken down|divided)(?: (?:this|it))?(?: up)?\W{0,3}(?:\n|$)|\b(?:split|splitting|break|breaking|divide|dividing) (?:up )?this (?:task|ticket|story|issue|item|epic|feature|work)\b|\b(?:split|break|divide|broken|divided)(?: (?:it|this))?(?: up| down)? (?:in|into) (?:[a-z]{2,12} ){0,2}(?:tickets|stories|sub-?tasks|sub-?tickets|issues)\b/;
/** What should come of a test, under a name of its own. */
const EXPECTED = /(?:^|\n)\W{0,6}expected (?:results?|behaviou?rs?|outcomes?)\b/;
/** What is there before a test begins. */
const SET_UP = /\b(?:set-?up|pre-?conditions?|steps|test data)\b/;

/** The text above what is expected, which tells what is wished, and whether that sets up a test. */
export interface Expected {
  readonly above: string;
  readonly isSetUp: boolean;
}

/** @param text The title and the description, in small letters. */
export function aboveExpected(text: string): Expected {
  const at = text.search(EXPECTED);
  const above = at < 0 ? text : text.slice(0, at);
  return { above, isSetUp: at >= 0 && SET_UP.test(above) };
}

/**
 * Is it one part of something that has been divided, or does its text say that it will be?
 * @param text The beginning of the description, in small letters.
 */
export function isDivided({ summary }: Pick<StoryModel, 'summary'>, text: string): boolean {
  const ends = summary.trim().toLowerCase();
  return NUMBERED.test(plainTitle(ends)) || SHARE.test(ends) || ADDED_UP.test(text) || TO_DIVIDE.test(text);
}
