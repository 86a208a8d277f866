import type { Criterion, TextSlice } from '../../../shared/story.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';
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
  version: 3,
  severity: 'hint',
  letter: 'T',
  criterion: 'unique',
  kinds: ['story', 'task', 'epic'],
  reads: 'criteria',
  summary: 'Two criteria of one work item say the same.',
  rationale:
    'Sooner or later somebody changes one of them, and then they contradict each other. Articles and small words may differ; numbers, negations, names and the order of words may not: criteria that differ in one value are two criteria. Examples of a scenario outline are one scenario, and under another label (“Front end”, “Back end”, “B.”), or in a second block that says of another thing what the first one says, the same words say another thing.',
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
    const { criteria } = acceptanceCriteria;
    const seen = new Map<string, number>();
    for (const [at, criterion] of criteria.entries()) {
      // Under another label (“Front end”, “Back end”) the same words say another thing.
      if (isCaption(criterion)) seen.clear();
      if (criterion.kind !== 'behaviour' && criterion.kind !== 'task') continue;
      const key = keyOf(criterion.text);
      const first = key === '' ? undefined : seen.get(key);
      const before = first === undefined ? undefined : criteria[first];
      if (first === undefined || before === undefined) seen.set(key, at);
      else if (caseOf(before.slice, model) === caseOf(criterion.slice, model) && !isParallel(criteria[first - 1], criteria[at - 1]))
        yield {
          span: spanOf(criterion.slice),
          message: `This repeats an earlier criterion: ${quote(before.text)}.`,
          suggestions: ['Remove one of the two.', 'Say what is different.'],
        };
    }
  },
});

/** A line that says where the criteria below hold: a context without an end, or a name of a word or two. */
const isCaption = ({ kind, text }: Criterion): boolean => (kind === 'context' ? !/[.!?:]\s*$/.test(text) : NAME.test(text.trim()));
const NAME = /^\p{Lu}[\p{L}\p{N}-]{0,25}(?: [\p{L}\p{N}-]{1,25})? ?:?$/u;

/** “B. The fee is due”: what comes of case B, which is told above. */
function caseOf({ field, start }: TextSlice, model: StoryModel): string {
  const text = fieldText(model, field);
  const letter = /(?:^|\n)\s?([A-Za-z][).:])\s{0,3}$/.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  return letter !== undefined && text.slice(0, start - 4).includes(`\n${letter} `) ? letter : '';
}

/** Do the two say the same of two things? Then so do the criteria that come after them, though they do not name the thing. */
function isParallel(one: Criterion | undefined, other: Criterion | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [words, others] = [wordsOf(one.text), wordsOf(other.text)];
  return words.length > 2 && words.length === others.length && words.filter(({ text }, at) => text !== others[at]?.text).length === 1;
}

/** Words that carry the meaning, in order; words without a plural “s”, then signs like slashes. Empty for criteria of fewer than three such words. */
function keyOf(text: string): string {
  const words = wordsOf(text)
    .map((word) => word.text)
    .filter((word) => !LIGHT.has(word));
  if (words.length < 3) return '';
  const signs = text.replace(/[\p{L}\p{N}\s.,;:!()*_'’“”"-]+/gu, '');
  return `${words.map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word)).join(' ')} ${signs}`;
}
