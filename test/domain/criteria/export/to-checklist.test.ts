import type { CriterionRow } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { toMarkdownChecklist, toPlainChecklist } from '../../../../src/domain/criteria/export/to-checklist.ts';

const rows: readonly CriterionRow[] = [
  { id: 'AC1', origin: null, kind: 'rule', text: 'At most *3* permits' },
  { id: 'AC4', origin: null, kind: 'example', name: '', given: ['a card'], when: ['it is refused'], outcome: ['a reason\nis shown'] },
  { id: 'AC2', origin: null, kind: 'constraint', constraint: 'speed', text: 'shown in 2 seconds' },
];

test('as Markdown', () => {
  expect(toMarkdownChecklist({ title: 'Pay by card', rows, language: 'en' })).toBe(`## Pay by card

- [ ] AC1 At most \\*3\\* permits
- [ ] AC4 a reason is shown
  - Given a card
  - When it is refused
  - Then a reason is shown
- [ ] AC2 Speed: shown in 2 seconds
`);
});

test('as plain text', () => {
  expect(toPlainChecklist({ title: 'Pay by card', rows: rows.slice(0, 2), language: 'en' })).toBe(`Pay by card

[ ] AC1 At most *3* permits
[ ] AC4 a reason is shown
      Given a card
      When it is refused
      Then a reason is shown
`);
});
