import { itemTexts, sameTexts } from '../../../../src/domain/text/adf/item-texts.ts';
import type { AdfDoc } from '../../../../src/shared/adf.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import type { ItemTexts } from '../../../../src/shared/text-change.ts';

/** Title and description as somebody writes them. */
export interface Writing {
  readonly summary: string;
  readonly description: AdfDoc | null;
}

/** Texts that are other than they were, with what they were. */
export interface Change {
  readonly now: ItemTexts;
  readonly base: ItemTexts;
}

/** Title and description as they stand in Jira. */
export function writingOf(snapshot: IssueSnapshot): Writing {
  const { summary = '', description = null } = itemTexts(snapshot);
  return { summary, description };
}

/** What a save of `now` over `base` sends; `null` when nothing is other than it was. */
export function changeOf(base: Writing, now: Writing): Change | null {
  const names = (['summary', 'description'] as const).filter((name) => !sameTexts(now[name], base[name]));
  const pick = (all: Writing): ItemTexts => Object.fromEntries(names.map((name) => [name, all[name]]));
  return names.length === 0 ? null : { now: pick(now), base: pick(base) };
}

/** Kept by this app in this browser; anything else is none. */
export function isWriting(value: Partial<Writing> | undefined): value is Writing {
  return (
    typeof value === 'object' && typeof value.summary === 'string' && (value.description === null || value.description?.type === 'doc')
  );
}
