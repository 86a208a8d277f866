import { fold } from '../text/fold.ts';
import { isInnerWork } from './inner-work.ts';
import { wordsOf, type Word } from '../text/words.ts';
import {
  BRANDS,
  BUILDING,
  CHORE_BEGINS,
  CHORE_ENDS,
  CHORE_LABELS,
  CODE_NOUNS,
  CODE_VERBS,
  DECIDING,
  LANGUAGES,
  LINKS,
  MACHINERY,
  PAPER_NEEDS,
  PAPERS,
  PREPOSITIONS,
  REWORK,
  SMALL,
  TEST_KINDS,
  TESTS,
  UPGRADING,
  VERSIONED,
  WORKSHOPS,
  WRITING,
} from './chore-words.ts';

/** Characters of a title that are read. */
const LONGEST = 200;

/** Types that a site made for such work. */
const CHORE_TYPE =
  /^(?:documentation|chore|maintenance|refactoring|code task|tech(?:nical)? (?:task|debt)|(?:dependency|library) upgrade)$/i;

/**
 * Does a title, or the name of the type, tell of work on the product's insides, or about it: release notes, a new version of a library, tests, refactoring?
 * Such items stand in backlogs as stories, and nobody asks them who wants what, or for acceptance criteria. English only;
 * unsure is no chore.
 */
export function isChore(title: string, typeName = ''): boolean {
  if (CHORE_TYPE.test(typeName)) return true;
  const { label, rest } = unlabeled(title.slice(0, LONGEST));
  if (CHORE_LABELS.has(label) || label.includes('backport')) return true;
  const folded = fold(rest).trim();
  const words = wordsOf(folded);
  const [first] = words;
  if (first === undefined) return false;
  if (CHORE_BEGINS.some((phrase) => standsIn(folded, phrase, 'first')) || CHORE_ENDS.some((phrase) => standsIn(folded, phrase, 'last')))
    return true;
  const read: Title = { rest, folded, verb: first.text, words };
  return KINDS.some((isOfKind) => isOfKind(read));
}

/** A title in words; `rest` keeps capitals, `folded` does not. */
interface Title {
  readonly rest: string;
  readonly folded: string;
  /** Its first word: a verb, when it asks for something. */
  readonly verb: string;
  readonly words: readonly Word[];
}

const KINDS: readonly ((title: Title) => boolean)[] = [
  isRelease,
  isPaper,
  isUpgrade,
  isRework,
  isTesting,
  isWorkshop,
  isRepair,
  isQuestion,
  ({ folded, words }) => isInnerWork(folded, words, lastOfThing(words)),
];

/** Labels before the words: “[backend] …”, “(feat): …”, “Meters: …”. The first is told, all are left out. */
function unlabeled(title: string): { readonly label: string; readonly rest: string } {
  let rest = title.trim();
  let label = '';
  for (let i = 0; i < 3; i += 1) {
    const match = /^(?:\[([^\]]{1,40})\]|\(([^)]{1,40})\)|([\p{L}\p{N}./ -]{2,40}?)(?=:\s))[:;]?\s{1,4}/u.exec(rest);
    if (match === null) break;
    const [all, square, round, plain] = match;
    if (label === '') label = fold((square ?? round ?? plain ?? '').trim()).replaceAll(/[ -]/g, '');
    rest = rest.slice(all.length);
  }
  return { label, rest };
}

function standsIn(folded: string, phrase: string, at: 'first' | 'last'): boolean {
  if (at === 'first') return folded.startsWith(phrase) && !/^[\p{L}\p{N}-]/u.test(folded.slice(phrase.length));
  const end = /[.!\s]$/.test(folded) ? folded.slice(0, -1) : folded;
  return end.endsWith(phrase) && !/[\p{L}\p{N}-]$/u.test(end.slice(0, -phrase.length));
}

/** “Permits 3.1 Release”, “Permits 3.0 Beta 1 Final Release”. */
function isRelease({ folded, words }: Title): boolean {
  return words.at(-1)?.text === 'release' && VERSION.test(folded);
}

/** “Update the docs for …”, “Document the script”. */
function isPaper(read: Title): boolean {
  const { verb, words } = read;
  if (verb === 'document') return words.length > 1;
  if (verb === 'documentation') return words.length === 1 || PREPOSITIONS.has(words[1]?.text ?? '');
  if (verb === 'add' && words.length > 3 && PAPERS.has(words.at(-1)?.text ?? '') && !words.some(({ text }) => LINKS.has(text))) return true;
  if (!WRITING.has(verb)) return false;
  const last = lastOfThing(words);
  const name = words[last]?.text ?? '';
  if (last < 1 || !PAPERS.has(name)) return false;
  return isGuideByName(read, last) || (PAPER_NEEDS.get(name)?.has(words[last - 1]?.text ?? '') ?? true);
}

/** “Update the Street Lamps guide”: a guide that is there already and has a name of what it is about is a paper, not a screen. */
function isGuideByName({ verb, rest, words }: Title, last: number): boolean {
  if (!/^(?:update|revise|rewrite|improve)$/.test(verb) || !/^guides?$/.test(words[last]?.text ?? '')) return false;
  const end = words[last]?.start ?? 0;
  return !GUIDE_OF_PLACES.test(words[last - 1]?.text ?? '') && /\s\p{Lu}/u.test(rest.trimStart().slice(words[0]?.end ?? 0, end));
}

/** These are products, or people. */
const GUIDE_OF_PLACES = /^(?:tour|travel|city|museum|park|trail|tv|program|programme|size|sizing|shopping|buying|field)$/;

/** Index of the last word of the thing that the first verb works on. */
function lastOfThing(words: readonly Word[]): number {
  const stop = words.findIndex(({ text, before }, index) => index > 0 && (PREPOSITIONS.has(text) || /[:(,–—]|\s-/.test(before)));
  return (stop < 0 ? words.length : stop) - 1;
}

const VERSION = /(?:^|[\s~v(])\d{1,4}\.(?:\d|x\b|\*)|\bv\d|\br\d/;
const NEWEST = /\b(?:latest|newest|newer|most recent)\b/;

/** A change that is there already is brought to an older version: “Back-porting the fee fix to 3.x”, “Backport of METER-12”. */
const BACKPORT = /^(?:back-?port(?:ing)? (?:of |the )?\S|back-port\b)/;

/** What is bundled with the product is somebody else's code. */
const BUNDLED = /^(?:upgrade|update|bump) (?:the )?bundled /;

/** “Upgrade X to 15.2”, “Update the dependencies of …”. */
function isUpgrade({ verb, rest, folded, words }: Title): boolean {
  if (!UPGRADING.has(verb)) return BACKPORT.test(folded);
  if (BUNDLED.test(folded)) return true;
  if (VERSION.test(folded) && isNamedVersion(verb, rest, folded)) return true;
  if (/^(?:upgrade|update|migrate|switch|port)$/.test(verb) && / to us(?:e|ing) /.test(folded)) return true;
  if (NEWEST.test(folded) && /^(?:upgrade|update|bump|migrate|switch)$/.test(verb)) return true;
  return VERSIONED.has(words[lastOfThing(words)]?.text ?? '');
}

/** “Update the fee to 2.50” has a number, too: “update” and “move” need a name, or a version in three parts. */
function isNamedVersion(verb: string, rest: string, folded: string): boolean {
  if (!/^(?:update|move|switch|migrate|include)$/.test(verb)) return true;
  return /\d\.\d{1,4}\.\d|\d\.x\b|\bv\d/.test(folded) || /\s\p{Lu}/u.test(rest);
}

/** Names out of code: three humps, an underscore, a call, a file. A brand has two humps at most. */
const CODE_NAME =
  /(?<![\p{L}\p{N}])(?:[A-Z][a-z0-9]{1,30}){3,6}(?![\p{L}\p{N}])|(?<![a-z])[a-z]{2,30}_[a-z]{2,30}|(?<!\p{L})\p{L}{2,30}\(\)|(?<![a-z/])(?:pkg|src|lib|cmd|internal)\/[a-z]{2,30}|(?<![a-z])[a-z]{3,30}\.(?:py|java|ts|go|xml|ya?ml|php|rb|sql|toml|properties)\b/u;

/** “Remove RequestContext”: the title is the name of a class. */
const TWO_HUMPS = /\s[A-Z][a-z]{1,30}[A-Z][a-z]{1,30}$/;

/** “Pull the permit code into meters”, “Optimize the index on fees”. */
const OWN_CODE =
  /^(?:pull|port|extract|merge|consolidate|unify|restructure|reorgani[sz]e) (?:[^ ]{1,30} ){0,4}code\b|^optimi[sz]e (?:the )?(?:[^ ]{1,30} )?(?:tables?|index(?:es)?|sql|quer(?:y|ies))\b/;

/** “Integrate fees.Manager into the portal”: a type is taken in by its name. */
const OWN_TYPE = /^(?:[Ii]ntegrate|[Aa]dopt|[Ww]ire|[Hh]ook|[Pp]lug|[Uu]se) (?:the )?[a-z]\w{1,30}\.[A-Z][a-z]\w{1,30}\b/;

function isRework({ verb, rest, folded, words }: Title): boolean {
  if (CODE_VERBS.has(verb)) return true;
  const last = words.at(-1)?.text ?? '';
  if (/^(?:port|convert|rewrite|migrate)$/.test(verb) && LANGUAGES.has(last) && /^(?:to|in|into)$/.test(words.at(-2)?.text ?? ''))
    return true;
  if (OWN_CODE.test(folded) || OWN_TYPE.test(rest)) return true;
  if (!REWORK.has(verb)) return false;
  if (words.length === 2 && TWO_HUMPS.test(rest) && !BRANDS.has(last)) return true;
  return CODE_NAME.test(rest) || words.some(({ text }) => CODE_NOUNS.has(text));
}

/** “Add a test that confirms …”. */
const PROVES = /\btests? (?:that|which|to) (?:confirm|check|cover|verif|demonstrat|ensur|prove|guard|catch)/;

/** “Add unit tests for …”, “Add CI for …”, “Implement continuous integration”. */
function isTesting({ verb, folded, words }: Title): boolean {
  // “Spec tests for permits”
  if (TEST_KINDS.has(verb) && TESTS.has(words[1]?.text ?? '') && /^(?:for|of)$/.test(words[2]?.text ?? '')) return true;
  if (!BUILDING.has(verb)) return false;
  if (words.slice(1, 5).some(({ text }) => MACHINERY.has(text)) || folded.includes(' continuous integration')) return true;
  const at = lastOfThing(words);
  const end = words[at]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (TESTS.has(end) && PROVES.test(folded)) return true;
  if (end === 'coverage') return before === 'test' || before === 'code';
  return TESTS.has(end) && words.slice(1, at).some(({ text }) => TEST_KINDS.has(text) || text === 'test');
}

/** “Set up a project for …”. */
function isWorkshop({ folded, words }: Title): boolean {
  const lead = /^set-?\s?up /.exec(folded)?.[0].length ?? 0;
  if (lead === 0) return false;
  const thing = words.filter(({ start, text }) => start >= lead && !SMALL.has(text));
  const stop = thing.findIndex(({ text }) => PREPOSITIONS.has(text));
  return WORKSHOPS.has(thing[(stop < 0 ? thing.length : stop) - 1]?.text ?? '') || / as an alias\b/.test(folded);
}

/** “Fix bug 4711 …”, “Address bugs …”, “Fix typo in …”. */
function isRepair({ folded }: Title): boolean {
  return (
    /^(?:fix|address|resolve) (?:the |a |some )?(?:bugs?|typos?|defects?)\b/.test(folded) ||
    /\bbug-?fixes for (?:\d|v\d|the \S+ release)/.test(folded) ||
    /^fix (?:[^ ]{1,30} ){0,3}(?:style|lint|linter|linting|compiler|compile|build|deprecation) (?:warnings?|errors?|issues?|violations?)$/.test(
      folded,
    )
  );
}

function isQuestion({ verb, words }: Title): boolean {
  if (verb === 'decide' && words[1]?.text === 'on') return true;
  const second = words[1]?.text === 'on' ? words[2]?.text : words[1]?.text;
  return DECIDING.get(verb)?.has(second ?? '') === true;
}
