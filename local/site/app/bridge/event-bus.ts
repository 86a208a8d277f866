type Listener = (payload: unknown) => unknown;

/** Events between the frames of the app on one page, and from the site to them. */
export interface EventBus {
  on(event: string, listener: Listener): () => void;
  emit(event: string, payload: unknown): void;
}

export function createEventBus(): EventBus {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => void set.delete(listener);
    },
    emit(event, payload) {
      for (const listener of listeners.get(event) ?? []) void listener(payload);
    },
  };
}
