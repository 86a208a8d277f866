import { useCallback, useEffect, useState } from 'react';
import { reasonOf } from './api.ts';

export interface Loaded<T> {
  readonly data: T | null;
  readonly error: string | null;
  /** Reads again; what is shown stays until the new answer is there. */
  readonly reload: () => void;
}

/** Loads when `key` changes. */
export function useLoad<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ readonly key: string; readonly data: T | null; readonly error: string | null }>({
    key,
    data: null,
    error: null,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    const finish = (data: T | null, error: string | null): void => {
      if (!gone) setState({ key, data, error });
    };
    load().then(
      (data) => finish(data, null),
      (error: unknown) => finish(null, reasonOf(error)),
    );
    return () => {
      gone = true;
    };
    // `key` stands for everything that `load` depends on.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  const current = state.key === key ? state : { data: null, error: null };
  return { data: current.data, error: current.error, reload };
}
