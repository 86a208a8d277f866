import { entriesOf, terms, THAN, type VagueTerm } from './vague-term.ts';

/** Nothing, or only a joint, follows in the clause. */
const ENDS = /^(?:[.,;:!?)]|$| (?:and|or|so|but|because|when|if|before|while|at|on|in|for|to)\b)/;

/** What nobody wants, so that “not boring” is no complaint but a wish. */
const UNWANTED =
  'boring, cluttered, overloaded, overcrowded, crowded, cramped, crammed, bloated, confusing, annoying, irritating, intrusive, distracting, disturbing, sluggish, laggy, ugly, noisy, overwhelming, complicated, cumbersome, tedious, frightening, scary, excessive, misleading, blurry, jerky, clumsy, clunky, bulky, pushy, rude, patronising, patronizing, stiff, harsh, dull, fiddly, wordy, long-winded, repetitive, monotonous, tiring, stressful, unpleasant, glaring, garish, obtrusive, overpowering, exaggerated, off-putting, daunting, intimidating, awkward, hard to, difficult to, easy to miss, easy to overlook';

const denied = entriesOf(UNWANTED)
  .flatMap((word) => [`not ${word}`, `never ${word}`])
  .join(', ');

/** A bad thing that is denied, a measure that is kept low, and what is to be more so than it is. English. */
export const DENIAL_TERMS: readonly VagueTerm[] = [
  ...terms('quality', denied, { notAfter: /\b(?:why|if|when|whether)\b[^.;]{0,24}$|\bor $/ }),
  ...terms('quality', 'slow, heavy, cheap, crowded, empty, stiff, long, cluttered, forced, artificial, cold, dull, rushed', {
    onlyAfter: /\b(?:not|never|n't) (?:feel|look|sound|seem|appear) (?:too |so )?$/,
    onlyBefore: ENDS,
  }),
  ...terms('amount', 'much', {
    onlyAfter: /(?:\bnot|n't|\bnever|\bhardly) (?:[\p{L}-]{2,14} ){1,3}$/u,
    notAfter: /\b(?:how|as|so|too|very|that|know|matter) $/,
    onlyBefore: /^(?:[.,;!?]|$| (?:and|when|if|on|in|at|for|attention|space|room|time|money|work|effort|power|energy)\b)/,
  }),
  ...terms('amount', 'low, short, small, high, down, light, brief, lean', {
    onlyAfter: /\b(?:keep|keeps|keeping|kept)(?: [\p{L}'-]{1,16}){0,3} (?:very |as |quite )?$/u,
    onlyBefore: /^(?:[.,;!?]|$| (?:and|so|when|if|during|while|at|in|for)\b)/,
  }),
  ...terms(
    'ease',
    'no fuss, no hassle, no bother, no stress, no headaches, no nonsense, no trouble, no frills, no gimmicks, no surprises, no hidden surprises',
    { notBefore: /^ (?:reports?|tickets?|codes?|spots?)\b/, notAfter: /\b(?:is|are|has|have|had|reports?|if|with or) $/ },
  ),
  ...terms(
    'time',
    'takes next to no time, take next to no time, takes no time, take no time, hardly any time, no time at all, takes some time, take some time',
  ),
  ...terms(
    'amount',
    'more than necessary, more than needed, longer than necessary, longer than needed, than strictly necessary, more than usual, more than normal',
    {
      notBefore: /^ (?:\d|at|on|by)\b/,
    },
  ),
  ...terms(
    'quality',
    `out of the ordinary, out of hand, prone to, hold up, holds up, stands up to, stand up to, a beating, rough handling, rough use, rough treatment, hard use, heavy use, well together, go well with, goes well with,
    fits well with, fit well with, works well with, work well with, blends well with, where users expect it, where i expect it, where people expect it, where they expect it, where one expects it, where i would expect it, as users expect, as people expect, as i expect, as customers expect, as one expects,
    the way users expect, the way i expect, in line with the market, in line with our values, in line with the times, not kept waiting, be kept waiting, forgiving, recognisable, recognizable, recognisably, recognizably`,
    {
      notBefore:
        /^ (?:as a|an? (?:shipment|order|delivery|release|deployment|build|train|flight)|to \d|the (?:release|line|queue|deployment|build|order))\b/,
    },
  ),
  ...terms('quality', 'evenly', {
    onlyAfter: /\b(?:spread|shared|distributed|loaded|split|used|balanced) $/,
    notBefore: /^ (?:over|across|between|among) \d/,
  }),
  ...terms('quality', 'serious', { onlyBefore: /^ (?:buyers?|offers?|enquiries|inquiries|candidates?|interest|applicants?|bidders?)\b/ }),
  ...terms('quality', 'weak, strong, promising, suitable', {
    onlyBefore: /^ (?:candidates?|applicants?|performers?|sellers?|players?|ideas?)\b/,
  }),
  ...terms(
    'amount',
    'stricter, looser, tighter, gentler, softer, firmer, richer, fresher, weaker, harsher, milder, warmer, cooler, colder, hotter, heavier, cheaper, cleaner, busier, finer, coarser, sharper, livelier, healthier, deeper, thicker, thinner, higher, lower, more formal, less formal, more casual, less stiff, less dry, less strict, more obvious, less obvious, more aggressive, less aggressive, more attention',
    {
      onlyBefore: /^(?:[.,;!?]|$| (?:and|so|at|for|when)\b(?! \d))/,
      notAfter: /\b(?:no|or|any|the|not|and|gets?|is|are|get|much|become|becomes|grows|grow|an?) $/,
      notBefore: THAN,
    },
  ),
];
