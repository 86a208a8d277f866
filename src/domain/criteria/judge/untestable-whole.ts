import type { Wording } from './untestable-reason.ts';
import { type UntestableWording, wordingFinder } from './untestable-wording.ts';

/** English sentences that nobody can answer with yes or no, though no word in them is vague. Looked for in folded text. */
const WHOLE: readonly Wording[] = [
  {
    reason: 'works',
    pattern:
      /\b(?:nothing|nobody|no one) else (?:changes?|breaks?|notices|suffers|is (?:affected|changed|broken|impacted|touched|harmed))\b|\bno (?:unwanted |unintended |bad )?side[- ]effects?\b|\b(?:it all|everything|all of it|life|work) (?:else )?(?:goes on|stays|remains|carries on|continues) (?:the same|as (?:it (?:is|was)|before|now|today|usual)|like before)\b|\b(?:as if|like) nothing (?:had |has )?(?:ever )?happened\b/,
  },
  {
    reason: 'handled',
    pattern:
      /\b(?:has|have) been (?:thought (?:through|of|about|over)|considered|looked (?:at|into)|talked (?:about|over|through)|kept in mind|borne in mind|reflected (?:on|upon)|weighed)\b|\b(?:is|are) (?:thought through|kept in mind|borne in mind)\b/,
    unless: /\b(?:written|documented|minutes|wiki|page|list|report)\b/,
  },
  {
    // Who is kept in the loop, or what to a minimum, is told by a channel, a time or a number.
    reason: 'measure',
    pattern:
      /\b(?:is|are|be|gets?|stays?|been) (?:always |all )?kept (?:fully |well |always )?(?:up[- ]to[- ]date|current|in the loop|informed|posted|in the picture|to (?:a|the|an absolute) minimum|(?:as )?(?:low|small|short|simple|lean|tidy|clean|neat|fresh|healthy|happy)|in (?:order|shape|good shape|check|sync))(?=[.,;!]|$| (?:and|about|on|of|for|at|as|across)\b)/,
    unless:
      /\d|\b(?:every|each|daily|hourly|weekly|monthly|nightly|within|when|whenever|after|before|if|once|until|by|via|through|with|automatically|mails?|e-?mails?|messages?|notifications?|calls?)\b/,
  },
  {
    reason: 'handled',
    pattern:
      /\b(?:someone|somebody|we|(?:the|our) team|everyone|everybody) (?:has|have) (?:talked|spoken|chatted|met|synced|conferred) (?:to|with)\b|\b(?:has|have) been (?:talked|spoken) (?:to|with)\b/,
    unless: /\b(?:written|documented|minutes|wiki|page|list|report|agreed|signed)\b/,
  },
  {
    reason: 'mind',
    pattern: /\bknows? (?:where everything|what (?:to do|they are doing)|where to (?:look|find)|how to (?:use|do|handle|deal|proceed))\b/,
  },
  {
    reason: 'bare',
    pattern:
      /^no (?:abuse|misuse|fraud|cheating|confusion|surprises|hassle|stress|frustration|friction|clutter|nonsense|waste|misunderstandings?|trouble)[.!]?$/,
  },
];

const findWhole = wordingFinder(WHOLE);

/** The first such sentence in `folded`; `null` when there is none. `from` is added to its offsets. */
export function untestableWhole(folded: string, from = 0): UntestableWording | null {
  const found = findWhole(folded);
  return found === null ? null : { ...found, start: from + found.start, end: from + found.end };
}
