import { wordSet } from '../text/word-set.ts';

/** Labels before a colon or in brackets that name a kind of work: “chore: …”, “(refactor) …”. */
export const CHORE_LABELS = wordSet('chore chores refactor refactoring docs ci build bugfix devops techdebt codehousekeeping housekeeping');

/** What a title is when it begins or ends with it. */
export const CHORE_BEGINS: readonly string[] = [
  'code review',
  'code housekeeping',
  'technical debt',
  'tech debt',
  'release notes',
  'release checklist',
  'library updates',
  'dependency updates',
  'library upgrades',
  'dependency upgrades',
  'bug fix',
  'bug fixes',
  'bugfix',
  'bugfixes',
  'gather requirements',
  'analysis of',
  'continuous integration',
  'pull request',
  'placeholder for',
];
export const CHORE_ENDS: readonly string[] = [
  'code freeze',
  'feature freeze',
  'integration and test',
  'release notes',
  'release note',
  'release checklist',
  'documentation checklist',
  'technical debt',
  'tech debt',
  'test coverage',
  'unit tests',
  'in tests',
];

/** Verbs with which work on texts about the product begins. */
export const WRITING = wordSet(
  'write create publish update add prepare finish complete assemble generate improve polish port revise rewrite review extend correct fix populate clarify',
);
/** What such work ends in; it counts where the thing is the last word before a preposition: “Update the docs for …”, not “Add docs link”. */
export const PAPERS = wordSet(
  'documentation docs doc guide guides readme changelog javadoc javadocs apidocs tutorial tutorials howto wiki faq handbook note notes checklist glossary',
);
/** “Release notes”, “design docs”: these are papers only after such a word. */
export const PAPER_NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    note: wordSet('release upgrade'),
    notes: wordSet('release upgrade'),
    checklist: wordSet('release documentation'),
    guide: wordSet(
      "user admin administrator sysadmin developer dev contributor contributor's contributors install installation upgrade migration transition style the quickstart quick-start start api reference practice practices",
    ),
    guides: wordSet(
      "user admin administrator sysadmin developer dev contributor contributor's contributors install installation upgrade migration transition style the quickstart quick-start start api reference practice practices",
    ),
    doc: wordSet('architecture design api the user'),
  }),
);

/** Verbs with which a new version of somebody else's code is taken in. */
export const UPGRADING = wordSet('upgrade update bump increment downgrade pin migrate switch move backport include');
/** Such things have versions, and no user ever sees them. */
export const VERSIONED = wordSet(
  'dependency dependencies library libraries libs lib package packages sdk jar jars certificate certificates framework runtime jdk jre toolchain',
);

/** Verbs that name work on code and nothing else. */
export const CODE_VERBS = wordSet('refactor bump backport dogfood modularize modularise containerize containerize dockerize rebase lint');
/** Verbs of rework: about code when a name out of the code, or one of the nouns below, follows. */
export const REWORK = wordSet(
  'rename rewrite remove replace move extract split convert migrate use make introduce decouple hook wrap change clean cleanup review update drop deprecate port merge pull reorganize reorganise restructure consolidate unify inline',
);
export const CODE_NOUNS = wordSet(
  'class classes interface interfaces function functions accessor accessors getter getters setter setters enum enums struct structs dto dtos pojo pojos codebase namespace namespaces refactoring submodule submodules typescript kotlin proto protos protobuf protobufs',
);
/** Languages that code is ported to. */
export const LANGUAGES = wordSet('js javascript typescript java python swift kotlin go golang rust php ruby scala c c# c++');

/** Kinds of test that a team runs; “test” alone can be the product. */
export const TEST_KINDS = wordSet(
  'unit integration regression e2e end-to-end acceptance functional smoke performance load stress spec behat cypress selenium playwright junit behave qa automated system contract snapshot',
);
export const TESTS = wordSet('test tests testing coverage suite suites');
/** Verbs with which tests and machinery are made. */
export const BUILDING = wordSet(
  'add write create implement improve increase fix run extend update enable automate port migrate introduce set setup configure provision put run',
);
export const MACHINERY = wordSet('ci ci/cd jenkins hudson travis buildbot appveyor');
/** What is set up for the team. */
export const WORKSHOPS = wordSet('project repo repository environment server cluster pipeline alias sandbox vm staging instance workspace');

/** Verbs of finding out; with one of the words after them they leave an answer, not a change. */
export const DECIDING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    decide: wordSet('how what which whether if text wording between'),
    explore: wordSet('how whether options alternatives replacing using'),
    investigate: wordSet('how why whether if options alternatives using replacing the'),
    analyze: wordSet('how why the impact'),
    analyse: wordSet('how why the impact'),
    evaluate: wordSet('how whether the options alternatives'),
  }),
);

/** Where the thing that a verb works on ends. */
export const PREPOSITIONS = wordSet('for to of on in with about at from by that which so when as into after before per during against');
/** Words that say nothing about a thing. */
export const SMALL = wordSet('a an the and & all new our some missing more existing basic initial first proper better');
/** Names with two humps that users know. */
export const BRANDS = wordSet(
  'github gitlab youtube paypal linkedin whatsapp javascript openid onedrive sharepoint powerpoint wordpress bitbucket dropbox facebook hubspot sendgrid datadog',
);
/** “Add a link to the docs” changes a page, not the docs. */
export const LINKS = wordSet('link links button menu page tab icon entry search');
