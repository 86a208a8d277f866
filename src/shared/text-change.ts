import type { AdfDoc } from './adf.ts';

/** The texts of an item that people write. What is absent is not meant; `null` means "no text". */
export interface ItemTexts {
  readonly summary?: string;
  readonly description?: AdfDoc | null;
  /** The acceptance-criteria field, in the form in which the site keeps it. */
  readonly criteria?: AdfDoc | string | null;
}

/** Names of the texts, in the order in which they are shown. */
export const ITEM_TEXTS = ['summary', 'description', 'criteria'] as const satisfies readonly (keyof ItemTexts)[];

/**
 * Why a change cannot be made in the text as it stands.
 * `atomic`: it would change words that nobody typed (a mention, a date, a card). `crosses-blocks`: it reaches over the edge of a
 * paragraph, heading or list item. `outside`: the place is not in the text. `overlap`: two changes of the same words.
 * `does-not-fit`: the result would say something else than meant, for example an empty title.
 */
export type EditRefusal = 'atomic' | 'crosses-blocks' | 'outside' | 'overlap' | 'does-not-fit';
