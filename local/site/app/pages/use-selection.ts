import { useState } from 'react';
import type { Item } from '../jira-types.ts';

/** Rows that are moved together. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  toggle(item: Item): void;
  /** Everything from the row that was selected last to this one, in the order of the page. */
  extendTo(item: Item): void;
  only(item: Item): void;
  clear(): void;
  /** What a drag of this row moves: all that is selected when it is one of them, else itself. */
  movedWith(item: Item): readonly Item[];
}

/** @param shown the rows of all lists, from the top of the page to its end */
export function useSelection(shown: readonly Item[]): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const position = (key: string | null): number => shown.findIndex((item) => item.key === key);
  const only = ({ key }: Item): void => {
    setAnchor(key);
    setKeys(new Set([key]));
  };
  return {
    keys,
    only,
    toggle({ key }) {
      setAnchor(key);
      setKeys(keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key]));
    },
    extendTo(item) {
      const [from, to] = [position(anchor), position(item.key)];
      if (from < 0) return only(item);
      setKeys(new Set([...keys, ...shown.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ key }) => key)]));
    },
    clear: () => setKeys(new Set()),
    movedWith: (item) => (keys.has(item.key) ? shown.filter(({ key }) => keys.has(key)) : [item]),
  };
}
