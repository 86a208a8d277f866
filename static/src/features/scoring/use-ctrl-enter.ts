import { useEffect, useRef } from 'react';
import { isSaveKey } from '../../components/save-key.ts';

/** Ctrl (or Cmd) and Enter anywhere in the frame. */
export function useCtrlEnter(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isSaveKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
