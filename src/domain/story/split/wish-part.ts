/** One wish out of several, ready to stand in the sentence. */
export interface WishPart {
  /** What takes the place of the whole wish: "be able to renew my permit". */
  readonly wish: string;
  /** The same without what only leads to the verb: "renew my permit". */
  readonly summary: string;
  /** It is a thing, not a verb: "want to" before it must become "want". */
  readonly asThing?: true;
}
