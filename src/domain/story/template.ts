import { bare } from './bare.ts';
import { orPattern, phrases, type Phrases } from './phrases.ts';

/** How one language says "As a <role>, I want <means> so that <ends>". In small letters; accents are not compared. */
export interface StoryTemplate {
  /** ISO 639-1. */
  readonly language: string;
  /** What may stand before the role; one of a single word is believed less. */
  readonly openers: readonly string[];
  /** Words after an opener that show it is not a role ("as a result"). */
  readonly notRoles: readonly string[];
  /** Nouns that name no one: "as an improvement over this" names no role, "as an improvement manager" does. */
  readonly things: readonly string[];
  /** A wish. */
  readonly wants: readonly string[];
  /** A possibility or duty: taken for a wish only after a role and where no wish is said. */
  readonly weakWants: readonly string[];
  /** Wishes that are too many to list, and possibilities: sources of expressions for text made with `bare`. */
  readonly wantPattern?: string;
  readonly weakWantPattern?: string;
  /** "As a user, the page *must* open": makes the whole clause the wish. */
  readonly duties: readonly string[];
  /** Said instead of a wish: a complaint, so not a story. */
  readonly complaints: readonly string[];
  /** What opens the benefit. */
  readonly ends: readonly EndsMarker[];
  /** Ends that may stand first: "In order to …, as a …". */
  readonly leadingEnds: readonly string[];
  /** Behind a wish without a role: what is said, not wished ("Je veux juste rappeler que …"). */
  readonly notWish?: RegExp;
  /** A duty that is a wish also without a role: "Ik moet … kunnen". */
  readonly ability?: RegExp;
}

/** A benefit marker and what must stand around it; the expressions see text made with `bare`. */
export interface EndsMarker {
  readonly marker: string;
  /** Must match right after it. */
  readonly next?: RegExp;
  readonly notNext?: RegExp;
  /** Must not match what stands before it (up to 48 characters). */
  readonly notBefore?: RegExp;
  /** Only after a comma, another stop or a line break. */
  readonly afterBreak?: true;
  /** Least number of characters of means before it. */
  readonly minMeans?: number;
}

/** A template made ready for searching. */
export interface ReadyTemplate extends StoryTemplate {
  readonly opener: Phrases;
  readonly notRole: Phrases;
  readonly thing: ReadonlySet<string>;
  readonly want: Phrases;
  readonly weakWant: Phrases;
  readonly duty: Phrases;
  readonly complaint: Phrases;
  readonly leadingEnd: Phrases;
  /** Any marker of a benefit; which one it is and whether it is meant is asked where it stands. */
  readonly anyEnds: Phrases;
  /** Markers that mean a benefit wherever they stand. */
  readonly sureEnds: Phrases;
  /** Longest first. `phrase`: as `find` says it. */
  readonly endsMarkers: readonly (EndsMarker & { readonly find: Phrases; readonly phrase: string })[];
  /** First words of everything that can open a story: whatever begins otherwise is not asked further. */
  readonly firstWords: ReadonlySet<string>;
  /** First words of a wish and of a benefit, with which a line goes on with a story. */
  readonly nextWords: ReadonlySet<string>;
}

/** Compiles the phrases of a template, once. */
export function ready(template: StoryTemplate): ReadyTemplate {
  return {
    ...template,
    opener: phrases(template.openers),
    notRole: phrases(template.notRoles),
    thing: new Set(template.things.map(bare)),
    want: template.wantPattern === undefined ? phrases(template.wants) : orPattern(phrases(template.wants), template.wantPattern),
    weakWant:
      template.weakWantPattern === undefined
        ? phrases(template.weakWants)
        : orPattern(phrases(template.weakWants), template.weakWantPattern),
    duty: phrases(template.duties),
    complaint: phrases(template.complaints),
    leadingEnd: phrases(template.leadingEnds),
    anyEnds: phrases(template.ends.map(({ marker }) => marker)),
    sureEnds: phrases(
      template.ends
        .filter((e) => e.next === undefined && e.afterBreak === undefined && e.minMeans === undefined)
        .map(({ marker }) => marker),
    ),
    endsMarkers: template.ends
      .toSorted((a, b) => b.marker.length - a.marker.length)
      .map((marker) => ({ ...marker, find: phrases([marker.marker]), phrase: bare(marker.marker) })),
    firstWords: firstWords([...template.openers, ...template.wants, ...template.leadingEnds]),
    nextWords: firstWords([...template.wants, ...template.weakWants, ...template.ends.map(({ marker }) => marker)]),
  };
}

const firstWords = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((phrase) => firstWord(bare(phrase), 0)));

/** The letters that stand at `at`; they identify the word that opens a phrase. */
export function firstWord(folded: string, at: number): string {
  FIRST_WORD.lastIndex = at;
  return FIRST_WORD.exec(folded)?.[0] ?? '';
}

const FIRST_WORD = /[a-z\u00b5\u00df-\u1fff\u2c00-\ud7ff]{1,20}/y;
