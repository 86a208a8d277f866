import { before } from './before-nouns.ts';
import { terms, type VagueTerm } from './vague-term.ts';

/** Nothing, or only a joint, follows in the clause. */
const ENDS = /^(?:[.,;:!?)]|$| (?:and|or|so|but|because|when|if|before|while|at|on|in|for)\b)/;

const TIME_IDIOMS: readonly VagueTerm[] = [
  ...terms(
    'time',
    `again and again, time and again, time and time again, time after time, over and over again, day after day, week after week,
    month after month, year after year, day in and day out, day in day out, year in year out,     once or twice, all too often, more often than not, every so often, ever so often, ever and anon,     quite some time, quite a while, some while, for a moment, a while ago,
    a while back, some time ago, ages ago, long ago, before too long, not long after, not long before, not long ago, anytime soon,
    any time soon, any minute now, any day now, some time or other, the other day, in a trice, in a wink, in a tick, in a sec, in a split second,     in record time, in short time, in less than no time, in the fullness of time, like a shot, long overdue, in my spare time, in their spare time, in our spare time, in a
    spare moment, in a free moment, in a quiet moment, in an idle moment, at my own speed, at their own speed, at their own pace, at your own pace, at our own pace,
    at one's own pace, at an easy pace, at a comfortable pace, at a steady pace, at a leisurely pace, in their own time, in their own good time, in our own time, at my ease, over a longer
    period, over a long period, for a longer period, for longer periods, for an extended period, for extended periods, for a longer time, for a prolonged period, for as long
    as possible, to the last minute, till the last minute, until the last minute, until the last moment, too close together, too far apart,
    close together, quick as a flash, slowly but surely, when i get round to it, when i get around to it, when i
    feel like it, whenever i feel like it, when they feel like it, whenever they feel like it, when there is time, when i find time, when we have time, when they have time,
    when it is quiet, when it is busy, when it is convenient, when it gets busy, when business is slow, when business is slack, at off-peak
    times, at slack times, in slack periods, at short intervals, ever more often`,
  ),
  ...terms('time', 'over and over', { notBefore: /^ \d/ }),
  ...terms('time', 'a while', { onlyBefore: ENDS, notAfter: /\b(?:after|for|in|quite|once in|every) $/ }),
  ...terms('time', 'in a while, in a bit, for a bit, in a moment', { onlyBefore: ENDS }),
  ...terms('time', 'for long, for longer, long before', {
    onlyBefore: ENDS,
    notAfter: /\b(?:how|not|kept|keep|stored|store|retained|valid|gone|lost|stays?) $/,
  }),
  ...terms('time', 'not for long, no longer than necessary, no longer than needed, not longer than necessary, only as long as necessary'),
  ...terms(
    'time',
    `not take long, not take forever, not take ages, not take too long, not take very long, not take much time, not take up much time, doesn't take long, doesn't take
    forever, doesn't take ages, don't take long, don't take forever, don't take ages, won't take long, won't take forever, without taking long, without taking forever, without taking ages`,
  ),
  ...terms('time', 'some seconds, some minutes, some hours, some days, some weeks, some months, some years', {
    onlyBefore: /^ (?:before|after|ago|later|earlier|in advance|beforehand|ahead|prior|long|old)\b/,
  }),
  ...terms('time', 'a second or two, a minute or two, an hour or two, a day or two, a week or two, a month or two, a year or two'),
  ...terms(
    'time',
    `slow-moving, slow-selling, fast-selling, slow-running, fast-paced, slow-paced, slow-growing, ever-changing, fast-changing,
    rapidly-changing, often-used, rarely-used, seldom-used, little-used, hardly-used, much-used, heavily-used, often-needed, rarely-needed, oft-used, drawn-out, long-drawn-out, long-winded, long-overdue`,
    { notBefore: /^ (?:consumer goods|vehicles?|loris|average)\b/ },
  ),
  ...terms('time', 'fast-moving, fast-growing, short-lived, long-standing, prolonged', {
    onlyBefore:
      /^ (?!consumer goods\b)(?:articles?|items?|goods|products?|bottles?|books?|stock|parts?|titles?|wares|plants?|trees?|weeds|customers?|clients?|members?|partners?|absences?|illness|delays?|stays?|waits?|rain|drought|outages?|interruptions?|problems?|debts?|disputes?|bookings?|offers?|posts?|stories)\b/,
  }),
  ...terms('time', 'long-running', {
    ...before('jobs?|reports?|exports?|imports?|disputes?|cases?|requests?|tickets?|absences?'),
    wishOnly: true,
  }),
  ...terms('time', 'long', {
    ...before(
      'absences?|journeys?|trips?|drives?|pauses?|gaps?|stays?|breaks?|outages?|interruptions?|silences?|searches|idle|inactivity|illness',
    ),
    notAfter: /\b(?:how|as|too|the|so|of|minutes?|hours?|days?|weeks?|seconds?) $/,
    wishOnly: true,
  }),
  ...terms('time', 'last-minute', before('changes?|cancellations?|requests?|absences?|substitutions?|swaps?|orders?')),
  ...terms(
    'time',
    'irregular, infrequent, seldom-seen, rare',
    before('intervals?|visitors?|customers?|users?|guests?|checks?|updates?|borrowers?|buyers?|payers?'),
  ),
];

/** What somebody wants to be spared; one word may stand before it. */
const CHORE =
  /^ (?:\p{L}{3,14} )?(?:ado|thought|thinking|effort|work|trouble|fuss|hassle|bother|ceremony|explanation|training|instruction|guidance|help|assistance|practice|knowledge|experience|skill|attention|supervision|maintenance|preparation|planning|notice|warning|delay|delays|waiting|typing|scrolling|searching|clicking|reading|writing|talk|interaction|input|intervention|disruption|interruption|interruptions|disturbance|distraction|distractions|noise|waste|risk|loss|losses|difficulty|difficulties|problems|changes|rework|overhead|paperwork|admin|bureaucracy|questions|stress|strain|force|money|cost|costs|time|clicks|taps|steps|mistakes|errors|faults|detours|side effects|resistance|friction|clutter|jargon|\p{L}{3,12}ing)\b/u;
/** How much of it is too much is not said. */
const NOT_MUCH =
  'without much, without too much, without a lot of, without lots of, without many, without too many, without great, without big, without major, without serious, without significant, without undue, without excessive, without any great, without any real, without any major, without all the, with not much, with hardly any, with next to no, with as little, with a minimum of, with a bare minimum of, with little or no, with minimal';

const EFFORT_IDIOMS: readonly VagueTerm[] = [
  ...terms('ease', NOT_MUCH, { onlyBefore: CHORE }),
  ...terms('ease', 'little, few', { onlyBefore: CHORE, onlyAfter: /\bwith (?:very )?$/ }),
  ...terms(
    'ease',
    `without a hitch, without a hiccup, without a glitch, without incident, without difficulty, without difficulties, without any
    difficulty, without any difficulties, without strain, without drama, without headaches, without a headache, without tears, without fanfare, without a fuss,
    without bother, without any bother, without getting lost, without losing track, without losing the thread, without losing the overview, without losing
    sight, without overwhelming, without being overwhelmed, without feeling overwhelmed, without getting confused, without being confused, without confusing, without annoying, without being annoyed, without being annoying, without getting annoyed, without
    cluttering, without clogging, without straining my eyes, without breaking a sweat, without a second thought, without thinking twice,
    without racking my brain, without wasting, without going overboard, without overdoing it, without bloating, without being intrusive, without being pushy, without nagging, without bothering, with half an eye,
    with a light touch, with a minimum of fuss, with one glance, with ease and comfort, in an easy way, in the know, a pleasure to use, a pleasure to read, a delight to use, pleasing to the eye, pleasing to the ear,
    pleasing to look at, nice to look at, kind to the eyes, gentle on the eyes, keep an eye on, keeps an eye on, keep tabs on, keep a close eye on,
    keep a watchful eye on, get a grip on, get to grips with, make the most of, get the most out of, get the best out of, get more out of, make sense of, find my way
    around, find their way around, find my bearings, find your way around, get my head around, stay organised,
    stay organized, stay flexible, stay focused, stay focussed, stay in control, stay on track, stay competitive, ready at hand, close at hand, close to hand`,
  ),
  ...terms('ease', 'on track, in shape, in the picture, in the loop, on course, on top of things, on top of it, on top of everything', {
    onlyAfter:
      /\b(?:keep|keeps|kept|keeping|stay|stays|staying|remain|remains|be|is|are|am|get|gets|back|held|hold) (?:(?:me|us|them|him|her|it|everyone|everybody|people|costs|spending|(?:the|my|our|their|all) \p{L}{2,14}) )?(?:well |fully |always )?$/u,
    onlyBefore: /^(?:[.,;:!?)]|$| (?:and|so|but|because|when|if|while|about|with|of|on|at all times|throughout|until)\b)/,
  }),
  ...terms('ease', 'under control', { notBefore: /^ of\b/ }),
  ...terms('ease', 'posted, abreast, in touch, in check, at bay', {
    onlyAfter:
      /\b(?:keep|keeps|keeping|am kept|is kept|are kept|be kept|hold|held|stay|stays) (?:(?:me|us|them|him|her|everyone|everybody|people|(?:the|my|our|their|all) \p{L}{2,14}) )?$/u,
  }),
  ...terms('ease', 'cope with, copes with, coping with, cope well, copes well, come to grips with', {
    notBefore: /^ (?:the (?:loss|death|grief)|grief|loss|bereavement|anxiety|stress|pain)\b/,
  }),
  ...terms('ease', 'cope, copes', { onlyBefore: /^(?:[.,;!?]|$| (?:when|if|even|in|under)\b)/ }),
  ...terms(
    'ease',
    'laid-back, low-key, hassle-less, idiot proof, goof-proof, newbie friendly, noob-friendly, low-hassle, light-touch, heavy-handed, attention-grabbing, thought-provoking, mind-numbing, time-consuming, labor-intensive, labour-intensive, nerve-racking',
  ),
  ...terms('quality', 'stand out, stands out, standing out, blend in, blends in, blending in', {
    onlyBefore:
      /^(?:[.,;!?]|$| (?:well|with (?:the|our|my|its)|from (?:the|others|all)|against|clearly|and|more|visually|on|among|at a)\b)/,
  }),
  ...terms('quality', 'a good impression, to good effect, in a sound way'),
];

/** How near two things are, which nobody can measure. */
const LIKENESS_IDIOMS: readonly VagueTerm[] = [
  ...terms(
    'quality',
    `come close to, comes close to, coming close to, come near to, comes near to, come near, close to the original, close to reality, close to life, close to real life, close to nature, true to life, true to the original, faithful to the original,
    about the same, roughly the same, more or less the same, nearly the same, almost the same, practically the same, largely the same, not unlike, reminiscent of, along similar
    lines, in a similar vein, in the same vein, in the same spirit, in the manner of, comparably, analogously, like everywhere else, like other apps, like
    any other app, like in other apps, as in other apps, like elsewhere, such that it fits, the way others do, as others do, like others do`,
  ),
  ...terms('quality', 'much the same, pretty much the same', { onlyBefore: ENDS }),
  ...terms('quality', 'similarly, likewise', {
    onlyAfter:
      /\b(?:treated|handled|processed|shown|displayed|behaves?|works?|looks?|sorted|done|built|set up|structured|formatted|acts?|reacts?|priced) $/,
    onlyBefore: /^(?:[.,;!?]|$| (?:and|so|in|on|for)\b)/,
  }),
  ...terms(
    'quality',
    'in a similar way, in a similar manner, in a similar fashion, in similar ways, in much the same way, in a comparable way, in an analogous way',
    { onlyBefore: ENDS },
  ),
  ...terms('quality', 'comparable', {
    onlyBefore:
      /^ (?:flats?|houses?|homes?|properties|products?|items?|offers?|prices?|projects?|cases?|companies|schools?|shops?|quality|size|results?|cars?|jobs?|periods?|hotels?|trips?|articles?|plants?|performance|speed|service)\b/,
  }),
  ...terms('quality', 'comparable, alike, similar', {
    onlyAfter: /\b(?:is|are|be|looks?|feels?|stays?|remains?|sounds?) (?:very |quite |roughly |broadly )?$/,
    onlyBefore:
      /^(?:[.;!?]|$| (?:and|so|in (?:size|price|quality|style|look|age|taste|colou?r)|everywhere|on (?:all|both|every|each|a)\b)|, (?:so|even|and)\b)/,
    notAfter: /\b(?:that|which|who|how|if|whether|when) (?:is|are|looks?) (?:\p{L}{2,10} )?$/u,
  }),
  ...terms(
    'quality',
    'similar',
    before(
      'in (?:size|price|quality|style|look|age|taste|colou?r|spirit)|(?:quality|size|age|taste|interests?|price|style|way|manner)(?! (?:to|as)\\b)',
    ),
  ),
];

const OPEN_IDIOMS: readonly VagueTerm[] = [
  ...terms(
    'open-ended',
    `and co, and the others like it, and others like it, and others like them, and others of that kind, and others of the kind, or something of the kind, something of the kind, something of the sort, of that ilk, and their ilk, and its ilk,
    that sort of thing, this sort of thing, that kind of thing, this kind of thing, these kinds of things, these sorts of things, those kinds
    of things, the likes of, such like, and so
    on and on, et al, and all sorts of, and others more, and many others, or others like it, or thereabout, along such lines, and various others, to mention just a few, to mention a few, just to name a few, amongst many others, among many others`,
    { notBefore: /^ (?:(?:that|which|i|we|they|he|she|you|it|is|are|stays?|remains?|left|right|to|as|in|on)\b|\d)/ },
  ),
  ...terms('open-ended', 'and anything else, or anything else, and everything else, and all else, and whatever', {
    onlyBefore: /^[.,;!?)]|^$/,
  }),
  ...terms(
    'open-ended',
    'as the mood takes me, as fancy takes me, as time permits, as time allows, as money allows, as space allows, space permitting, weather permitting, if weather permits, when the weather is good, when the weather is bad, in the surrounding area, in the surroundings, in bad weather, in good weather, in fine weather, if the weather is good, if the weather is bad, at their convenience, when it fits, if it fits, when it suits, when it suits them, when it suits us, where it counts, where it matters, where it hurts, when push comes to shove, when it comes to the crunch, within sensible limits, up to a limit, to a limited extent, to a limited degree, to a fair degree, to a fair extent, to some degree or other',
  ),
  ...terms(
    'detail',
    'near me, close to me, close to my home, near my home, near my house, near my place, near my work, near my office, near my school, near my hotel, near my location, around my home, not far away, within reach, round the corner, around the corner',
    {
      notAfter: /\b(?:all|turn|turns|move|moves|drag) $/,
    },
  ),
];

/** Phrases of time, effort, likeness and open ends in which no single word is vague. English. */
export const IDIOM_TERMS: readonly VagueTerm[] = [...TIME_IDIOMS, ...EFFORT_IDIOMS, ...LIKENESS_IDIOMS, ...OPEN_IDIOMS];
