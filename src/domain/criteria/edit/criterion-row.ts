/** What a constraint is about. */
export const CONSTRAINT_KINDS = ['speed', 'security', 'privacy', 'accessibility', 'operations'] as const;
export type ConstraintKind = (typeof CONSTRAINT_KINDS)[number];

/** Given, When, Then without their keywords; each list may be empty. `outcome` is Then: an object with `then` would pass for a promise. */
export interface ExampleSteps {
  readonly given: readonly string[];
  readonly when: readonly string[];
  readonly outcome: readonly string[];
}

/** What a criterion says: a rule in one sentence, an example in steps, or a constraint. */
export type RowContent =
  | { readonly kind: 'rule'; readonly text: string }
  | { readonly kind: 'constraint'; readonly constraint: ConstraintKind; readonly text: string }
  | ({ readonly kind: 'example' /** Title of the scenario; empty for none. */; readonly name: string } & ExampleSteps);

/** One acceptance criterion in the editor. */
export type CriterionRow = RowContent & {
  /** "AC1", "AC2" …: stays through edits and moves, and is never given to another criterion of the item. */
  readonly id: string;
  /** What it was when it was read (`contentKey`); `null` for a new one. By it, its nodes are found again. */
  readonly origin: string | null;
  /** Its words as they stand, where they hold more than the row shows (`holdsMore`): such a row is moved or removed, not edited. */
  readonly more?: string;
};

/** Equal for equal contents, whatever the id. */
export function contentKey(row: RowContent): string {
  switch (row.kind) {
    case 'rule':
      return `r|${row.text.trim()}`;
    case 'constraint':
      return `c|${row.constraint}|${row.text.trim()}`;
    case 'example':
      return `e|${[[row.name], row.given, row.when, row.outcome].map((part) => part.map((text) => text.trim()).join('\n')).join('|')}`;
  }
}

const LABELS: Readonly<Record<ConstraintKind, string>> = {
  speed: 'Speed',
  security: 'Security',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  operations: 'Operations',
};

const LABELLED = /^(speed|security|privacy|accessibility|operations)\s?:\s*(?=\S)/i;

/** A constraint as a sentence: "Speed: the list is shown in 2 seconds". */
export function constraintText(kind: ConstraintKind, text: string): string {
  return `${LABELS[kind]}: ${text.trim()}`;
}

/** A sentence as a constraint where it begins with the name of one; otherwise as a rule. */
export function readSentence(text: string): RowContent {
  const label = LABELLED.exec(text);
  const constraint = CONSTRAINT_KINDS.find((kind) => kind === label?.[1]?.toLowerCase());
  if (label === null || constraint === undefined) return { kind: 'rule', text: text.trim() };
  return { kind: 'constraint', constraint, text: text.slice(label[0].length).trim() };
}
