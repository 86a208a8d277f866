/** One item that a bulk write did not reach, with Jira's reason. */
export interface TaskFailure {
  readonly issueId: string;
  readonly reason: string;
}

const REASON_KEYS = ['errorMessages', 'errors', 'message', 'error', 'reason'] as const;

function reasonOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value
      .map(reasonOf)
      .filter((text) => text !== '')
      .join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const holder = value as Readonly<Record<string, unknown>>;
  const named = REASON_KEYS.map((key) => reasonOf(holder[key])).filter((text) => text !== '');
  return named.length > 0
    ? named.join(' ')
    : Object.values(holder)
        .map(reasonOf)
        .filter((text) => text !== '')
        .join(' ');
}

const idOf = (row: Readonly<Record<string, unknown>>): string | null => {
  const id = row['issueId'] ?? row['issueID'] ?? row['entityId'] ?? row['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
};

/**
 * Jira documents the `result` of a property task as "any". Two forms are read: a list of
 * `{issueId, errors}` and a map from id to errors, either at the top or under `errors`/`failures`.
 */
export function failuresIn(result: unknown): readonly TaskFailure[] {
  if (typeof result !== 'object' || result === null) return [];
  if (Array.isArray(result)) {
    return result.flatMap((row: unknown) => {
      if (typeof row !== 'object' || row === null) return [];
      const id = idOf(row as Readonly<Record<string, unknown>>);
      const reason = reasonOf(row);
      return id === null || reason === '' ? [] : [{ issueId: id, reason }];
    });
  }
  const holder = result as Readonly<Record<string, unknown>>;
  const nested = holder['failures'] ?? holder['errors'] ?? holder['failedIssues'];
  if (typeof nested === 'object' && nested !== null) return failuresIn(nested);
  return Object.entries(holder).flatMap(([id, value]) => {
    const reason = /^\d+$/.test(id) ? reasonOf(value) : '';
    return reason === '' ? [] : [{ issueId: id, reason }];
  });
}
