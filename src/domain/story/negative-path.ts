import { wordsOf } from '../text/words.ts';

/** The second way in which a wish can end. */
export interface Risk {
  /** Completes “No criterion says what happens when …”. */
  readonly when: string;
  /** Two criteria to begin with. */
  readonly cases: readonly [string, string];
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const RISKS: readonly { readonly verbs: ReadonlySet<string>; readonly risk: Risk }[] = [
  {
    verbs: set('pay buy purchase order checkout donate refund subscribe top-up tip'),
    risk: {
      when: 'payment fails',
      cases: [
        'When the payment is declined, nothing is charged and … is shown.',
        'When the connection breaks while paying, the payment is made once or not at all.',
      ],
    },
  },
  {
    verbs: set('delete remove cancel archive revoke withdraw deactivate unsubscribe discard erase purge'),
    risk: {
      when: 'it is still in use or was already removed',
      cases: ['When it is still in use, it is kept and … is shown.', 'When somebody else has already removed it, … is shown.'],
    },
  },
  {
    verbs: set(
      'log login sign authenticate share invite approve grant access assign delegate impersonate unlock authorize authorise reset',
    ),
    risk: {
      when: 'somebody is not allowed to',
      cases: ['Somebody without the right sees … instead.', 'When the link or the session has expired, … is shown.'],
    },
  },
  {
    verbs: set(
      'import sync synchronize synchronise connect integrate upload send email fetch publish transfer export migrate stream ingest',
    ),
    risk: {
      when: 'the other side fails or does not answer',
      cases: [
        'When the other system does not answer, … is shown and nothing is lost.',
        'When a part cannot be read, … is shown and the rest is kept.',
      ],
    },
  },
  {
    verbs: set(
      'enter submit register create add edit change update rename set fill type book reserve schedule apply save report request configure define specify provide post comment rate vote record capture',
    ),
    risk: {
      when: 'what is entered is wrong or missing',
      cases: [
        'When a required value is missing, … is shown and nothing is saved.',
        'When the value exists already or is too long, … is shown.',
      ],
    },
  },
];

/** Verbs that only look: a wish that begins with one has no second end worth asking for. */
const LOOKING = set(
  'see view read find know browse look get receive have be understand compare list show display print hear learn monitor track watch use',
);
/** Words that may stand before the verb of the wish. */
const LEAD = set('to be able the ability a an possibility option way of quickly easily only also always automatically please');

/** What can go wrong with an English wish, by its first verb; `null` for wishes that only look, or that begin with a thing. */
export function riskOf(means: string): Risk | null {
  for (const { text } of wordsOf(means, 0, Math.min(means.length, 120)).slice(0, 8)) {
    if (LEAD.has(text)) continue;
    if (LOOKING.has(text)) return null;
    return RISKS.find(({ verbs }) => verbs.has(text))?.risk ?? null;
  }
  return null;
}

/** A word that speaks of error, refusal, emptiness or a limit; looked for in folded criteria. */
export const NEGATIVE =
  /\b(?:errors?|invalid|empty|blank|fail(?:s|ed|ing|ures?)?|not|cannot|no|none|nothing|never|without|unless|only|den(?:y|ied|ies)|declined?|limit(?:s|ed)?|time-?outs?|times? out|already|expire[sd]?|missing|wrong|incorrect|reject(?:s|ed)?|refuse[sd]?|forbidden|exceeds?|max(?:imum)?|min(?:imum)?|at (?:least|most)|too (?:long|many|short|large|big)|warn(?:s|ing|ings|ed)?|duplicates?|unauthori[sz]ed|block(?:s|ed)?|disabled?|except|otherwise|required|mandatory|valid(?:ates?|ated|ation)?|unable|unavailable|offline|retry|retries|prevent(?:s|ed)?|restrict(?:s|ed)?|instead|alert(?:s|ed)?|exceptions?|confirm(?:s|ation)?|allowed|undo|conflicts?|insufficient|exists?|(?:doesn|isn|aren|can|won|don|shouldn|mustn|didn|hasn|wasn)'t)\b/;
