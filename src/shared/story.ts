import type { TextField } from './finding.ts';

/** A piece of text with its place. Offsets as in `Span`. */
export interface TextSlice {
  readonly text: string;
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

/** Languages whose story templates and words the rules know (ISO 639-1); other texts get the rules that need no language. */
export const RULE_LANGUAGES: readonly string[] = ['en', 'fr', 'de', 'es', 'pt', 'nl', 'it'];

/** The parts of "As a <role>, I want <means> so that <ends>" (QUS names, Lucassen et al. 2016). */
export interface Story {
  readonly role: TextSlice | null;
  readonly means: TextSlice | null;
  readonly ends: TextSlice | null;
}

export type CriteriaFormat = 'gherkin' | 'list' | 'prose' | 'mixed' | 'none';

export interface Criterion {
  readonly text: string;
  readonly slice: TextSlice;
  readonly kind: 'behaviour' | 'task' | 'context' | 'placeholder';
  /** Can a tester say yes or no? `null`: not for a machine to say. */
  readonly testable: boolean | null;
}

export interface AcceptanceCriteria {
  readonly format: CriteriaFormat;
  readonly criteria: readonly Criterion[];
}
