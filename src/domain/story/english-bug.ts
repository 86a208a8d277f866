import type { PhraseMatch } from './phrases.ts';

/** Characters behind the marker that are read. */
const READ = 320;

/** What is seen or got when something is broken. */
const BROKEN_SIGHT =
  /\b(?:(?:error )?(?:4\d\d|5\d\d)(?: errors?| page| response| status)?(?= |[.,]|$)(?! (?:items?|rows?|results?|orders?|euros?|users?|points?|products?|records?|entries|days?|hours?|minutes?|lines?|miles?|km|m|g|kg|%))|null ?pointer|exceptions?|stack ?trace|traceback|(?:a|an|the) (?:blank|white|black|grey|gray|broken|garbled|frozen) \p{L}{2,12}|blank (?:page|screen)|white (?:page|screen)|garbled|gibberish|(?:the|a) wrong|wrong \p{L}{2,14}|incorrect(?:ly)?|(?:somebody|someone|anybody) else(?:'s)?|instead of (?:the|my|our|a|an|just|only|being)|double entries|nothing|no longer|any ?more|although|even though|screenshot|attached|attachment|second (?:try|attempt)|works (?:again|fine|in \p{L}+)|undefined|\bnan\b|again and again|over and over|for no reason|out of nowhere|suddenly|after (?:the|an?|yesterday's|last) (?:latest |last |recent )?(?:update|upgrade|release|deployment|migration|patch)|since (?:the|an?|yesterday|last|this) (?:\p{L}+ )?(?:update|upgrade|release|deployment|migration|patch|week|month|monday|tuesday|wednesday|thursday|friday)|but (?:it|the|my|nothing|only|not|i|then|this|that)\b)/u;
const ERROR =
  /^(?:an?|the|this|following|many|lots of|random|strange|weird) (?:\p{L}+ )?(?:errors?|crash|timeouts?|exceptions?)\b(?! (?:messages?|texts?|notices?|mails?|reports?|lists?|codes?)\b)/u;
/** What is seen is told by a clause: then words of failure are part of it (“I see which pupils are no longer …”). */
const ASKS = /^(?:who|which|what|how|whether|that|if|when|where|why|all|a list)\b/;
/** Where the wish is a possibility, a “but” may be a limit of it; it is a problem only when something then goes wrong. */
const BUT_BROKEN =
  /\bbut (?:i (?:can't|cannot|can not|am not able|'m not able|get|got|see|receive|only (?:see|get)|keep|always get|am (?:logged|redirected|thrown|sent))|i'm (?:not able|logged|redirected|unable)|it (?:doesn't|does not|did not|didn't|fails|failed|never|gives|throws|crashes|hangs|still|keeps)|nothing (?:happens|happened|works|is|changes|appears)|(?:the|my|this|that) (?:\p{L}+ ){1,3}(?:doesn't (?:work|open|load|appear|show|change|save|update|respond|react)|does not (?:work|open|load|appear|show|change|save|update|respond|react)|fails|failed|crashes|hangs|freezes|throws|(?:is|are|stays?|remains?) (?:gone|empty|blank|missing|lost|wrong|broken|unchanged|not (?:saved|shown|updated|there|displayed)))|(?:only|always) (?:get|see|the first|one)|then (?:the|it|i|nothing)|get an? |getting an? )/u;
const AND_BROKEN = /\b(?:and|then) (?:i )?(?:get|got|see|receive) an? (?:\p{L}+ )?(?:error|exception|4\d\d|5\d\d|blank|white|stack)/u;
const REPORT =
  /\b(?:screenshot (?:is )?attached|see (?:the )?(?:attached )?screenshot|steps to reproduce|stack ?trace|actual (?:result|behaviou?r))\b/;
const LABOR =
  /\b(?:again|twice|every (?:single )?time|each (?:and every )?time|all over|even though|although|by hand each|work ?around|before i can)\b/;
const OF_OTHERS = /\b(?:even though|although|that (?:are|is) not mine|other (?:users'|people's|customers'|patients'|students'))/;

/**
 * “As an admin I get a 500 when …”, “I see the marks of somebody else”, “I want to pay but nothing happens”: is what stands behind an
 * English wish a problem that somebody reports?
 */
export function isReport(folded: string, { phrase, end }: PhraseMatch): boolean {
  const rest = folded.slice(end, end + READ);
  if (BUT_BROKEN.test(rest) || AND_BROKEN.test(rest) || REPORT.test(rest)) return true;
  if (/^(?:i|we) (?:see|get|receive|have|'m|am)$/.test(phrase) || phrase === 'i' || phrase === 'we') {
    const seen = rest.trimStart();
    return ERROR.test(seen) || (!ASKS.test(seen) && BROKEN_SIGHT.test(seen));
  }
  if (/^(?:i|we) have to$/.test(phrase)) return LABOR.test(rest);
  return /^(?:i|we) can$/.test(phrase) && OF_OTHERS.test(rest);
}

const FAILS =
  /\b(?:nothing (?:happens|happened|works|changes|appears|is (?:shown|saved|displayed))|(?:does|did) nothing|(?:doesn't|does not|don't|do not|didn't) (?:work|open|load|appear|respond|react|save|show up)|(?:throws|shows|gives|causes|raises) an? (?:\p{L}+ )?(?:error|exception|4\d\d|5\d\d)|an? (?:\p{L}+ )?(?:error|exception) (?:is (?:thrown|shown|displayed|raised)|occurs|appears|pops up)|crash(?:es|ed)|freezes|hangs)\b/u;
const NOT_ANY_MORE =
  /^[\s,]{0,3}(?:i|we) (?:don't|do not) (?:see|get|receive|find|have) [^.\n]{2,120}\b(?:any ?more|after|since|although|even though|when|despite)\b/;

/** “As a user, when I click Save, nothing happens”: is what follows the role at `from`, without any wish, a problem? */
export function isFailure(folded: string, from: number): boolean {
  const rest = folded.slice(from, from + READ);
  return FAILS.test(rest) || NOT_ANY_MORE.test(rest);
}
