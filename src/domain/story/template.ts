/** How one language says "As a <role>, I want <means> so that <ends>". Everything folded (text/fold.ts). */
export interface StoryTemplate {
  /** ISO 639-1. */
  readonly language: string;
  /** What may stand before the role, longest first. */
  readonly openers: readonly string[];
  /** Words after an opener that show it is not a role ("as a result"). */
  readonly notRoles: readonly string[];
  /** A wish. */
  readonly wants: readonly string[];
  /** A possibility or duty: taken for a wish only after a role and where no wish is said. */
  readonly weakWants: readonly string[];
  /** Said instead of a wish: a complaint, so not a story. */
  readonly complaints: readonly string[];
  /** What opens the benefit. */
  readonly ends: readonly EndsMarker[];
  /** Ends that may stand first: "In order to …, as a …". */
  readonly leadingEnds: readonly string[];
}

/** A benefit marker; `next` must match the folded text right after it, `within` says how far into the means it may not stand. */
export interface EndsMarker {
  readonly marker: string;
  readonly next?: RegExp;
  readonly notNext?: RegExp;
  /** Only after a comma or a line break. */
  readonly afterBreak?: true;
  /** Least number of characters of means before it. */
  readonly minMeans?: number;
}
