import { dateOrderOf, parseJiraDate } from '../../../local/data/csv/jira-date.ts';
import { wikiDocument } from '../../../local/data/csv/wiki-text.ts';

test.each([
  ['21/Nov/26 10:56 PM', '2026-11-21T22:56:00.000Z'],
  ['1/Jan/2026 12:05 AM', '2026-01-01T00:05:00.000Z'],
  ['Nov 21, 2026, 10:56 PM', '2026-11-21T22:56:00.000Z'],
  ['2026-11-21 22:56', '2026-11-21T22:56:00.000Z'],
  ['2026-11-21T22:56:01.000+0200', '2026-11-21T20:56:01.000Z'],
  ['21.11.2026 22:56', '2026-11-21T22:56:00.000Z'],
  ['31/Feb/26', null],
  ['tomorrow', null],
])('date %s', (text, expected) => {
  expect(parseJiraDate(text, 'day-first')).toBe(expected);
});

test.each([
  [['21/Nov/26'], null],
  [['03/04/26'], 'unclear'],
  [['03/04/26', '13/04/26'], 'day-first'],
  [['03/14/26'], 'month-first'],
  [['13/04/26', '03/14/26'], 'mixed'],
])('order of %j', (texts, expected) => {
  expect(dateOrderOf(texts)).toBe(expected);
});

test('wiki text', () => {
  expect(wikiDocument('')).toBeNull();
  const document = wikiDocument(
    'Press *Save* or {{ctrl}}, see [help|https://example.com].\n# one\n# two\n{code:java}\nint a;\n{code}\nEnd',
  );
  expect(document?.content.map(({ type }) => type)).toEqual(['paragraph', 'orderedList', 'codeBlock', 'paragraph']);
  expect(document?.content[0]?.content?.map(({ text, marks }) => [text, marks?.[0]?.type])).toEqual([
    ['Press ', undefined],
    ['Save', 'strong'],
    [' or ', undefined],
    ['ctrl', 'code'],
    [', see ', undefined],
    ['help', 'link'],
    ['.', undefined],
  ]);
});
