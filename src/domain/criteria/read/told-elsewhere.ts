/** A description of fewer characters, links apart, is only a pointer. */
const SHORT = 120;
const LINK = /https?:\/\/[^\s|\])>]{3,300}/g;

/** An item by its key or number, a link, a paper; “sha-256” is none of them. */
const KEY = '(?!(?:sha|utf|iso|rfc|aes|win|en|base)-)(?:[a-z][a-z0-9]{1,9}-\\d{1,6}\\b|[#!]\\d{1,6}\\b)';
const PAPER =
  '(?:the |an? |our |this )?(?:sdk |api |protocol |ui |ux )?(?:link|attach\\p{L}{0,7}|linked|screen ?shots?|mock-?ups?|wireframes?|slides|spreadsheets?|designs?|spec\\p{L}{0,11}|parent|epic|wiki|documents?|docs?|tickets?)\\b';
const POINTS = new RegExp(
  `\\b(?:(?:described|defined|specified|outlined|designed|documented|detailed|listed|explained|stated|agreed|discussed|shown|summari[sz]ed) (?:in|by|on|at|under|here)|see(?: also)?|refer to|according to|in accordance (?:to|with)|as per|per|based on|follow(?:ing)?|duplicate of|match(?:es)?|(?:update|flow) to this|(?:represents|is|covers) the (?:back-?end|front-?end|server|client|mobile|ui|api) (?:component|part|side|half) (?:of|for)):? (?:${KEY}|https?:|${PAPER})`,
  'u',
);
/** “The same fields as the form above”, “the same properties referenced above” */
const SAME =
  /\bsame (?:[\p{L}-]{1,30} ){1,4}?(?:(?:as )?(?:referenced|mentioned|described|listed|shown|linked|given|used)? ?(?:above|below)\b|as (?:in |for |on )?(?:the |this )?(?:link\b|https?:|[a-z][a-z0-9]{1,9}-\d))/u;
/** Most texts hold no such place, and need no closer look. */
const MAY_POINT =
  /[a-z]-\d|[#!]\d|:\/\/|\b(?:link|attach|screen|mock|wireframe|slide|spreadsheet|design|spec|parent|epic|wiki|doc|ticket)|(?:by|in|with|into) \d/;
const DONE_THERE = new RegExp(`\\b(?:handled|covered|done|solved|decomposed) (?:by|in|with|into) (?:${KEY}|\\d{2,6}\\b)`, 'u');
const CRITERIA = /\b(?:acceptance criteri(?:a|on)|same criteria) (?:of|in|from|on|under|as|for|are (?:in|on|the)|can be found|see)\b/;

/**
 * Does a text say that what is to be checked stands elsewhere: in another item, a paper, behind a link? `wholly`: it says little else.
 * @param folded the description, folded.
 */
export function toldElsewhere(folded: string): 'wholly' | 'partly' | 'no' {
  if (folded.includes('criteri') && CRITERIA.test(folded)) return 'wholly';
  const links = folded.includes('://');
  const short = (links ? folded.replace(LINK, ' ') : folded).trim().length < SHORT;
  const same = folded.includes('same ') && SAME.test(folded);
  if (!same && !MAY_POINT.test(folded)) return links && short ? 'wholly' : 'no';
  if (same || POINTS.test(folded) || DONE_THERE.test(folded)) return short ? 'wholly' : 'partly';
  return links && short ? 'wholly' : 'no';
}
