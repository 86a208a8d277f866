/** A list or an object that is being written. */
interface Open {
  readonly value: object;
  /** `null` for a list. */
  readonly keys: readonly string[] | null;
  /** Type of the node that has nothing but this list as its content; `null` for all else. */
  readonly node: string | null;
  at: number;
}

type Put = (part: string) => void;

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
export function writeCanonical(root: unknown, put: Put): void {
  const open: Open[] = [];
  begin(root, open, put);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { value, keys, at } = last;
    // The comma after an item of a list, a list or object included, is written when the list goes on.
    if (keys === null && at > 0) put(',');
    if (at >= (keys ?? (value as readonly unknown[])).length) {
      end(last, put);
      open.pop();
      continue;
    }
    last.at += 1;
    const key = keys?.[at];
    if (key !== undefined) putKey(key, put);
    begin((value as Fields)[key ?? at], open, put);
  }
}

/** Writes all of what holds nothing; of what does, how it begins. */
function begin(value: unknown, open: Open[], put: Put): void {
  if (typeof value !== 'object' || value === null) return putScalar(value, put);
  if (Array.isArray(value)) {
    put('[');
    open.push({ value, keys: null, node: null, at: 0 });
  } else if (!beginsNode(value as Fields, open, put)) beginObject(value, open, put);
}

function beginObject(value: object, open: Open[], put: Put): void {
  const keys = keysOf(value);
  if (isFlat(value, keys)) return putFlat(value as Fields, keys, put);
  put('{');
  open.push({ value, keys, node: null, at: 0 });
}

function end({ keys, node }: Open, put: Put): void {
  if (node === null) put(keys === null ? ']' : '}');
  else putThree('],type:"', node, '"}', put);
}

/** Most of a document are paragraphs, words without marks and line breaks: their keys need no sorting, and no list of keys. */
function beginsNode(fields: Fields, open: Open[], put: Put): boolean {
  const { type, text, content } = fields;
  if (typeof type !== 'string' || !USUAL.has(type) || !isOnly(fields, content !== undefined, text !== undefined)) return false;
  if (Array.isArray(content) && text === undefined) {
    put('{,content:[');
    const [only] = content;
    if (content.length === 1 && isWords(only)) {
      putThree('{,text:"', only.text, '",type:"text"}', put);
      putThree(',],type:"', type, '"}', put);
      return true;
    }
    open.push({ value: content, keys: null, node: type, at: 0 });
  } else if (content !== undefined) return false;
  else if (text === undefined) putThree('{,type:"', type, '"}', put);
  else if (type === 'text' && isPlain(text)) putThree('{,text:"', text, '",type:"text"}', put);
  else return false;
  return true;
}

/** Words without marks: the whole content of most paragraphs. */
function isWords(node: unknown): node is { readonly text: string } {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return false;
  const { type, text } = node as Fields;
  return type === 'text' && isOnly(node as Fields, false, true) && isPlain(text);
}

/** Nodes that mostly have no attributes. */
const USUAL: ReadonlySet<string> = new Set('text paragraph hardBreak bulletList listItem tableRow blockquote'.split(' '));

/** Has the node nothing but its type, and its content or text? */
function isOnly(fields: Fields, content: boolean, text: boolean): boolean {
  for (const key in fields) {
    if (key !== 'type' && !(content && key === 'content') && !(text && key === 'text')) return false;
  }
  return true;
}

type Fields = Readonly<Record<string, unknown>>;

function putKey(key: string, put: Put): void {
  put(',');
  put(key);
  put(':');
}

/** Does it stand in JSON as it is: no quotes, backslashes, control characters or halves of pairs? Most are short, so an expression would cost more. */
function isPlain(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff)) return false;
  }
  return true;
}

function putScalar(value: unknown, put: Put): void {
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

function putFlat(fields: Fields, keys: readonly string[], put: Put): void {
  put('{');
  for (const key of keys) {
    putKey(key, put);
    putScalar(fields[key], put);
  }
  put('}');
}

function putThree(before: string, words: string, after: string, put: Put): void {
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
