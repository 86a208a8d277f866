import { quote, spanIn } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** "It", "They", "These" … as the whole subject of a criterion: a verb follows. */
const OPENS =
  /^(?:it|they|this|these|those)(?= (?:is|are|was|were|has|have|must|should|shall|can|could|may|will|would|does|do|also|then|only|works?|needs?)\b)/i;
/** Not a thing: "it is possible to …", "it should be easy for …". */
const EXPLETIVE =
  /^it (?:is|was|must be|should be|shall be|will be|can be|would be|may be) (?:also )?(?:not )?(?:possible|easy|hard|clear|required|necessary|allowed|forbidden|important|up to|time|only possible|raining|impossible|mandatory|assumed|expected|recommended)\b/i;

export const pronounReference = defineRule({
  id: 'pronoun-reference',
  code: 's20',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off' },
  letter: 'T',
  criterion: 'unambiguous',
  kinds: ['story', 'task'],
  summary: 'A criterion that begins with “it” or “they”: each criterion is read alone.',
  rationale:
    'Criteria are moved, quoted and tested one at a time, and then nobody knows what “it” was. Repeat the noun. “It is possible to …”, steps that go on from the step before (And, Then) and text that is no list are left alone. English only.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The renewed permit and the receipt have the new date.\n- It is sent to the resident.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The receipt is sent to the resident.\n- It is possible to print the receipt.',
      },
    ],
  },
  *check({ acceptanceCriteria, language }) {
    if (language !== 'en' || acceptanceCriteria.format !== 'list') return;
    for (const { kind, text, slice } of acceptanceCriteria.criteria) {
      if (kind !== 'behaviour' || EXPLETIVE.test(text)) continue;
      const word = OPENS.exec(text)?.[0];
      const at = word === undefined ? -1 : slice.text.indexOf(word);
      if (word === undefined || at < 0) continue;
      yield {
        span: spanIn(slice, slice.start + at, slice.start + at + word.length),
        message: `${quote(word)} points to another line. Read alone, this criterion does not say what.`,
        suggestions: ['Repeat the noun.'],
      };
    }
  },
});
