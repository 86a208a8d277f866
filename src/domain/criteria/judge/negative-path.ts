import { wordsOf, type Word } from '../../text/words.ts';
import { wordSet } from '../../text/word-set.ts';

/** The second way in which a wish can end. */
export interface Risk {
  /** Completes “No criterion says what happens when …”. */
  readonly when: string;
  /** Two criteria to begin with. */
  readonly cases: readonly [string, string];
}

/** Wishes with a second end that somebody outside the team meets sooner or later; verbs of plain input and of looking are none. */
const RISKS: readonly { readonly verbs: ReadonlySet<string>; readonly risk: Risk }[] = [
  {
    verbs: wordSet('pay buy purchase checkout donate refund subscribe'),
    risk: {
      when: 'payment fails',
      cases: [
        'When the payment is declined, nothing is charged and … is shown.',
        'When the connection breaks while paying, the payment is made once or not at all.',
      ],
    },
  },
  {
    verbs: wordSet('upload import attach'),
    risk: {
      when: 'the file cannot be read',
      cases: ['When the file is too large or of another kind, … is shown.', 'When a part cannot be read, … is shown and the rest is kept.'],
    },
  },
  {
    verbs: wordSet('delete cancel withdraw unsubscribe'),
    risk: {
      when: 'it is still in use or was already removed',
      cases: ['When it is still in use, it is kept and … is shown.', 'When somebody else has already removed it, … is shown.'],
    },
  },
  {
    verbs: wordSet('login authenticate'),
    risk: {
      when: 'the login is refused',
      cases: ['When name and password do not match, … is shown.', 'When the link or the session has expired, … is shown.'],
    },
  },
  {
    verbs: wordSet('send invite email forward'),
    risk: {
      when: 'it cannot be delivered',
      cases: ['When the address does not exist, … is shown.', 'When sending fails, it is tried again … times, then … is shown.'],
    },
  },
  {
    verbs: wordSet('sync synchronize synchronise connect'),
    risk: {
      when: 'the other side does not answer',
      cases: [
        'When the other system does not answer, … is shown and nothing is lost.',
        'When a part cannot be read, … is shown and the rest is kept.',
      ],
    },
  },
];

/** Two words that are one of these verbs; without the second, “log” and “sign” are something else. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ log: wordSet('in into on'), sign: wordSet('in on'), check: wordSet('out') }),
);
const AS_ONE: ReadonlyMap<string, string> = new Map(Object.entries({ log: 'login', sign: 'login', check: 'checkout' }));
/** “Send visitors to the map”: people are led, not written to. */
const LED = wordSet('people users user customers visitors fans residents members them me us everyone somebody someone traffic');
/** Words that may stand before the verb of the wish. */
const LEAD = wordSet('to be able the ability a an possibility option way of quickly easily only also always automatically please');
/** Words of a wish that are read. */
const MOST_WORDS = 12;

/** What can go wrong with an English wish, by its first verb or one that is joined to it; `null` for wishes that only look, or that begin with a thing. */
export function riskOf(means: string): Risk | null {
  const words = wordsOf(means, 0, Math.min(means.length, 120)).slice(0, MOST_WORDS);
  const first = words.findIndex(({ text }) => !LEAD.has(text));
  for (let at = first; at >= 0 && at < words.length; at = nextJoined(words, at)) {
    const verb = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    const name = PAIRS.has(verb) ? (PAIRS.get(verb)?.has(next) === true ? (AS_ONE.get(verb) ?? '') : '') : verb;
    if ((name === 'send' || name === 'forward') && LED.has(next)) return null;
    const found = RISKS.find(({ verbs }) => verbs.has(name));
    if (found !== undefined) return found.risk;
  }
  return null;
}

/** Index of the word after the next “and” or “or”; -1 when there is none. */
function nextJoined(words: readonly Word[], from: number): number {
  const joint = words.findIndex(({ text }, index) => index > from && (text === 'and' || text === 'or'));
  return joint < 0 || joint + 1 >= words.length ? -1 : joint + 1;
}

/** A word that speaks of error, refusal, emptiness or a limit; looked for in folded criteria. */
export const NEGATIVE =
  /\b(?:errors?|invalid|empty|blank|fail(?:s|ed|ing|ures?)?|not|cannot|no|none|nothing|never|without|unless|only|den(?:y|ied|ies)|declined?|limit(?:s|ed)?|time-?outs?|times? out|already|expire[sd]?|missing|wrong|incorrect|reject(?:s|ed)?|refuse[sd]?|forbidden|exceeds?|max(?:imum)?|min(?:imum)?|at (?:least|most)|too (?:long|many|short|large|big)|warn(?:s|ing|ings|ed)?|duplicates?|unauthori[sz]ed|block(?:s|ed)?|disabled?|except|otherwise|required|mandatory|valid(?:ates?|ated|ation)?|unable|unavailable|offline|retry|retries|prevent(?:s|ed)?|restrict(?:s|ed)?|instead|alert(?:s|ed)?|exceptions?|confirm(?:s|ation)?|allowed|undo|conflicts?|insufficient|exists?|(?:doesn|isn|aren|can|won|don|shouldn|mustn|didn|hasn|wasn)'t)\b/;

/** Is going wrong spoken of at all? Then somebody has thought of it, wherever it is written down; looked for in folded text. */
export const SPEAKS_OF_FAILURE = /\b(?:errors?|fail(?:s|ed|ing|ures?)?|declined?|rejected|refused|invalid|timeouts?|edge cases?)\b/;
