import { fold } from '../text/fold.ts';

/** Characters before and after a placeholder that are read. */
const NEAR = 60;

/** A name to come is no text to come: who does the work is often known only when it begins. */
const PERSON =
  /(?:^|\n|\W)(?:dri|owner|product owner|assignee|lead|tech lead|reviewers?|approvers?|contact|consulted|informed|responsible|accountable|developer|designer|stakeholders?|team|handle)\s?[:=-]\s{0,3}$|[, ](?:others|dri|assignee|owner|reviewer|handle) $/;
/** “(Mara - TBD)” behind a piece of work tells who has it, and how far. */
const PERSONS_PART = /\(\p{Lu}\p{L}{1,20} [-–] $/u;

/** What a program calls a thing is up to those who write it. */
const NAME_IN_CODE =
  /(?:^|[\s(/])(?:(?:exact|final) )?(?:names?|namespaces?|locations?|signatures?|syntax|file ?names?|class ?names?|method ?names?|field ?names?|table ?names?|identifiers?|naming)\s?[:=-]?\s?$/;

/** Spoken of, not meant: “the "TBD" of the second part”. */
const QUOTED = /["“”'‘’«]$/;

/** Behind “TBD:” a sentence is a statement that somebody still has to confirm, or a comment of code; it is written. */
const STATEMENT =
  /^ ?[:–-] (?!(?:how|what|which|who|whether|where|when|why|can|should|shall|do|does|is|are)\b)[^?\n]{0,80}\b(?:should|must|shall|is|are|has|have|can|cannot|will)\b[^?\n]{3,}/;

/**
 * Is what stands at [start, end) open on purpose, or no gap in the text: a person, a name that whoever builds it will choose,
 * a word in quotes, a sentence that is written? @param from where the line or block begins.
 */
export function isMeantOpen(text: string, from: number, start: number, end: number): boolean {
  const raw = text.slice(Math.max(from, start - NEAR), start);
  const before = fold(raw);
  const words = fold(text.slice(start, end));
  if (PERSON.test(before) || PERSONS_PART.test(raw)) return true;
  if (!/^(?:tb[dca]|to be|\?)/.test(words)) return false;
  if (words.startsWith('?')) return /[\p{L}\p{N})] \($/u.test(before) && text.charAt(end) === ')';
  return NAME_IN_CODE.test(before) || QUOTED.test(before) || STATEMENT.test(fold(text.slice(end, end + 2 * NEAR)));
}
