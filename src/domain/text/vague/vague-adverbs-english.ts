import { before } from './before-nouns.ts';
import { adjectives, terms, type VagueTerm } from './vague-term.ts';

/** “Commonly used”, “widely known”: a state that everybody sees. */
const NAMES_A_STATE = /^ (?:used|known|called|named|referred|shared|asked|stored|saved|kept|held|bought|owned|accepted|agreed)\b/;
/** Nothing, or only a joint, follows in the clause. */
const ENDS = /^(?:[.,;:!?)]|$| (?:and|so|when|if|before)\b)/;

/**
 * English adverbs of degree, of repute, of habit and of care, words of approximation and of being recent, and phrases that leave a
 * list or a case open. Those of speed, ease and quality stand in the other lists.
 */
export const ADVERB_TERMS: readonly VagueTerm[] = [
  ...terms(
    'amount',
    `heavily, intensely, intensively, severely, strongly, radically, sharply, steeply, markedly, appreciably, perceptibly, seriously, badly,
    overly, unduly, relatively, comparatively, widely, broadly, loosely, vaguely, crudely, liberally, sparingly, frugally, thriftily,
    profusely, abundantly, copiously, closely, predominantly, principally, chiefly, exceedingly, terribly, awfully,
    intolerably, unbearably, uncommonly, unusually, surprisingly, disproportionately, unreasonably, inordinately, insanely, ridiculously,
    insufficiently, measurably, palpably, notably, particularly badly, passably, sizeably, tolerably`,
    { notBefore: NAMES_A_STATE },
  ),
  // They explain, where a criterion tells of one case.
  ...terms('amount', 'fundamentally, basically, essentially', { notBefore: NAMES_A_STATE, wishOnly: true }),
  ...terms('amount', 'badly', { onlyBefore: /^ (?:needed|wanted)\b/ }),
  ...terms('amount', 'hardly, barely, scarcely', { onlyBefore: /^ \p{L}{3,20}/u, notAfter: /\b(?:can|could) $/ }),
  ...terms(
    'time',
    `gradually, steadily, eventually, imminently, hurriedly, hastily, leisurely, briskly, intermittently, irregularly, chronically,
    habitually, routinely, customarily, oftentimes, repeatedly, spontaneously, unhurriedly, belatedly, tardily`,
    { notBefore: NAMES_A_STATE },
  ),
  ...terms(
    'quality',
    `notoriously, famously, infamously, reputedly, meticulously, scrupulously, painstakingly, wisely, faithfully, finely, poorly, softly,
    quietly, subtly, tactfully, vigorously, aggressively, plainly, visibly, humanely, amicably, heartily, sincerely, thoughtfully,
    attentively, unmistakably, inconspicuously, judiciously, sloppily, clumsily, skilfully, skillfully, expertly, cleanly, masterfully`,
    { notBefore: NAMES_A_STATE },
  ),
  ...adjectives('quality', 'notorious, infamous, reputed, meticulous, scrupulous, painstaking, crude, viable, likeable, likable, lovable'),
  ...terms('quality', 'crisp, striking, trusted, well-known, renowned, famous', {
    ...before(
      'images?|photos?|pictures?|texts?|designs?|colou?rs?|headlines?|titles?|sources?|sellers?|suppliers?|partners?|shops?|brands?|names?|experts?|authors?|places?|products?|people|faces|overviews?|summaries|summary',
    ),
  }),
  ...terms('quality', 'friendly', { onlyBefore: /^ (?!and\b|or\b|with\b|to\b|for\b|in\b|as\b|if\b)\p{L}/u, notAfter: /[\p{L}-]{3,20}-$/u }),
  ...terms('quality', 'with care, with great care, with little care', { onlyBefore: ENDS }),
  ...adjectives('amount', 'approximate, inexact, imprecise', { notBefore: /^ (?:string|match|matching|nearest|bayesian|counting)\b/ }),
  ...terms('detail', 'exhaustive, lengthy, long-winded, granular, all-embracing, all-encompassing, cluttered, overcrowded'),
  ...terms(
    'time',
    `up-to-the-minute, up to the minute, up-to-the-second, up to the second, bang up to date, imminent, with minimum delay, with no great
    delay, with all speed, post-haste, in the shortest time, in the shortest possible time, in short order, at the last minute, at the
    last moment, without losing time, without loss of time, without wasting time, at busy times, in busy times, at quiet times, in quiet
    times, during busy hours, in quiet hours, when things calm down, when the time is right, when the time is ripe, at the right time, at the
    right moment, at a good time, at a good moment`,
  ),
  ...terms('time', 'at speed', { onlyBefore: ENDS }),
  ...terms(
    'open-ended',
    `and all sorts, or anything like that, and anything like that, and that sort of thing, and that kind of thing, and this sort of thing,
    and this kind of thing, and so on and so forth, and all the other stuff, and all the other things, and all the rest of it, and other
    such, of sorts, in principle, in essence, at a pinch, in a pinch, if it pays off, if at all possible, where it fits, as the situation
    demands, as the situation requires, as the occasion demands, as circumstances allow, circumstances permitting, time permitting, if time
    allows, if time permits, as best suits, as fits best, as seems best, as seems fit, whatever works, whatever works best, whatever fits,
    whatever suits, however they like, however i like, to a degree, for whatever reason, and whoever else, or whoever else, and whatever
    else, or whatever else`,
  ),
  ...terms('open-ended', 'and things, and the lot, or anything', { onlyBefore: ENDS }),
  ...terms('detail', 'the usual', {
    onlyBefore:
      /^(?:[.,;!?]|$| (?:ways?|manner|fashion|form|forms|stuff|things?|suspects|information|info|data|details?|options|checks?|documents?|papers|places?|channels?|steps|procedures?|process|standards?|quality|care|tests?|functions?|features?|settings|reports?|formats?|tools?|people|problems|questions|and|so|for|from|of)\b)/,
  }),
];
