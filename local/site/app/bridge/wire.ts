import { createCodec } from './codec.ts';

type Tidings = 'theme' | 'history' | 'height' | 'escape';

/** Messages between a frame of the app and the site around it. Functions travel as numbers. */
export type Message =
  /** Asks the other side to do something by name; only frames send it. */
  | { readonly kind: 'call'; readonly id: number; readonly operation: string; readonly payload: unknown }
  /** Runs a function that the other side handed over. */
  | { readonly kind: 'run'; readonly id: number; readonly fn: number; readonly args: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** Something the other side should know; nobody answers. */
  | { readonly kind: 'tell'; readonly name: Tidings; readonly value: unknown };

const MARK = 'plumblineBridge';

const seal = (message: Message): unknown => ({ [MARK]: 1, message });

export function unseal(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null || !(MARK in data) || !('message' in data)) return null;
  return data.message as Message;
}

export interface Channel {
  call(operation: string, payload: unknown): Promise<unknown>;
  tell(name: Tidings, value: unknown): void;
  receive(message: Message): void;
}

interface Options {
  readonly post: (message: unknown) => void;
  /** Answers calls of the other side; absent in frames, which are never called by name. */
  readonly onCall?: (operation: string, payload: unknown) => Promise<unknown>;
  readonly onTell: (name: Tidings, value: unknown) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Questions that wait for their answer, by id. */
function createQuestions(send: (message: Message) => void) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  return {
    ask: (make: (id: number) => Message): Promise<unknown> =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        send(make(last));
      }),
    take(id: number): Waiting | undefined {
      const found = waiting.get(id);
      waiting.delete(id);
      return found;
    },
  };
}

/** One end of the wire: remote calls both ways, with functions as handles. The caller proves source and origin. */
export function createChannel({ post, onCall, onTell }: Options): Channel {
  const send = (message: Message): void => post(seal(message));
  const questions = createQuestions(send);
  const codec = createCodec();
  const decode = (value: unknown): unknown =>
    codec.decode(value, (fn, args) => questions.ask((id) => ({ kind: 'run', id, fn, args: codec.encode(args) })));
  const answer = async (id: number, work: () => unknown): Promise<void> => {
    try {
      send({ kind: 'done', id, value: codec.encode(await work()) });
    } catch (error) {
      send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    call: (operation, payload) => questions.ask((id) => ({ kind: 'call', id, operation, payload: codec.encode(payload) })),
    tell: (name, value) => send({ kind: 'tell', name, value }),
    receive(message) {
      switch (message.kind) {
        case 'call':
          if (onCall !== undefined) void answer(message.id, () => onCall(message.operation, decode(message.payload)));
          return;
        case 'run': {
          const args = decode(message.args);
          void answer(message.id, () => codec.find(message.fn)?.(...(Array.isArray(args) ? args : [])));
          return;
        }
        case 'done':
          return questions.take(message.id)?.resolve(decode(message.value));
        case 'failed':
          return questions.take(message.id)?.reject(new Error(message.message));
        case 'tell':
          return onTell(message.name, message.value);
      }
    },
  };
}
