/** A column of a board, with the statuses mapped to it. */
export interface BoardColumn {
  readonly name: string;
  readonly statusIds: readonly number[];
  readonly min: number | null;
  readonly max: number | null;
}

interface StoredColumn {
  readonly name: string;
  /** Ids, or objects with an id as in Jira's own answer. */
  readonly statuses: readonly (string | number | { readonly id: string | number })[];
  readonly min?: number;
  readonly max?: number;
}

/** Reads `board.columns_json`: `[{"name": "To Do", "statuses": ["10000"]}]`. */
export function boardColumns(json: string): readonly BoardColumn[] {
  return (JSON.parse(json) as readonly StoredColumn[]).map((column) => ({
    name: column.name,
    statusIds: column.statuses.map((status) => Number(typeof status === 'object' ? status.id : status)),
    min: column.min ?? null,
    max: column.max ?? null,
  }));
}
