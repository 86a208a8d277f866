import { dialectCode } from '../scenario/gherkin-dialects.ts';
import { keywordFor } from './example-text.ts';

/** The words that steps begin with, as they are written into the text, without blanks around them. */
export interface StepLabels {
  readonly given: string;
  readonly when: string;
  readonly outcome: string;
  readonly and: string;
  /** Gherkin's code of their language. */
  readonly language: string;
}

/** @param language ISO 639-1 or Gherkin's code; English where Gherkin does not know it. */
export function stepLabels(language: string): StepLabels {
  const dialect = dialectCode(language) ?? 'en';
  const word = (kind: 'given' | 'when' | 'then' | 'and'): string => keywordFor(kind, dialect).trim();
  return { given: word('given'), when: word('when'), outcome: word('then'), and: word('and'), language: dialect };
}
