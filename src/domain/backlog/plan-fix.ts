import type { Finding } from '../../shared/finding.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import { ITEM_TEXTS, type ItemTexts } from '../../shared/text-change.ts';
import { applyEdits } from '../text/adf/apply-edits.ts';
import { itemTexts } from '../text/adf/item-texts.ts';
import { type PreviewLine, previewEdits } from '../text/adf/preview-edits.ts';

/** What the safe fixes of one item change, ready to be shown and made. */
export interface FixPlan {
  readonly snapshot: IssueSnapshot;
  /** Sentences that say what is done, one for each finding that is settled. */
  readonly titles: readonly string[];
  readonly lines: readonly PreviewLine[];
  readonly change: ItemTexts;
  /** The texts that it is made on: those that it changes. */
  readonly base: ItemTexts;
  /** Fixes that cannot be made together with the others: they change the same words. */
  readonly left: number;
}

/** Puts the fixes of one item together, first come first served. @returns `null` where none fits the text. */
export function planFix(snapshot: IssueSnapshot, findings: readonly Finding[]): FixPlan | null {
  const texts = itemTexts(snapshot);
  const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  let taken: typeof fixes = [];
  let change: ItemTexts | null = null;
  for (const fix of fixes) {
    const result = applyEdits(
      texts,
      [...taken, fix].flatMap(({ edits }) => edits),
    );
    if (!result.ok) continue;
    taken = [...taken, fix];
    change = result.value;
  }
  if (change === null) return null;
  const changed = change;
  return {
    snapshot,
    titles: taken.map(({ title }) => title),
    lines: previewEdits(
      texts,
      taken.flatMap(({ edits }) => edits),
    ),
    change: changed,
    base: Object.fromEntries(ITEM_TEXTS.filter((name) => name in changed).map((name) => [name, texts[name]])),
    left: fixes.length - taken.length,
  };
}
