import { compileFilter } from '../../../local/platform/triggers/event-filter.ts';

const EVENT: Record<string, unknown> = {
  eventType: 'e',
  issue: { fields: { issuetype: { name: 'Story' } } },
  changelog: { items: [{ field: 'summary', toString: 'x' }, { field: 'Rank' }] },
  n: 5,
};
const judge = (expression: string, onError?: 'IGNORE' | 'RECEIVE'): boolean =>
  compileFilter(
    { expression, ...(onError ? { onError } : {}) },
    () => true,
    () => undefined,
  )(EVENT);

test.each([
  ["event.issue.fields.issuetype.name == 'Story'", true],
  ['event.issue.fields.issuetype.name != "Story"', false],
  ["['Bug', 'Story'].includes(event.issue.fields.issuetype.name)", true],
  ["event.changelog.items.some(i => i.field == 'Rank')", true],
  ["event.changelog.items.every(i => i.field == 'Rank')", false],
  ["event.changelog.items.some(i => !['Rank','summary'].includes(i.field))", false],
  ['event.n > 4 && (event.n <= 5 || event.missing == 1)', true],
  ['event.n < 5 || event.n >= 6', false],
  ["event.eventType.includes('e') && true", true],
  // What is no boolean does not pass.
  ['event.n', false],
  // Own properties only.
  ['event.changelog.items.some(i => i.constructor == null)', false],
] as const)('%s is %s', (expression, result) => {
  expect(judge(expression)).toBe(result);
});

test.each([
  ['RECEIVE', true],
  ['IGNORE', false],
] as const)('a filter that fails is decided by onError %s', (onError, passes) => {
  expect(judge('event.missing == 1', onError)).toBe(passes);
});

test.each([
  ['event.items.map(i => i.field)', 'calls "map"'],
  ['event.a ? 1 : 2', 'cannot be read at "? 1 : 2"'],
  ['event.n + 1 == 2', 'cannot be read at "+ 1 == 2"'],
  ['event.n ==', 'not understood at "its end"'],
  ['event.n )', 'not understood at ")"'],
  ['(event.n', 'not understood'],
])('%s is refused when the host starts', (expression, message) => {
  expect(() =>
    compileFilter(
      { expression },
      () => true,
      () => undefined,
    ),
  ).toThrow(message);
});

test('a filter on the license is judged when the event comes', () => {
  let licensed = true;
  const passes = compileFilter(
    { appIsLicensed: true },
    () => licensed,
    () => undefined,
  );
  expect(passes(EVENT)).toBe(true);
  licensed = false;
  expect(passes(EVENT)).toBe(false);
});
