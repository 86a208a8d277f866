import type { Operations } from './operations.ts';
import { RefusedOperation } from './refused-operation.ts';
import { createChannel, unseal, type Channel } from './wire.ts';

interface Connection {
  readonly frame: HTMLIFrameElement;
  /** Origin of the app's files; nothing else is listened to. */
  readonly origin: string;
  readonly operations: Operations;
  readonly onRefused: (operation: string) => void;
  readonly onHeight: (height: number) => void;
  readonly onEscape: () => void;
}

/** Connects one frame with the site. @returns the wire to it and a function that cuts it. */
export function connectFrame({ frame, origin, operations, onRefused, onHeight, onEscape }: Connection): {
  readonly channel: Channel;
  readonly disconnect: () => void;
} {
  // Before its first word the frame is still an empty page of our own.
  let heard = false;
  const channel = createChannel({
    post: (message) => {
      if (heard) frame.contentWindow?.postMessage(message, origin);
    },
    onCall: async (name, payload) => {
      try {
        const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
        if (operation === undefined) throw new RefusedOperation(name);
        return await operation(payload as never);
      } catch (error) {
        if (error instanceof RefusedOperation) onRefused(error.operation);
        throw error;
      }
    },
    onTell: (name, value) => {
      if (name === 'height' && typeof value === 'number' && Number.isFinite(value)) onHeight(value);
      if (name === 'escape') onEscape();
    },
  });
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = unseal(event.data);
    if (message === null) return;
    heard = true;
    channel.receive(message);
  };
  addEventListener('message', listen);
  return { channel, disconnect: () => removeEventListener('message', listen) };
}
