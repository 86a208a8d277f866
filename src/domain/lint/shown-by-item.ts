import { isSpike } from '../story/is-story.ts';
import type { StoryModel } from '../story/story-model.ts';
import { fold } from '../text/fold.ts';
import { meansByContext } from './meant-in-point.ts';

/** A word in a criterion to which a tester cannot say yes or no, by its place in the text of the criterion. */
export interface DoubtfulWord {
  readonly start: number;
  readonly end: number;
  /** The class of a vague word, or the reason of a wording. */
  readonly kind: string;
}

/** What an item shows besides its criteria. */
export interface Shown {
  readonly picture: boolean;
  readonly failure: boolean;
  readonly told: boolean;
  /** A list of what becomes what. */
  readonly changes: boolean;
  /** Examples of what comes of what. */
  readonly examples: boolean;
  /** As much as fits into a given time. */
  readonly timebox: boolean;
  /** Lines that begin with the same name. */
  readonly listed: boolean;
  readonly summary: string;
  /** Folded: the description. */
  readonly whole: string;
  /** Folded: the description without its criteria. */
  readonly around: string;
}

/** What keeps a thing safe is named; so is how often something is done elsewhere. */
const SAFE = /^(?:secure|securely|safe|safely)$/i;
const GUARDED = /\b(?:tls|ciphers?|encrypt\p{L}{0,6}|oauth|hashed|2fa)\b/u;
const OFTEN = /^(?:periodically|regularly|repeatedly|from time to time|frequently)$/i;
const HOW_OFTEN =
  /\b(?:same|sync|every|this|an?) (?:[\p{L}-]{1,20} ){0,2}(?:periods?|intervals?|schedules?)\b|\bevery (?:\d|hour|day|night|week|month|minute)|\bcron\b/u;
/** “Town: Permit”, “Town: Fine”, “Town: Gift”: the texts that say enough are listed. */
const TELLING = /^(?:informative|descriptive|meaningful)$/i;

/** As much of a description as is read. */
const READ = 8000;

/** A picture stands in the description, or a link to where the design is kept. */
const PICTURE =
  /\[image:|\.(?:png|jpe?g|gif|svg|webp)\b|\b(?:figma\.com|invis\.io|invisionapp|zeplin\.io|xd\.adobe|sketch\.com|miro\.com|balsamiq)/i;
/** What goes wrong today is told: that it goes right is the opposite, and can be seen. */
const FAILURE = /\bactual (?:results?|behaviou?r|outcome)\b/i;
const GOES_RIGHT =
  /^(?:correctly|properly|successfully|as (?:before|expected|needed|usual|intended)|without (?:any )?(?:issues?|problems?))$/i;
/** “Meters do not count correctly”: the title calls it a fault, and the text beside the criteria says what happens. */
const GOES_WRONG = /\b(?:not|never|n't|no longer)\b.{0,60}\b(?:correctly|properly|right|working|as expected)\b/i;
const TELLS_WHAT = 120;
/** “Update the docs where necessary”: a look at them tells. */
const KEPT_UP =
  /^\W{0,6}(?:(?:check|update|review|adapt|adjust|amend|extend|revise)\w{0,3}\b(?: and |\/|, )?){1,3} (?:the |our |all |any )?(?:[\w-]{1,20} ){0,2}(?:docs?|documentation|readme|manual|changelog|wiki)\b/i;
/** “the conditions described above”: a list or a table beside the criteria says which. */
const TOLD = /\b(?:described|outlined|listed|defined|specified) (?:above|below|in the table)\b/i;
const THE_ONE = /^(?:appropriate|relevant|suitable|right|necessary)$/i;
/** “optimized” in a criterion of “Run the optimized suite” is a name. */
const STATE = /^(?:optimi[sz]ed|simplified|improved|enhanced|extended)$/i;
/** “Change 'toll' to 'fee'”, “toll => fee”. */
const CHANGE = /=>|(?<!-)->|→|⇒|^\W{0,6}(?:change|rename|replace)\b.{1,80}\b(?:to|with|by|into)\b/;
const RESULT = /^\W{0,4}then\b/;
const TIMEBOX = /\btime-?box|\bsee (?:what|how much|how far) we can\b/;
const LEFT_OPEN = /^(?:hedge|open-ended|better)$/;

/** Words that say that a thing is the one that belongs there: the reader who knows the matter knows which. */
const FITS = /\b(?:appropriate(?:ly)?|relevant|suitabl[ey]|right|correct(?:ly)?|proper(?:ly)?|necessary)$/i;
const AGREES = /\b(?:consistent(?:ly)?|meaningful)$/i;
const DETAILED = /^(?:detailed|relevant|and other relevant)$/i;

/** What `model` shows besides its criteria. */
export function shownBy(model: StoryModel): Shown {
  const { description, summary, typeName } = model;
  const whole = description?.text ?? '';
  const around = fold(withoutCriteria(model));
  const read = fold(whole.slice(0, READ));
  const lines = around.split('\n');
  return {
    picture: PICTURE.test(whole),
    failure: FAILURE.test(whole),
    told: TOLD.test(whole),
    changes: lines.filter((line) => CHANGE.test(line)).length > 1,
    examples: lines.filter((line) => RESULT.test(line)).length > 1,
    timebox: TIMEBOX.test(read) || isSpike({ typeName, summary }),
    listed: isListed(lines),
    summary,
    whole: read,
    around,
  };
}

/** A plan, and the items that it makes. */
const PLANS = /\b(?:plan|stories|tickets|epics?|backlog|breakdown|roadmap|refinement)\b/i;
const ITEMS_MADE =
  /^(?:\W{0,6}|.{0,60} )(?:all )?(?:the )?(?:necessary|relevant|appropriate|required|needed|suitable) (?:[\p{L}-]{2,15} )?(?:stories|tickets|issues|epics?|tasks|work items|backlog items)\b.{0,60}\b(?:added|created|refined|written|made|estimated|planned|defined|drafted)\b/iu;

/** What stands before, between and behind the criteria. */
function withoutCriteria({ description, acceptanceCriteria: { criteria } }: StoryModel): string {
  const text = (description?.text ?? '').slice(0, READ);
  const parts: string[] = [];
  let from = 0;
  for (const { slice } of criteria) {
    if (slice.field !== 'description' || slice.start < from) continue;
    parts.push(text.slice(from, slice.start));
    from = slice.end;
  }
  return [...parts, text.slice(from)].join('\n');
}

function isListed(lines: readonly string[]): boolean {
  const names = lines.map((line) => /^\W{0,3}([\p{L}\p{N}]{2,20}): \S/u.exec(line)?.[1]);
  return names.some((name, at) => name !== undefined && name === names[at + 1] && name === names[at + 2]);
}

/** Does a word only say that a thing fits, beside words that say what thing, or is it about the team's own tests? */
export const isLight = (text: string, { start, end }: DoubtfulWord): boolean =>
  (FITS.test(text.slice(start, end)) && LONG_ENOUGH.test(text)) || OWN_TESTS.test(text);

/** “Integration tests if possible” */
const OWN_TESTS =
  /^\W{0,6}(?:(?:add|write|appropriate|sufficient|good|proper|relevant|the|some) ){0,2}(?:unit|integration|e2e|end[- ]to[- ]end|spec|automated|regression) tests?\b/i;

const LONG_ENOUGH = /^\s*(?:\S+\s+){5}\S/;

/** Is it said in the criterion `text` itself, or elsewhere in the item, what a word in it means? */
export function isShown(text: string, word: DoubtfulWord, shown: Shown): boolean {
  const found = text.slice(word.start, word.end);
  if (word.kind === 'picture') return shown.picture;
  if (shown.failure && (word.kind === 'works' || GOES_RIGHT.test(found))) return true;
  if (GOES_RIGHT.test(found) && GOES_WRONG.test(shown.summary) && shown.around.length > TELLS_WHAT) return true;
  if (LEFT_OPEN.test(word.kind) && KEPT_UP.test(text)) return true;
  if (shown.told && (found.toLowerCase() === 'the necessary' || (THE_ONE.test(found) && /\bthe $/i.test(text.slice(0, word.start)))))
    return true;
  if (STATE.test(found) && shown.summary.toLowerCase().includes(found.toLowerCase())) return true;
  if (shown.picture && DETAILED.test(found)) return true;
  const fits = FITS.test(found) || word.kind === 'measure';
  if (shown.timebox && (fits || LEFT_OPEN.test(word.kind))) return true;
  if (fits && PLANS.test(shown.summary) && ITEMS_MADE.test(text)) return true;
  if (shown.changes && (FITS.test(found) || AGREES.test(found) || /\bcorrect\b/i.test(found))) return true;
  if (shown.examples && (FITS.test(found) || /^basic$/i.test(found))) return true;
  if (SAFE.test(found) && GUARDED.test(shown.around)) return true;
  if (OFTEN.test(found) && HOW_OFTEN.test(shown.whole)) return true;
  if (TELLING.test(found) && shown.listed) return true;
  return (FITS.test(found) && isNamedAround(text.slice(word.end), shown.around)) || meansByContext(text, word);
}

/** “the relevant register entries”: the text has a picture of “register entries”; “relevant permits”: it speaks of “permits that …”. */
function isNamedAround(after: string, around: string): boolean {
  const noun = /^ ([\p{L}-]{3,20})(?: ([\p{L}-]{3,20}))?/u.exec(fold(after.slice(0, 60)));
  if (noun === null) return false;
  const [, first = '', second = ''] = noun;
  if (second !== '' && around.includes(`${first} ${second}`)) return true;
  return [' that ', ' which ', ' who ', ' to '].some((joint) => around.includes(`${first}${joint}`));
}
