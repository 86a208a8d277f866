import { readCriteriaDraft } from '../../../../src/domain/criteria/edit/criteria-draft.ts';
import { contentKey, type CriterionRow } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { writeCriteriaText } from '../../../../src/domain/criteria/edit/write-criteria-text.ts';

const read = (value: string): readonly CriterionRow[] => readCriteriaDraft(value, 'criteria', 'en');
const NEW: CriterionRow = { id: 'AC9', origin: null, kind: 'rule', text: 'At most 3 cards' };
const EXAMPLE: CriterionRow = {
  id: 'AC8',
  origin: null,
  kind: 'example',
  name: '',
  given: ['a fee'],
  when: ['it is paid'],
  outcome: ['it is closed'],
};

test('nothing changed: the same text', () => {
  expect(writeCriteriaText('- A fee\r\n- B', read('- A fee\r\n- B'), 'en')).toBe('- A fee\r\n- B');
});

test('a move, an addition, a removal', () => {
  const value = '- The fee is shown\n  - also at night\n- A receipt is sent\n';
  expect(writeCriteriaText(value, read(value).toReversed(), 'en')).toBe('- A receipt is sent\n- The fee is shown\n  - also at night\n');
  expect(writeCriteriaText(value, [...read(value), NEW], 'en')).toBe(`${value}- At most 3 cards\n`);
  expect(writeCriteriaText(value, read(value).slice(1), 'en')).toBe('- A receipt is sent\n');
});

test.each([
  '',
  '- The fee is shown',
  'The fee is shown',
  '- [x] The fee is shown',
  'Given a fee\nWhen it is late\nThen it grows',
  '```gherkin\nScenario: A\n  Given a fee\n  When it is late\n  Then it grows\n```',
])('what is written to %j is read back', (value) => {
  const rows = [...read(value), NEW, EXAMPLE];
  const after = writeCriteriaText(value, rows, 'en');
  expect(read(after).map(contentKey)).toEqual(rows.map(contentKey));
  expect(writeCriteriaText(after, read(after), 'en')).toBe(after);
});
