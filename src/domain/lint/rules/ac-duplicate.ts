import type { Criterion } from '../../../shared/story.ts';
import { wordsOf } from '../../text/words.ts';
import { isNamedCriteria } from '../named-criteria.ts';
import { quote, spanOf } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** Words without which a criterion says the same. Negations, numbers and words of place and time are not among them. */
const LIGHT = new Set(
  'a an the that this there is are be been will should shall must can of to and also then please der die das ein eine ist sind le la les un une est sont el los las es son o os as um uma de het een zijn il lo gli uno'.split(
    ' ',
  ),
);

export const acDuplicate = defineRule({
  id: 'ac-duplicate',
  code: 'a08',
  version: 2,
  severity: 'hint',
  letter: 'T',
  criterion: 'unique',
  kinds: ['story', 'task', 'epic'],
  reads: 'criteria',
  summary: 'Two criteria of one work item say the same.',
  rationale:
    'Sooner or later somebody changes one of them, and then they contradict each other. Articles and small words may differ; numbers, negations, names and the order of words may not: criteria that differ in one value are two criteria. Examples of a scenario outline are one scenario, and under another label (“Front end”, “Back end”) the same words say another thing.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description:
          '## Acceptance criteria\n- The renewed permit shows the new end date.\n- A permit that ended cannot be renewed.\n- The renewed permit will show the new end date',
      },
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description:
          '## Acceptance criteria\n- The renewed permit shows the end date.\n- A permit that ended cannot be renewed.\n- Renewed permit shows end date',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- A permit of zone 1 can be renewed.\n- A permit of zone 2 can be renewed.',
      },
    ],
  },
  *check(model) {
    const { acceptanceCriteria } = model;
    if (!isNamedCriteria(model)) return;
    const seen = new Map<string, Criterion>();
    for (const criterion of acceptanceCriteria.criteria) {
      // Under another label (“Front end”, “Back end”) the same words say another thing.
      if (criterion.kind === 'context' && !/[.!?:]\s*$/.test(criterion.text)) seen.clear();
      if (criterion.kind !== 'behaviour' && criterion.kind !== 'task') continue;
      const key = keyOf(criterion.text);
      const before = key === '' ? undefined : seen.get(key);
      if (before === undefined) seen.set(key, criterion);
      else
        yield {
          span: spanOf(criterion.slice),
          message: `This repeats an earlier criterion: ${quote(before.text)}.`,
          suggestions: ['Remove one of the two.', 'Say what is different.'],
        };
    }
  },
});

/** Words that carry the meaning, in order; words without a plural “s”, then signs like slashes. Empty for criteria of fewer than three such words. */
function keyOf(text: string): string {
  const words = wordsOf(text)
    .map((word) => word.text)
    .filter((word) => !LIGHT.has(word));
  if (words.length < 3) return '';
  const signs = text.replace(/[\p{L}\p{N}\s.,;:!()*_'’“”"-]+/gu, '');
  return `${words.map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word)).join(' ')} ${signs}`;
}
