import { isChore } from '../story/is-chore.ts';
import { fold } from '../text/fold.ts';
import { plainLetters } from '../text/plain-letters.ts';

/** Characters of a title that are read. */
const LONGEST = 300;

/** Work on the product's insides, by its things: who, what and why are not asked of it. */
const INSIDES =
  /\b(?:(?:unit|integration|stress|load|regression|intermittent|automated) tests?(?:ing)?|tests? (?:suites?|infrastructure|frameworks?|failures?|matrix|coverage|that runs?|fixtures?)|fixture|specs|testing matrix|skinning|to developers$|statement of work|deployment|(?:hudson|jenkins|bamboo|nightly) ?(?:builds?)?|build the|svn|git|github|trunk|branch|commit|codebase|app code|reviewboard|sourceforge|markup|refactor[a-z]{0,6}|clean up|librar(?:y|ies)|dependenc(?:y|ies)|infrastructure|ami|(?:docker|vm|server|container|machine) image|wiki|documentation|(?:mock|mocks) ?up|brainstorm|exploratory|hooks?|css|xslt|javascript|jquery|spring beans|servlet|workshop|[a-z_]{2,40}\.(?:java|js|ts|py|php|rb|xml|yml))\b|^(?:document|look through|rewrite|refactor|rename|fix|prune|purge|tidy|migrate|upgrade|release|demo|determine|agree on|decide)\b|^(?:select|choose|pick|establish|set up) (?:an? )?(?:[^ ]{1,20} ){0,4}(?:tools?|environment|server|process)\b/;
/** What stands in another item or in the code that was changed: “Provide notes for PERM-12”. */
const ELSEWHERE = /(?<![\p{L}\p{N}])(?:\p{L}[\p{L}\p{N}]{1,9}-[1-9]\d{0,5}(?!\.?\d)|[\p{L}\p{N}]{0,20}[!#][1-9]\d{0,5})(?![\p{L}\p{N}-])/u;

/** A title as the expressions here read it: small letters without accents, without “(feat):” or “Fees:” in front. */
export function plainTitle(summary: string): string {
  return plainLetters(fold(summary.slice(0, LONGEST))).replace(/^\s{0,3}(?:[([][^\])\n]{1,30}[\])]:?|[a-z0-9 ]{2,20}:)\s{0,3}/, '');
}

/**
 * Does a title without a text tell of work for the team, on the product's insides or about it? Wider than `isChore`: to be wrong
 * costs only a hint that somebody should write more.
 */
export function isInsideWork(summary: string, typeName: string): boolean {
  return isChore(summary, typeName) || ELSEWHERE.test(summary.slice(0, LONGEST)) || INSIDES.test(plainTitle(summary));
}
