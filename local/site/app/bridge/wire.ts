/** Messages between a frame of the app and the site around it. Functions travel as numbers. */
export type Message =
  /** Asks the other side to do something by name; only frames send it. */
  | { readonly kind: 'call'; readonly id: number; readonly operation: string; readonly payload: unknown }
  /** Runs a function that the other side handed over. */
  | { readonly kind: 'run'; readonly id: number; readonly fn: number; readonly args: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** Something the other side should know; nobody answers. */
  | { readonly kind: 'tell'; readonly name: 'theme' | 'history' | 'height' | 'escape'; readonly value: unknown };

const MARK = 'plumblineBridge';

export const seal = (message: Message): unknown => ({ [MARK]: 1, message });

export function unseal(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null || !(MARK in data) || !('message' in data)) return null;
  return data.message as Message;
}

type Handler = (payload: unknown) => unknown;
export type AnyFunction = (...args: unknown[]) => unknown;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

const walk = (value: unknown, leaf: (value: unknown) => unknown, object: (value: Record<string, unknown>) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((entry) => walk(entry, leaf, object));
  if (!isPlain(value)) return leaf(value);
  const special = object(value);
  if (special !== undefined) return special;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, walk(entry, leaf, object)]));
};

export interface Channel {
  call(operation: string, payload: unknown): Promise<unknown>;
  tell(name: Extract<Message, { kind: 'tell' }>['name'], value: unknown): void;
  receive(message: Message): void;
}

interface Options {
  readonly post: (message: unknown) => void;
  /** Answers calls of the other side; absent in frames, which are never called by name. */
  readonly onCall?: (operation: string, payload: unknown) => Promise<unknown>;
  readonly onTell: (name: Extract<Message, { kind: 'tell' }>['name'], value: unknown) => void;
}

/** One end of the wire: remote calls both ways, with functions as handles. The caller proves source and origin. */
export function createChannel({ post, onCall, onTell }: Options): Channel {
  let last = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const functions = new Map<number, Handler | AnyFunction>();
  const send = (message: Message): void => post(seal(message));
  const ask = (make: (id: number) => Message): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send(make(last));
    });
  const encode = (value: unknown): unknown =>
    walk(
      value,
      (leaf) => {
        if (typeof leaf !== 'function') return leaf;
        last += 1;
        functions.set(last, leaf as AnyFunction);
        return { __function: last };
      },
      () => undefined,
    );
  const decode = (value: unknown): unknown =>
    walk(
      value,
      (leaf) => leaf,
      (object) => {
        const fn = object.__function;
        if (typeof fn !== 'number') return undefined;
        return (...args: unknown[]) => ask((id) => ({ kind: 'run', id, fn, args: encode(args) }));
      },
    );
  const answer = async (id: number, work: () => unknown): Promise<void> => {
    try {
      send({ kind: 'done', id, value: encode(await work()) });
    } catch (error) {
      send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };
  const settle = (message: Extract<Message, { kind: 'done' | 'failed' }>): void => {
    const pending = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'done') pending?.resolve(decode(message.value));
    else pending?.reject(new Error(message.message));
  };
  return {
    call: (operation, payload) => ask((id) => ({ kind: 'call', id, operation, payload: encode(payload) })),
    tell: (name, value) => send({ kind: 'tell', name, value }),
    receive(message) {
      switch (message.kind) {
        case 'call':
          if (onCall !== undefined) void answer(message.id, () => onCall(message.operation, decode(message.payload)));
          return;
        case 'run': {
          const fn = functions.get(message.fn) as AnyFunction | undefined;
          const args = decode(message.args);
          void answer(message.id, () => fn?.(...(Array.isArray(args) ? args : [])));
          return;
        }
        case 'done':
        case 'failed':
          return settle(message);
        case 'tell':
          return onTell(message.name, message.value);
      }
    },
  };
}
