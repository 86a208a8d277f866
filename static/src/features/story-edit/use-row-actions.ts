import { useState } from 'react';
import { convertRow } from '../../../../src/domain/criteria/edit/convert-row.ts';
import { freeId } from '../../../../src/domain/criteria/edit/criteria-draft.ts';
import { emptyRow, type EditRow, kindOf, moveRow, type RowKind } from '../../../../src/domain/criteria/edit/edit-rows.ts';
import { criteriaTexts as texts } from '../../../../src/shared/texts/criteria.ts';
import { announce } from '../../components/announcer.tsx';
import type { CriteriaDraft } from './use-criteria-draft.ts';
import { fieldName, type WantedFocus } from './use-wanted-focus.ts';

/** A row that was taken away, and where it stood. */
interface Removed {
  readonly row: EditRow;
  readonly at: number;
}

export interface RowActions {
  readonly change: (row: EditRow) => void;
  readonly convert: (row: EditRow, to: RowKind) => void;
  /** Adds a row behind the others, or behind one of them. */
  readonly add: (kind: RowKind, text?: string, behind?: string) => void;
  readonly remove: (row: EditRow) => void;
  readonly move: (row: EditRow, by: 1 | -1) => void;
  readonly removed: Removed | null;
  readonly putBack: () => void;
}

/** The field of a row that the keyboard goes to. */
export const firstField = (row: EditRow): string => {
  if (row.more !== undefined) return fieldName(row.id, 'row');
  return row.kind === 'example' ? fieldName(row.id, row.name === '' ? 'given' : 'name') : fieldName(row.id, 'text');
};

/** Name of the button that brings back what was removed last. */
export const PUT_BACK = 'put-back';

/** What can be done with rows; each says what it did and leaves the keyboard where the work goes on. */
export function useRowActions({ rows, language, given, write }: CriteriaDraft, focus: WantedFocus): RowActions {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const indexOf = (id: string): number => rows.findIndex((row) => row.id === id);
  const taken = [...rows.map(({ id }) => id), ...given];
  const put = (row: EditRow): void => write(rows.map((one) => (one.id === row.id ? row : one)));
  return {
    change: put,
    convert: (row, to) => {
      const next = convertRow(row, to, language);
      if (next.told !== null && next.told !== undefined) announce(texts.told[next.told]);
      put(next);
    },
    add: (kind, text = '', behind = rows.at(-1)?.id ?? '') => {
      const row = emptyRow(kind, [...taken, ...(removed === null ? [] : [removed.row.id])], text);
      // What is still to be said in a suggestion is marked by dots.
      focus.want(firstField(row), '…');
      write(rows.toSpliced(indexOf(behind) + 1, 0, row));
      announce(texts.added(row.id, kindOf(row)));
    },
    remove: (row) => {
      focus.want(PUT_BACK);
      setRemoved({ row, at: indexOf(row.id) });
      write(rows.filter(({ id }) => id !== row.id));
      announce(texts.removed(row.id));
    },
    move: (row, by) => {
      const next = moveRow(rows, row.id, by);
      if (next === rows) return announce(texts.atEnd(row.id, by < 0));
      focus.stay();
      write(next);
      announce(texts.moved(row.id, indexOf(row.id) + by + 1));
    },
    removed,
    putBack: () => {
      if (removed === null) return;
      const { row, at } = removed;
      const id = indexOf(row.id) < 0 ? row.id : freeId(new Set(taken));
      focus.want(firstField({ ...row, id }));
      setRemoved(null);
      write(rows.toSpliced(at, 0, { ...row, id }));
    },
  };
}
