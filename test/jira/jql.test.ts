import { JastBuilder } from '@atlaskit/jql-ast';
import fc from 'fast-check';
import * as jql from '../../src/jira/jql.ts';

const errorsIn = (query: string): number => new JastBuilder().build(query).errors.length;

test.each<[string, string, string]>([
  ['no order', 'project = A', 'project = A'],
  ['an order', 'project = A ORDER BY Rank ASC', 'project = A'],
  ['in other case', 'project = A order  by rank', 'project = A'],
  ['the words inside a value', 'summary ~ "order by rank" ORDER BY Rank', 'summary ~ "order by rank"'],
  ['only an order', 'ORDER BY Rank', ''],
])('without order: %s', (_what, given, expected) => {
  expect(jql.withoutOrder(given)).toBe(expected);
});

test('a filter with OR stays whole', () => {
  expect(jql.baseJql({ filterJql: 'project = A OR project = B ORDER BY Rank' })).toBe(
    '((project = A OR project = B)) AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic',
  );
});

test.each([
  jql.baseJql({ filterJql: 'project = A OR project = B ORDER BY Rank' }),
  jql.baseJql({ projectId: '10000' }),
  jql.fillByKey('10000', null),
  jql.fillByKey('10000', 'PERM-12'),
  jql.lastDone('10000'),
  jql.doneIn([1, 2]),
  jql.changedWithin('10000', 26),
  jql.keyRange('10000', 'PERM', 1, 30),
  jql.idsClause(['1', '2']),
  `${jql.fieldClause('customfield_10016')} > 3`,
])('parses: %s', (query) => {
  expect(errorsIn(query)).toBe(0);
});

test('whatever is quoted stays one value', () => {
  fc.assert(fc.property(fc.string(), (text) => errorsIn(`summary ~ ${jql.quote(text)} AND project = A`) === 0));
});

test('ids that are none never reach a query', () => {
  expect(jql.idsClause(['1', '2) OR project = HR'])).toBe('id in (1)');
});
