/** A list or an object that is being written. */
interface Open {
  readonly value: object;
  /** `null` for a list. */
  readonly keys: readonly string[] | null;
  at: number;
}

/**
 * JSON with sorted keys: equal documents give equal strings. `localId`s are left out, since editors renew them without a change of text.
 * Costs no call stack.
 */
export function canonicalJson(root: unknown): string {
  let out = '';
  const open: Open[] = [];
  const write = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      out += JSON.stringify(value) ?? 'null';
      return;
    }
    const keys = Array.isArray(value) ? null : keysOf(value);
    const whole = keys === null ? null : flatText(value as Fields, keys);
    if (whole !== null) {
      out += whole;
      return;
    }
    out += keys === null ? '[' : '{';
    open.push({ value, keys, at: 0 });
  };
  write(root);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { value, keys, at } = last;
    // The comma after an item of a list, a list or object included, is written when the list goes on.
    if (keys === null && at > 0) out += ',';
    if (at >= (keys ?? (value as readonly unknown[])).length) {
      out += keys === null ? ']' : '}';
      open.pop();
      continue;
    }
    last.at += 1;
    const key = keys?.[at];
    if (key !== undefined) out += `,${key}:`;
    write((value as Fields)[key ?? at]);
  }
  return out;
}

type Fields = Readonly<Record<string, unknown>>;

/** An object that holds no other one, as most nodes are: written at once. `null` for others. */
function flatText(fields: Fields, keys: readonly string[]): string | null {
  let out = '{';
  for (const key of keys) {
    const value = fields[key];
    if (typeof value === 'object' && value !== null) return null;
    out += `,${key}:${JSON.stringify(value) ?? 'null'}`;
  }
  return `${out}}`;
}

function keysOf(value: object): readonly string[] {
  const fields = value as Fields;
  const keys = Object.keys(value).filter((key) => fields[key] !== undefined && key !== 'localId');
  return keys.length > 1 ? keys.sort() : keys;
}
