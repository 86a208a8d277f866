import { commentRanges, outsideComments } from '../criteria/read/comment-ranges.ts';
import type { AdfText } from '../text/adf/adf-text.ts';
import { isTemplateText } from '../text/placeholders.ts';

/** “Is this a bug? Use the bug template above”: a sentence of the form. */
const OF_FORM = /\b(?:bug|feature|issue|story) template (?:above|below)\b[^\n]{0,80}$/i;
/** A sentence of a form is no longer. */
const ONE_SENTENCE = 200;
/** “(Say in one sentence what you saw)” */
const PROMPT = /^[^\p{L}\p{N}([]{0,4}(?:\([^\n]{2,200}|\[[^\n]{2,200})(?:\n[^\n]{0,200}){0,3}$/u;
/** A form has fewer paragraphs; what has more has been written. */
const MOST_OF_FORM = 200;
const CLOSED = /[)\]][^\p{L}\p{N}]{0,3}$/u;

/** Is a description no longer than such a sentence, and one of them? */
export const endsWithForm = (text: string): boolean => OF_FORM.test(text.slice(0, ONE_SENTENCE));

/** Is there nothing in a description but what its form asks: prompts in brackets under headings, or the form's own sentence? */
export function holdsOnlyForm(doc: AdfText): boolean {
  const comments = commentRanges(doc);
  let prompts = 0;
  let headings = 0;
  let sentences = 0;
  let filled = 0;
  for (const { leaf, withdrawn, type, strong, start, end } of doc.blocks) {
    if (!leaf || withdrawn) continue;
    const rest = outsideComments(doc.text, start, end, comments);
    const text = rest === null ? '' : doc.text.slice(rest.start, rest.end).trim();
    if (text === '') continue;
    filled += 1;
    if (filled > MOST_OF_FORM) return false;
    if (type === 'heading' || type === 'expandTitle' || strong) headings += 1;
    else if (type === 'codeBlock') return false;
    else if (text.length <= ONE_SENTENCE && OF_FORM.test(text)) sentences += 1;
    else if (PROMPT.test(text) && CLOSED.test(text)) prompts += 1;
    else if (!isTemplateText(text)) return false;
  }
  return sentences > 0 || (prompts > 0 && headings > 0);
}
