import type { DocOutline } from './doc-outline.ts';
import type { SectionLine } from './section-line.ts';

/** A candidate for a criterion, before anybody asks what it says. */
export interface CriteriaItem {
  readonly start: number;
  readonly end: number;
  readonly shape: 'scenario' | 'item' | 'paragraph';
  /** Belongs to the item above it (a nested point, a second paragraph), or leads to those below. */
  readonly nested: boolean;
  readonly withdrawn: boolean;
  /** Index of its block in the document. */
  readonly block: number;
  /** In a code block. */
  readonly code: boolean;
  /** A row of a table whose head names the steps: it is a scenario without their keywords. */
  readonly tabled?: boolean;
}

/** The lines of a section with what must be known to read one of them. `dialect`: Gherkin's code of the language of its steps. */
export interface LineReader {
  readonly outline: DocOutline;
  readonly lines: readonly SectionLine[];
  readonly dialect: string;
}
