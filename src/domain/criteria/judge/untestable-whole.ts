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
