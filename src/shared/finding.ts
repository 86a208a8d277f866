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

/**
 * A change of text that satisfies a rule and keeps the meaning.
 * `replace`: the words of `span` become `text`; an empty span inserts. It never reaches over the edge of a block.
 * `append`: a section at the end of the description, below a heading; with `items` a bullet list, otherwise paragraphs.
 */
export type FixEdit =
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string }
  | { readonly kind: 'append'; readonly heading: string; readonly list: boolean; readonly lines: readonly string[] };

/** What one click changes. Only where it is safe: the result means the same and has one finding less. */
export interface Fix {
  /** The sentence above the preview, for example “Removes the doubled word.” */
  readonly title: string;
  /** Spans do not overlap; offsets are those of the unchanged text. */
  readonly edits: readonly [FixEdit, ...FixEdit[]];
}

/** One thing in the text that will cost time later, and what would satisfy the rule. */
export interface Finding {
  /** Rule id, for example "vague-term". Never shown to people. */
  readonly rule: string;
  /** Short stable code stored in issue properties, for example "s07". */
  readonly code: string;
  /** Version of the rule that said so; absent where the rule itself failed, which nobody can ignore. */
  readonly version?: number;
  readonly severity: Severity;
  readonly letter: InvestLetter;
  /** `null` when the finding is about something that is absent. */
  readonly span: Span | null;
  /** One plain sentence that quotes the text. */
  readonly message: string;
  /** What would satisfy the rule: at least one, in words or as replacement text. */
  readonly suggestions: readonly string[];
  /** Absent where a machine cannot change the text safely. */
  readonly fix?: Fix;
  /** True: it follows from other items too (duplicates, links), so it is judged for each viewer and never stored. */
  readonly live?: boolean;
}
