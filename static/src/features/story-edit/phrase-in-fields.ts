import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import type { Finding } from '../../../../src/shared/finding.ts';
import type { Writing } from './writing.ts';

/** A phrase of the title (`block` is `null`), or of the block of the description with this path. */
export interface Phrase {
  readonly block: string | null;
  readonly words: string;
}

/** The first line of what a finding is about, where it stands in the text that is edited; `null` where it does not. */
export function phraseOf(finding: Finding | null, { summary, description }: Writing): Phrase | null {
  const span = finding?.span ?? null;
  if (span === null || span.field === 'criteria') return null;
  if (span.field === 'summary') return { block: null, words: summary.slice(span.start, span.end) };
  if (description === null) return null;
  const text = adfToText(description);
  const block = text.blocks.findLast(({ leaf, start, end }) => leaf && start <= span.start && span.start < end);
  const [words = ''] = text.text.slice(span.start, span.end).split('\n');
  return block === undefined ? null : { block: block.path.join('.'), words };
}

/** The host makes the frame as high as its text only a moment after that has grown. */
const FRAME_GROWN_MS = 300;

/** Names the fields of a block for `showPhrase`; the title is the block with the empty name. */
export const blockMark = (block: string | null): { readonly 'data-block': string } => ({ 'data-block': block ?? '' });

/** Puts the keyboard on a phrase, selected so that typing replaces it, and in sight. @returns whether a field below `root` holds it. */
export function showPhrase(root: HTMLElement | null, { block, words }: Phrase): boolean {
  for (const field of root?.querySelectorAll<HTMLTextAreaElement>(`[data-block="${block ?? ''}"] textarea`) ?? []) {
    const at = field.value.indexOf(words);
    if (words === '' || at < 0) continue;
    field.focus();
    field.setSelectionRange(at, at + words.length);
    const comeIntoSight = (): void => field.scrollIntoView?.({ block: 'center' });
    comeIntoSight();
    setTimeout(() => document.activeElement === field && comeIntoSight(), FRAME_GROWN_MS);
    return true;
  }
  return false;
}
