import { type RefObject, useCallback, useEffect, useRef } from 'react';

const isFilled = (input: HTMLInputElement): boolean => (input.type === 'radio' ? input.checked : input.value !== '');

/** Where the work starts: the first row without a number, else the first number. */
function firstOf(rows: Element): HTMLInputElement | null {
  const fields = [...rows.children].map((row) => [...row.querySelectorAll<HTMLInputElement>('input:enabled')]);
  const empty = fields.find((row) => row.length > 0 && !row.some(isFilled));
  return empty?.[0] ?? fields.flat().find(isFilled) ?? null;
}

export interface FirstRow {
  readonly rows: RefObject<HTMLDivElement>;
  /** Leads the keyboard to where the work starts, for example when the button under it goes away. */
  readonly focus: () => void;
}

/** In a dialog the keyboard starts at the first row that asks for something. A panel leaves the focus where it is. */
export function useFirstRow(isDialog: boolean): FirstRow {
  const rows = useRef<HTMLDivElement>(null);
  const focus = useCallback((): void => {
    if (rows.current !== null) firstOf(rows.current)?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (isDialog) focus();
  }, [focus, isDialog]);
  return { rows, focus };
}
