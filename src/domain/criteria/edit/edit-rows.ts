import { freeId } from './criteria-draft.ts';
import { type ConstraintKind, contentKey, type CriterionRow, type RowContent } from './criterion-row.ts';

/** What a row can be made into: a rule, an example, or a constraint of one kind. */
export type RowKind = 'rule' | 'example' | ConstraintKind;

/** What a conversion could not do by itself. */
export type ConversionWord = 'kept-as-title' | 'strung';

/** A row while somebody edits it. */
export type EditRow = CriterionRow & {
  /** What it said before it was converted, and the key of what became of it: while nothing was typed since, converting back restores it. */
  readonly before?: { readonly content: RowContent; readonly key: string };
  /** What to tell about the last conversion: the sentence could not be divided, or the steps were strung together. */
  readonly told?: ConversionWord | null;
};

/** What a row is. */
export function kindOf(row: RowContent): RowKind {
  return row.kind === 'constraint' ? row.constraint : row.kind;
}

/** Nothing was typed into it yet. */
export function isEmptyRow(row: RowContent): boolean {
  if (row.kind !== 'example') return row.text.trim() === '';
  return [row.name, ...row.given, ...row.when, ...row.outcome].every((text) => text.trim() === '');
}

/** An empty row of a kind with the next free id. */
export function emptyRow(kind: RowKind, taken: readonly string[], text = ''): EditRow {
  const own = { id: freeId(new Set(taken)), origin: null };
  if (kind === 'example') return { kind, name: text, given: [], when: [], outcome: [], ...own };
  return kind === 'rule' ? { kind, text, ...own } : { kind: 'constraint', constraint: kind, text, ...own };
}

/**
 * Rows as they are written: without empty rows and steps. An example without any step is the sentence of its title.
 * What nobody touched stays exactly as it was read.
 */
export function rowsToWrite(rows: readonly EditRow[]): readonly CriterionRow[] {
  return rows.flatMap((row): readonly CriterionRow[] => {
    const { before: _before, told: _told, ...own } = row;
    if (own.origin === contentKey(own)) return [own];
    if (isEmptyRow(own)) return [];
    if (own.kind !== 'example') return [own];
    const filled = (steps: readonly string[]): readonly string[] => steps.filter((step) => step.trim() !== '');
    const [given, when, outcome] = [filled(own.given), filled(own.when), filled(own.outcome)];
    if (given.length + when.length + outcome.length > 0) return [{ ...own, given, when, outcome }];
    return [{ kind: 'rule', text: own.name, id: own.id, origin: own.origin }];
  });
}

/** The rows with one of them moved by so many places; the same rows where it cannot move. */
export function moveRow<Row extends { readonly id: string }>(rows: readonly Row[], id: string, by: number): readonly Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  const to = from + by;
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}
