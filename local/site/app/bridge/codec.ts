export type AnyFunction = (...args: unknown[]) => unknown;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

/** Rebuilds a value; `replace` may put something else in place of any part by returning it. */
function rebuild(value: unknown, replace: (part: unknown) => unknown): unknown {
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((entry) => rebuild(entry, replace));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rebuild(entry, replace)]));
}

interface Codec {
  encode(value: unknown): unknown;
  /** @param run calls a function of the other side by its number */
  decode(value: unknown, run: (fn: number, args: readonly unknown[]) => Promise<unknown>): unknown;
  find(fn: number): AnyFunction | undefined;
}

/** Turns functions into numbers and numbers into functions, so that values can cross a window. */
export function createCodec(): Codec {
  const functions = new Map<number, AnyFunction>();
  return {
    encode: (value) =>
      rebuild(value, (part) => {
        if (typeof part !== 'function') return undefined;
        const fn = functions.size + 1;
        functions.set(fn, part as AnyFunction);
        return { __function: fn };
      }),
    decode: (value, run) =>
      rebuild(value, (part) => {
        const fn = isPlain(part) ? part.__function : undefined;
        return typeof fn === 'number' ? (...args: unknown[]) => run(fn, args) : undefined;
      }),
    find: (fn) => functions.get(fn),
  };
}
