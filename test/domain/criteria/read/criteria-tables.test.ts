import { parseAcceptanceCriteria } from '../../../../src/domain/criteria/read/parse-acceptance-criteria.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';

const readDoc = (doc: AdfDoc, language = 'en') => parseAcceptanceCriteria(adfToText(doc), null, language).criteria;
const read = (source: string) => readDoc(plainToDoc(source));
const texts = ({ criteria }: ReturnType<typeof read>): readonly string[] => criteria.map(({ text }) => text);

const cell =
  (type: string) =>
  (words: string): AdfNode => ({ type, content: [{ type: 'paragraph', content: words === '' ? [] : [{ type: 'text', text: words }] }] });
const table = (head: string, first: readonly string[], ...rows: readonly (readonly string[])[]): AdfDoc => ({
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: first.map(cell(head)) },
        ...rows.map((row) => ({ type: 'tableRow', content: row.map(cell('tableCell')) })),
      ],
    },
  ],
});

const HEADING = 'Acceptance criteria\n';
const WIKI =
  '|| No || Given || When || Then ||\n| 1 | a full tank | the pump runs | it stops |\n| 2 | an empty tank | the pump runs | it fills |';
const MARKDOWN =
  '| Given | When | Then | Status |\n|---|---|---|---|\n| a full tank | the pump runs | it stops | open |\n| an empty tank | the pump runs | it fills | done |';
const ROWS = ['a full tank | the pump runs | it stops', 'an empty tank | the pump runs | it fills'];

test.each([HEADING + WIKI, WIKI, HEADING + MARKDOWN, MARKDOWN, `As a guard I want a dry cellar.\n\n${WIKI}`])(
  'a row below Given, When, Then is a scenario: %s',
  (source) => {
    expect(read(source).format).toBe('gherkin');
    expect(texts(read(source))).toStrictEqual(ROWS);
  },
);

test.each(['tableHeader', 'tableCell'])('so it is in a document (%s)', (head) => {
  const found = readDoc(table(head, ['ID', 'Given', 'When', 'Then', 'Owner'], ['T-7', 'a full tank', 'the pump runs', 'it stops', 'Lee']));
  expect(found.format).toBe('gherkin');
  expect(texts(found)).toStrictEqual(['a full tank\nthe pump runs\nit stops']);
});

test('the steps are known in other languages', () => {
  const found = readDoc(
    table('tableHeader', ['Angenommen', 'Wenn', 'Dann'], ['der Tank ist voll', 'die Pumpe läuft', 'sie hält an']),
    'de',
  );
  expect(found.format).toBe('gherkin');
});

test('steps in the cells may keep their keywords', () => {
  const found = read(
    '|| Given || When || Then ||\n| Given a full tank | When the pump runs | Then it stops |\n| Given none | When it runs | Then it fills |',
  );
  expect([found.format, found.criteria.length]).toStrictEqual(['gherkin', 2]);
});

test.each([
  '|| # || Criterion || Prio ||\n| 1 | The pump stops at 80 % | must |\n| 2 | A lamp is lit | could |',
  '| Requirement | Priority |\n|---|---|\n| The pump stops at 80 % | high |\n| A lamp is lit | low |',
  '|| Nr || Condition || Owner || Status ||\n| 1 | The pump stops at 80 % | Lee | open |\n| 2 | A lamp is lit | Kim | done |',
])('the rows of a table of criteria need no heading: %s', (source) => {
  expect(read(source).format).toBe('list');
  expect(texts(read(source))).toStrictEqual(['The pump stops at 80 %', 'A lamp is lit']);
});

test('so it is in a document with columns about the row', () => {
  const found = readDoc(
    table('tableHeader', ['#', 'Criterion', 'Prio', 'Owner'], ['1', 'The pump stops', 'must', 'Lee'], ['2', 'A lamp is lit', 'low', 'Kim']),
  );
  expect([found.format, texts(found)]).toStrictEqual(['list', ['The pump stops', 'A lamp is lit']]);
});

test.each([
  '|| Field || Rule ||\n| name | at most 40 letters |\n| town | from the list |',
  '|| Name || Requirement || Chosen ||\n| Pump A | 40 W | yes |\n| Pump B | 20 W | no |',
  '| When | Who |\n|---|---|\n| Monday | Lee |\n| Friday | Kim |',
  '|| Step || Action || Then what ||\n| 1 | open | close |',
])('other tables hold none: %s', (source) => {
  expect(read(source).format).toBe('none');
});
