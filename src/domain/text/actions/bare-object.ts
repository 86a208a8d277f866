import { verbKind } from './action-verbs.ts';
import type { WishWord } from './scan-wish.ts';
import { ADVERBS, CLAUSE_WORDS, PREPOSITIONS } from './wish-words.ts';
import { wordSet } from '../word-set.ts';

/** Verbs that are nouns, too, and seldom stand in front of another noun as a part of its name. */
const ACTS = wordSet(`
answer award bake ban bill block book brush buy cast charge claim clean collect cook copy cover credit debit dispatch donate draw dry email
escort exchange fax feed file fill film fine fix flag grade grant greet guard guide hand hire host hunt invite invoice iron label launch lead
lease lend lift load lock log mail mark mix mount move mute name nurse open order pack paint pause pay phone photograph pick place plant
post pour press print prompt pull pump punch push quarantine raise rate recall recycle refill refund register release rent repair report
request rescue reserve reward ring scan schedule scrap seal seat ship sign sketch sort stack stamp stock stop stretch supply swap swipe tag
tip total tow trace track trade train transfer treat trim visit warn wash water weigh wipe witness wrap`);

/** What a name ends in rather than a wish: “order items”, “test results”, “print queues”. */
const HEADS = wordSet(`
account activity address alert amount archive area balance basket batch button calendar card category center centre change channel chart
code column comment confirmation cost count counter cycle date day deadline desk detail device document email entry error event fee field file
filter folder form format group history holder hour id index info information interval invoice item job journal key level limit line link list
location log machine mail manager mark material member message method minute mode month name note notification number office option order owner page
panel parameter partner pattern period plan point policy position price process profile program provider quantity queue quota rate ratio reason
receipt record report request requirement result review role room route row rule run schedule screen script sequence series service session set
setting sheet shop size slip slot source staff station statistic status step store suite system table tab tag task team template term text
ticket time title tool total type unit update user value version view volume week window worker year zone`);

/** Things that are not counted. */
const MASS = wordSet(`
accommodation advice baggage beer blood bread cash catering cement cheese childcare clothing coal coffee cream diesel dough electricity
equipment fabric feedback feed fertiliser fertilizer fish flour fodder food freight fruit fuel furniture gas glass grain gravel groceries hay
help homework ice ink insulin insurance laundry luggage lunch dinner breakfast meat medication medicine milk money mulch oil overtime oxygen
paint paper parking petrol plasma plastic postage pasta rent rice rubbish salt sand scrap seed soap soil steel stock straw sugar supper
supplies tax taxes tea timber tobacco toner transport travel trash vaccine waste water wine wood wool yarn`);

/** Things are seen, had and known side by side: “see orders and print jobs”. */
const HOLDS =
  /^(?:see|view|have|get|know|find|access|show|display|read|receive|compare|understand|look|be|list|use|want|need|include|contain|hear|browse|search|filter|distinguish|separate|import|export|download)$/;
const ADJECTIVES =
  /^(?:fresh|missing|free|late|open|old|own|paid|unpaid|lost|broken|spare|empty|full|extra|further|more|additional|single|whole|same-day|last-minute|cheap|damaged|expired|overdue|faulty|used|wrong|right|small|large|big|blank|ready|due|local|online)$/;
/** Behind these a noun is what they lead to. */
const GOVERNS = /^(?:of|between|with|for|about|including|like|on|per|by|from|as)$/;
const WHEN =
  /^(?:later|tomorrow|again|anytime|anywhere|elsewhere|online|offline|together|remotely|overnight|daily|weekly|monthly|directly|instantly|immediately|abroad|there|ahead)$/;

/**
 * Is the word at `at`, which may be a noun, a verb with a bare object ("and order hay", "and print labels for them") or with nothing but
 * an adverb ("and pay later")?
 * @param joint index of the joint in front of it, @param last index of the verb before
 */
export function takesBareObject(words: readonly WishWord[], at: number, joint: number, last: number): boolean {
  const verb = words[at]?.text ?? '';
  const first = words[last]?.text ?? '';
  if (!ACTS.has(verb) || HOLDS.test(first) || words[joint]?.clause !== null || at > joint + 3) return false;
  if (!isClose(words[at + 1])) return false;
  if (WHEN.test(words[at + 1]?.text ?? '')) return isOver(words, at + 2);
  for (let k = joint - 1; k > last && k >= joint - 3; k -= 1) if (GOVERNS.test(words[k]?.text ?? '')) return false;
  const noun = ADJECTIVES.test(words[at + 1]?.text ?? '') && isClose(words[at + 2]) ? at + 2 : at + 1;
  return isThing(words[noun]?.text ?? '') && isOver(words, noun + 1);
}

const isClose = (word: WishWord | undefined): boolean => word !== undefined && /^\s+$/.test(word.before);

/** Something counted in the plural, or not counted at all. */
function isThing(text: string): boolean {
  if (MASS.has(text)) return true;
  if (!/[^siu]s$/.test(text) || text.length < 4) return false;
  const one = text.slice(0, -1);
  return !HEADS.has(one) && !HEADS.has(text.replace(/ies$/, 'y')) && !HEADS.has(text.slice(0, -2));
}

/** Nothing follows that would make the thing the first half of a name. */
function isOver(words: readonly WishWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^\s+$/.test(word.before)) return true;
  const { text } = word;
  if (/^(?:of|is|are|was|were)$/.test(text)) return false;
  return (
    PREPOSITIONS.has(text) || ADVERBS.has(text) || CLAUSE_WORDS.has(text) || /^(?:and|to|back|online|again)$/.test(text) || isManner(text)
  );
}

const isManner = (text: string): boolean => text.endsWith('ly') && text.length > 5 && verbKind(text) === null;
