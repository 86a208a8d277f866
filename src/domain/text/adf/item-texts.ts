import type { AdfDoc } from '../../../shared/adf.ts';
import type { IssueSnapshot } from '../../../shared/issue.ts';
import type { ItemTexts } from '../../../shared/text-change.ts';
import { adfToText } from './adf-to-text.ts';
import { canonicalJson } from '../canonical-json.ts';

/** The texts of an item that people can change, as far as they were read. */
export function itemTexts({ summary, description, criteria }: Pick<IssueSnapshot, 'summary' | 'description' | 'criteria'>): ItemTexts {
  return { summary, ...(description === undefined ? {} : { description }), ...(criteria === undefined ? {} : { criteria }) };
}

/** The words of a text, one line for each block. */
export const plainText = (text: AdfDoc | string | null): string =>
  text === null ? '' : typeof text === 'string' ? text : adfToText(text).text;

/** Whether two texts are the same but for what Jira tidies when it stores one: equal documents, or equal words. */
export const sameTexts = (a: AdfDoc | string | null, b: AdfDoc | string | null): boolean =>
  canonicalJson(a) === canonicalJson(b) || plainText(a).trim() === plainText(b).trim();
