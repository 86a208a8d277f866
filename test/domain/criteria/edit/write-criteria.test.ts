import fc from 'fast-check';
import { readCriteriaDraft, hashOfRow } from '../../../../src/domain/criteria/edit/criteria-draft.ts';
import { contentKey, type CriterionRow, type RowContent } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { sketchOf } from '../../../../src/domain/criteria/edit/criterion-sketch.ts';
import { writeCriteria } from '../../../../src/domain/criteria/edit/write-criteria.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';

const OPTIONS = { source: 'description', language: 'en', heading: 'Acceptance criteria' } as const;
const read = (doc: AdfDoc): readonly CriterionRow[] => readCriteriaDraft(doc, 'description', 'en');
const fresh = (content: RowContent, id = 'AC9'): CriterionRow => ({ ...content, id, origin: null });
const keys = (rows: readonly RowContent[]): readonly string[] => rows.map(contentKey);
const words = (text: string, ...marks: readonly string[]): AdfNode =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: marks.map((type) => ({ type })) };
const paragraph = (...content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const item = (...content: readonly AdfNode[]): AdfNode => ({ type: 'listItem', content });
const MENTION: AdfNode = { type: 'mention', attrs: { id: '7', text: '@Ana' } };
const HEAD: AdfNode = { type: 'heading', attrs: { level: 3 }, content: [words('Acceptance criteria')] };
const STORY = paragraph(words('As a resident, I want to pay by card. Ask '), MENTION);
const NOTES: readonly AdfNode[] = [
  { type: 'heading', attrs: { level: 3 }, content: [words('Notes')] },
  { type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs: { id: 'm', type: 'file' } }] },
];
const doc = (...content: readonly AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content: [STORY, HEAD, ...content, ...NOTES] });
const ONE = item(paragraph(words('The fee is shown to '), MENTION, words(' before'), words(' paying', 'strong')));
const TWO = item(paragraph(words('When the payment fails, the clerk sees why')), {
  type: 'bulletList',
  content: [item(paragraph(words('also at night')))],
});
const LIST: AdfNode = { type: 'bulletList', content: [ONE, TWO] };
const LINES = [
  'Scenario: Paid',
  '  Given a fee',
  '  When it is paid',
  '  Then it is closed',
  '',
  '@slow',
  'Scenario: Refused',
  '  When the card is refused',
  '  Then a reason is shown',
];
const CODE: AdfNode = { type: 'codeBlock', attrs: { language: 'gherkin' }, content: [words(LINES.join('\n'))] };

describe('reading', () => {
  test('rules, examples and constraints, with ids', () => {
    expect(read(doc({ type: 'bulletList', content: [ONE, item(paragraph(words('Speed: shown in 2 seconds')))] }, CODE))).toMatchObject([
      { id: 'AC1', kind: 'rule', text: 'The fee is shown to @Ana before paying' },
      { id: 'AC2', kind: 'constraint', constraint: 'speed', text: 'shown in 2 seconds' },
      { id: 'AC3', kind: 'example', name: 'Paid', given: ['a fee'], when: ['it is paid'], outcome: ['it is closed'] },
      { id: 'AC4', kind: 'example', name: 'Refused', given: [], when: ['the card is refused'], outcome: ['a reason is shown'] },
    ]);
  });

  test('ids stay through moves and edits; a number is never given twice', () => {
    const ac = read(doc(LIST)).map((row, i) => ({ id: `AC${i + 4}`, h: hashOfRow(row), w: sketchOf(row) }));
    const known = { ac, n: 5 };
    const moved = doc({ type: 'bulletList', content: [TWO, ONE] });
    expect(readCriteriaDraft(moved, 'description', 'en', known).map(({ id }) => id)).toEqual(['AC5', 'AC4']);
    const edited = doc({ type: 'bulletList', content: [item(paragraph(words('The fee is free'))), TWO] });
    expect(readCriteriaDraft(edited, 'description', 'en', known).map(({ id }) => id)).toEqual(['AC4', 'AC5']);
    const more = doc({ type: 'bulletList', content: [item(paragraph(words('A new one'))), ONE, TWO] });
    expect(readCriteriaDraft(more, 'description', 'en', known).map(({ id }) => id)).toEqual(['AC6', 'AC4', 'AC5']);
  });
});

describe('writing', () => {
  test('nothing changed: the same document', () => {
    const before = doc(LIST, CODE);
    expect(writeCriteria(before, read(before), OPTIONS)).toBe(before);
  });

  test('a move moves nodes, nested points included; all else stays', () => {
    const before = doc(LIST);
    const after = writeCriteria(before, read(before).toReversed(), OPTIONS);
    expect(after).toEqual(doc({ type: 'bulletList', content: [TWO, ONE] }));
    expect(after.content[0]).toBe(STORY);
    expect(after.content[2]?.content?.[1]).toBe(ONE);
  });

  test('an edit keeps the mention and the bold words beside it', () => {
    const before = doc(LIST);
    const rows = read(before).map((row) => (row.kind === 'rule' ? { ...row, text: row.text.replace('The fee', 'The whole fee') } : row));
    const line = writeCriteria(before, rows, OPTIONS).content[2]?.content?.[0]?.content?.[0];
    expect(line).toEqual(paragraph(words('The whole fee is shown to '), MENTION, words(' before'), words(' paying', 'strong')));
  });

  test('a new rule becomes a point, a new example a code block in a point', () => {
    const before = doc(LIST);
    const rows = [
      ...read(before),
      fresh({ kind: 'rule', text: 'At most 3 cards' }),
      fresh({ kind: 'example', name: 'Late', given: ['a late fee'], when: ['it is paid'], outcome: ['it is closed'] }),
    ];
    const after = writeCriteria(before, rows, OPTIONS);
    expect(after.content[2]?.content?.slice(2)).toEqual([
      item(paragraph(words('At most 3 cards'))),
      item({
        type: 'codeBlock',
        attrs: { language: 'gherkin' },
        content: [words('Scenario: Late\n  Given a late fee\n  When it is paid\n  Then it is closed')],
      }),
    ]);
    expect(keys(read(after))).toEqual(keys(rows));
  });

  test('scenarios of one code block change places with their tags', () => {
    const before = doc(CODE);
    const after = writeCriteria(before, read(before).toReversed(), OPTIONS);
    expect(after.content[2]?.content?.[0]?.text).toBe([...LINES.slice(5), '', ...LINES.slice(0, 4)].join('\n'));
  });

  test('task lists and tables stay what they are', () => {
    const tasks: AdfNode = {
      type: 'taskList',
      attrs: { localId: 'l' },
      content: [{ type: 'taskItem', attrs: { localId: 'a', state: 'DONE' }, content: [words('The fee is shown')] }],
    };
    const withTask = writeCriteria(doc(tasks), [...read(doc(tasks)), fresh({ kind: 'rule', text: 'At most 3 cards' })], OPTIONS);
    expect(withTask.content[2]?.content?.[0]).toBe(tasks.content?.[0]);
    expect(withTask.content[2]?.content?.[1]).toMatchObject({
      type: 'taskItem',
      attrs: { state: 'TODO' },
      content: [words('At most 3 cards')],
    });
    const cell = (type: string, text: string): AdfNode => ({ type, attrs: {}, content: [paragraph(words(text))] });
    const table: AdfNode = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'No'), cell('tableHeader', 'Acceptance criteria')] },
        { type: 'tableRow', content: [cell('tableCell', '1'), cell('tableCell', 'The fee is shown')] },
      ],
    };
    const before: AdfDoc = { type: 'doc', version: 1, content: [STORY, table] };
    const after = writeCriteria(before, [...read(before), fresh({ kind: 'rule', text: 'At most 3 cards' })], OPTIONS);
    expect(after.content[1]?.content?.[1]).toBe(table.content?.[1]);
    expect(keys(read(after))).toEqual(['r|The fee is shown', 'r|At most 3 cards']);
  });

  test('no section: one is appended; an empty one is filled', () => {
    const bare: AdfDoc = { type: 'doc', version: 1, content: [STORY] };
    const after = writeCriteria(bare, [fresh({ kind: 'rule', text: 'At most 3 cards' })], { ...OPTIONS, heading: 'Akzeptanzkriterien' });
    expect(after.content).toEqual([
      STORY,
      { type: 'heading', attrs: { level: 2 }, content: [words('Akzeptanzkriterien')] },
      { type: 'bulletList', content: [item(paragraph(words('At most 3 cards')))] },
    ]);
    const filled = writeCriteria(doc(), [fresh({ kind: 'rule', text: 'At most 3 cards' })], OPTIONS);
    expect(filled).toEqual(doc({ type: 'bulletList', content: [item(paragraph(words('At most 3 cards')))] }));
    expect(writeCriteria(null, [], OPTIONS).content).toEqual([]);
  });

  test('the last criterion goes with its list', () => {
    expect(writeCriteria(doc(LIST), [], OPTIONS)).toEqual(doc());
  });
});

const sentence = fc.constantFrom(
  'The fee is shown',
  'At most 3 cards',
  'When it fails, the clerk sees why',
  'A receipt is sent',
  'Cash is refused',
  'Given a fee, when it is paid, then it is closed',
);
const SOURCES = [
  '## Acceptance criteria\n- The fee is shown\n- A receipt is sent\n  - by mail\n- Cash is refused',
  '## Acceptance criteria\n- [ ] The fee is shown\n- [x] A receipt is sent',
  '## Acceptance criteria\nThe fee is shown.\n\nA receipt is sent.\n\n## Notes\n- Nothing',
  `Text\n\n\`\`\`gherkin\nFeature: Fees\n  Background:\n    Given a resident\n\n${LINES.map((line) => `  ${line}`).join('\n')}\n\`\`\``,
  `## Acceptance criteria\n- The fee is shown\n- Cash is refused\n\n\`\`\`gherkin\n${LINES.join('\n')}\n\`\`\`\n\n## Notes\nNothing`,
  '## Acceptance criteria\nGiven a fee\nWhen it is paid\nThen it is closed\n\n## Notes\nNothing',
  'As a resident, I want to pay',
];
const content: fc.Arbitrary<RowContent> = fc.oneof(
  sentence.filter((text) => !text.startsWith('Given')).map((text) => ({ kind: 'rule' as const, text })),
  fc.record({
    kind: fc.constant('example' as const),
    name: fc.constantFrom('Paid again', 'Refused again'),
    given: fc.constantFrom([], ['a fee'], ['a fee', 'a card']),
    when: fc.constantFrom(['it is paid'], ['it is paid', 'it is late']),
    outcome: fc.constantFrom(['it is closed'], ['it is closed', 'a receipt is sent']),
  }),
  fc.constant({ kind: 'constraint' as const, constraint: 'privacy' as const, text: 'no card number is kept' }),
);

test('what is written is read back, a second time nothing changes, and nodes outside stay', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SOURCES),
      fc.array(fc.nat(), { maxLength: 6 }),
      fc.array(content, { maxLength: 3 }),
      (source, picks, added) => {
        const before = plainToDoc(source);
        const pool = [...read(before)];
        const rows: CriterionRow[] = [];
        for (const pick of picks) rows.push(...pool.splice(pick % Math.max(1, pool.length), 1));
        const wanted = [...rows, ...added.map((one, i) => fresh(one, `AC${20 + i}`))];
        const after = writeCriteria(before, wanted, OPTIONS);
        expect([...keys(read(after))].toSorted()).toEqual([...keys(wanted)].toSorted());
        expect(writeCriteria(after, read(after), OPTIONS)).toBe(after);
        const outside = before.content.filter(({ type }) => type === 'heading');
        for (const node of outside) expect(after.content).toContain(node);
      },
    ),
    { numRuns: 500 },
  );
});
