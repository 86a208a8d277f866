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
  writeCanonical(root, (part) => {
    out += part;
  });
  return out;
}

/** The same piece by piece, for those who need not hold all of it. @param put Gets the pieces in order; joined they are `canonicalJson(root)`. */
export function writeCanonical(root: unknown, put: (part: string) => void): void {
  const open: Open[] = [];
  const write = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return putScalar(value, put);
    const keys = Array.isArray(value) ? null : keysOf(value);
    if (keys !== null && isFlat(value, keys)) return putFlat(value as Fields, keys, put);
    put(keys === null ? '[' : '{');
    open.push({ value, keys, at: 0 });
  };
  write(root);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { value, keys, at } = last;
    // The comma after an item of a list, a list or object included, is written when the list goes on.
    if (keys === null && at > 0) put(',');
    if (at >= (keys ?? (value as readonly unknown[])).length) {
      put(keys === null ? ']' : '}');
      open.pop();
      continue;
    }
    last.at += 1;
    const key = keys?.[at];
    if (key !== undefined) putKey(key, put);
    write((value as Fields)[key ?? at]);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function putKey(key: string, put: (part: string) => void): void {
  put(',');
  put(key);
  put(':');
}

/** Stands in JSON as it is: no quotes, backslashes, control characters or halves of pairs. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

const isPlain = (value: unknown): value is string => typeof value === 'string' && PLAIN.test(value);

function putScalar(value: unknown, put: (part: string) => void): void {
  if (isPlain(value)) putThree('"', value, '"', put);
  else put(JSON.stringify(value) ?? 'null');
}

/** An object that holds no other one, as most nodes are: written at once. */
function isFlat(fields: object, keys: readonly string[]): boolean {
  for (const key of keys) {
    const value = (fields as Fields)[key];
    if (typeof value === 'object' && value !== null) return false;
  }
  return true;
}

function putFlat(fields: Fields, keys: readonly string[], put: (part: string) => void): void {
  const { type, text } = fields;
  // Line breaks, marks and words without marks are most of a document: written in as few pieces as can be.
  if (keys.length === 1 && isPlain(type)) return putThree('{,type:"', type, '"}', put);
  if (keys.length === 2 && type === 'text' && isPlain(text)) return putThree('{,text:"', text, '",type:"text"}', put);
  put('{');
  for (const key of keys) {
    putKey(key, put);
    putScalar(fields[key], put);
  }
  put('}');
}

function putThree(before: string, words: string, after: string, put: (part: string) => void): void {
  put(before);
  put(words);
  put(after);
}

/** Nodes have two to four keys; more than these are sorted in the usual way. */
const FEW = 8;

function keysOf(value: object): readonly string[] {
  const keys = Object.keys(value);
  const few = keys.length <= FEW;
  let kept = 0;
  for (const key of keys) {
    if (key === 'localId' || (value as Fields)[key] === undefined) continue;
    keys[kept] = key;
    if (few) sink(keys, kept);
    kept += 1;
  }
  if (kept < keys.length) keys.length = kept;
  return few ? keys : keys.sort();
}

/** Moves the key at `last` to its place among those before it, which are sorted. */
function sink(keys: string[], last: number): void {
  for (let at = last; at > 0; at -= 1) {
    const key = keys[at];
    const before = keys[at - 1];
    if (key === undefined || before === undefined || before <= key) return;
    keys[at] = before;
    keys[at - 1] = key;
  }
}
