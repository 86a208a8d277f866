import type { TextBlock } from '../../text/adf/adf-text.ts';

/** Part of a criteria section: a leaf block, or those lines of a paragraph that belong to the section. */
export interface SectionLine {
  readonly block: TextBlock;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}
