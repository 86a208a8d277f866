import { useLayoutEffect, useRef } from 'react';

export interface WantedFocus {
  /** To be given to each field: told when it comes and goes. */
  readonly keep: (name: string) => (element: HTMLElement | null) => void;
  /** Where the keyboard goes after the next change: a field by name, with a stretch of its text selected. */
  readonly want: (name: string, select?: string) => void;
  /** The keyboard stays in what has it now, wherever that is moved. */
  readonly stay: () => void;
}

interface Wanted {
  readonly target: string | Element;
  readonly select: string;
}

/**
 * Puts the keyboard into fields that are about to come, and back into those that are moved.
 * @param first The field that it begins in.
 */
export function useWantedFocus(first: string | null): WantedFocus {
  const fields = useRef(new Map<string, HTMLElement>());
  const wanted = useRef<Wanted | null>(first === null ? null : { target: first, select: '' });
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { target, select } = wanted.current;
    const element = typeof target === 'string' ? fields.current.get(target) : target;
    if (!(element instanceof HTMLElement) || !element.isConnected) return;
    wanted.current = null;
    element.focus();
    if (select === '' || !(element instanceof HTMLTextAreaElement)) return;
    const at = element.value.indexOf(select);
    if (at >= 0) element.setSelectionRange(at, at + select.length);
  });
  return {
    keep: (name) => (element) => {
      if (element === null) fields.current.delete(name);
      else fields.current.set(name, element);
    },
    want: (name, select = '') => {
      wanted.current = { target: name, select };
    },
    stay: () => {
      const { activeElement } = document;
      wanted.current = activeElement === null ? null : { target: activeElement, select: '' };
    },
  };
}

/** Names of the fields of a row. */
export const fieldName = (id: string, part: string, index = 0): string => `${id}.${part}.${index}`;
