import type { SqlValue } from '../../../database/sql.ts';
import type { Fragment } from './fragment.ts';

/** What functions may stand for a value of the field. */
export type ValueKind = 'user' | 'sprint' | 'issuetype' | 'issue' | 'date' | 'version' | 'other';

export type Comparison = '<' | '<=' | '>' | '>=';

/** A field of JQL bound to one query. Absent parts are operators that the field does not know. */
export interface JqlField {
  /** As the query wrote it, for messages. */
  readonly name: string;
  readonly kind: ValueKind;
  /** Values that a literal stands for; none, with a problem noted, when there is no such value. `null` stands for EMPTY. */
  readonly read?: (literal: string) => readonly SqlValue[];
  /** Has any of these values. */
  readonly equals?: (values: readonly SqlValue[]) => Fragment;
  /** Has a value, and none of these. Only where that can be said better than by `present` and `equals`. */
  readonly differs?: (values: readonly SqlValue[]) => Fragment;
  /** Has a value at all. Absent: `is EMPTY` is not supported. */
  readonly present?: () => Fragment;
  readonly compare?: (operator: Comparison, values: readonly SqlValue[]) => Fragment;
  /** Word search. */
  readonly words?: (text: string) => Fragment;
  /** IN and NOT IN are refused although `=` is known. */
  readonly noLists?: true;
  /** Expression over `i` by which ORDER BY sorts; NULL is empty. */
  readonly order?: string;
}
