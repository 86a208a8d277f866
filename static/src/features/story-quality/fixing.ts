import { createContext, useContext, useMemo } from 'react';
import { applyEdits } from '../../../../src/domain/text/adf/apply-edits.ts';
import { itemTexts } from '../../../../src/domain/text/adf/item-texts.ts';
import { type PreviewLine, previewEdits } from '../../../../src/domain/text/adf/preview-edits.ts';
import type { Fix } from '../../../../src/shared/finding.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import { ITEM_TEXTS, type ItemTexts } from '../../../../src/shared/text-change.ts';
import type { TextWriter } from '../../item/use-text-change.ts';

/** What a finding needs to change the text that it speaks about. */
interface Fixing {
  readonly snapshot: IssueSnapshot;
  readonly writer: TextWriter;
}

/** `null` for people who may only read. */
export const FixingContext = createContext<Fixing | null>(null);

/** A fix that fits the text as it stands, ready to be shown and made. */
export interface FittingFix {
  readonly title: string;
  readonly lines: readonly PreviewLine[];
  readonly change: ItemTexts;
  /** The texts that it was made on: those that it changes. */
  readonly base: ItemTexts;
  readonly writer: TextWriter;
}

/** @returns the fix, or `null` where there is none, where it does not fit the text, or where this person may not change it. */
export function useFittingFix(fix: Fix | undefined): FittingFix | null {
  const fixing = useContext(FixingContext);
  return useMemo(() => {
    if (fix === undefined || fixing === null) return null;
    const texts = itemTexts(fixing.snapshot);
    const result = applyEdits(texts, fix.edits);
    if (!result.ok) return null;
    const change = result.value;
    const base: ItemTexts = Object.fromEntries(ITEM_TEXTS.filter((name) => name in change).map((name) => [name, texts[name]]));
    return { title: fix.title, lines: previewEdits(texts, fix.edits), change, base, writer: fixing.writer };
  }, [fix, fixing]);
}
