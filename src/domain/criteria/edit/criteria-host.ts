import type { AdfDoc } from '../../../shared/adf.ts';
import type { NodePath } from '../../text/adf/adf-text.ts';
import type { CriterionRow } from './criterion-row.ts';
import type { PlacedCriteria } from './placed-rows.ts';

/** A place where criteria stand: a parent of whole nodes, or a leaf with several of them. */
export interface Host {
  readonly kind: 'nodes' | 'lines';
  readonly path: NodePath;
  /** Type of the node at `path`. */
  readonly type: string;
  /** Placed criteria that stand there, by index. */
  readonly rows: readonly number[];
}

/** A row that goes to a host. */
export interface RowToWrite {
  readonly row: CriterionRow;
  /** Index of the placed criterion that it was. */
  readonly was: number | null;
  /** It was in this host. */
  readonly here: boolean;
  /** It says what it said. */
  readonly same: boolean;
}

/** What must be known to write rows into a host. */
export interface HostContext {
  readonly doc: AdfDoc;
  readonly placed: PlacedCriteria;
  readonly host: Host;
  /** The section has a list: paragraphs behind one are comments, so sentences become points. */
  readonly listed: boolean;
}
