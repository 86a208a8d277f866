import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

/** Reads a result out to people who do not see it, for example "Saved. Score 4.8." The same text twice is read twice. */
export function announce(text: string): void {
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The one live region of a frame. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <output className="pl-visually-hidden" aria-live="polite">
      {text}
    </output>
  );
}
