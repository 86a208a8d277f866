import { wordSet } from '../word-set.ts';

/** Words that open a clause in which verbs are no longer the wish. */
export const CLAUSE_WORDS: ReadonlySet<string> = wordSet(
  'when whenever if while whilst that which who whose whom where wherever whether how what why because since once after before until unless so though although',
);

/** Of those, the ones that ask: two of them are two things to know ("which campers I look after and where"). */
export const ASKING_WORDS: ReadonlySet<string> = wordSet('when which who whose where whether how what why if that');

/** Words after which a form that may be a noun is a verb: it has an object of its own. */
export const OBJECT_WORDS: ReadonlySet<string> = wordSet(
  'a an the my our their his her your its it them this these those all any each every some new multiple other another specific selected me us him both either one ones two three everything something anything somebody someone others',
);

/** Of those, the ones that can hardly stand in an object of a verb inside a clause. */
export const STRONG_OBJECTS: ReadonlySet<string> = wordSet('it them the my a an our');

/** Words before a verb that say nothing about it. */
export const ADVERBS: ReadonlySet<string> = wordSet(
  'also then easily quickly automatically simply later even optionally directly only not immediately manually securely safely just subsequently thus thereby therefore hence further furthermore next finally afterwards again still always instantly seamlessly properly correctly efficiently effectively consequently in-turn maybe possibly thereafter currently',
);

/** Endings of a verb that belong to it: "log in", "search for". */
export const PARTICLES: ReadonlySet<string> = wordSet(
  'in out up down on off over back away around through to for with about at into onto from by forward together along',
);

/** Words that carry a finite clause. */
export const MODALS: ReadonlySet<string> = wordSet('can could should must will would may might shall cannot');

/** Forms of "be" and "have" that carry a finite clause. */
export const FINITE: ReadonlySet<string> = wordSet('is are was were has have does do gets get becomes become');

/** Who acts in a clause of its own. */
export const SUBJECTS: ReadonlySet<string> = wordSet(
  "i we they it you he she there nobody someone everybody everyone i'm we're they're i'd it's",
);

/** Words that stand before a noun. */
export const DETERMINERS: ReadonlySet<string> = wordSet(
  'a an the my our their his her your its this that these those all any each every some no another other both either many several more most one two three',
);

/** Words that join nouns; a verb does not follow them in its base form. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(
  'of in on at by for with from to into onto about over under between within without via using through per as during against across behind among like than including toward towards upon regarding',
);
