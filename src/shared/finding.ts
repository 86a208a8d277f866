/** How much a finding matters. Said to people as "must fix", "should fix", "hint". */
export type Severity = 'error' | 'warning' | 'hint';

/** The mark of INVEST (Wake 2003) that a rule speaks to. */
export type InvestLetter = 'I' | 'N' | 'V' | 'E' | 'S' | 'T';

/** The text that a span points into. */
export type TextField = 'summary' | 'description' | 'criteria';

/**
 * A stretch of text. `start` and `end` are offsets in UTF-16 code units, end exclusive,
 * into the plain text of that field as `adfToText` renders it (for `summary`: the summary itself).
 */
export interface Span {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

/** One thing in the text that will cost time later, and what would satisfy the rule. */
export interface Finding {
  /** Rule id, for example "vague-term". Never shown to people. */
  readonly rule: string;
  /** Short stable code stored in issue properties, for example "s07". */
  readonly code: string;
  readonly severity: Severity;
  readonly letter: InvestLetter;
  /** `null` when the finding is about something that is absent. */
  readonly span: Span | null;
  /** One plain sentence that quotes the text. */
  readonly message: string;
  /** What would satisfy the rule: at least one, in words or as replacement text. */
  readonly suggestions: readonly string[];
}
