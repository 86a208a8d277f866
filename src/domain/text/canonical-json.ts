type Part = { readonly literal: string } | { readonly value: unknown };

const OPEN: Part = { literal: '{' };
const CLOSE: Part = { literal: '}' };
const OPEN_LIST: Part = { literal: '[' };
const CLOSE_LIST: Part = { literal: ']' };
const COMMA: Part = { literal: ',' };

/**
 * JSON with sorted keys: equal documents give equal strings. `localId`s are left out, since editors renew them without a change of text.
 * Costs no call stack.
 */
export function canonicalJson(root: unknown): string {
  let out = '';
  const todo: Part[] = [{ value: root }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('literal' in next) out += next.literal;
    else if (Array.isArray(next.value)) pushItems(todo, next.value);
    else if (typeof next.value === 'object' && next.value !== null) pushEntries(todo, next.value);
    else out += JSON.stringify(next.value) ?? 'null';
  }
  return out;
}

/** Last first: the stack is read from its end. */
function pushItems(todo: Part[], items: readonly unknown[]): void {
  todo.push(CLOSE_LIST);
  for (let i = items.length - 1; i >= 0; i -= 1) todo.push(COMMA, { value: items[i] });
  todo.push(OPEN_LIST);
}

function pushEntries(todo: Part[], value: object): void {
  const entries = Object.entries(value).filter(([key, item]) => item !== undefined && key !== 'localId');
  entries.sort(([a], [b]) => (a > b ? -1 : a < b ? 1 : 0));
  todo.push(CLOSE);
  for (const [key, item] of entries) todo.push({ value: item }, { literal: `,${key}:` });
  todo.push(OPEN);
}
