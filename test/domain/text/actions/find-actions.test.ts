import { findActions } from '../../../../src/domain/text/actions/find-actions.ts';

test.each<[string, string[] | null]>([
  ['renew and cancel my permit', ['renew', 'cancel']],
  ['create, update and delete permits', ['create', 'update', 'delete']],
  ['view/print permits', ['view', 'print']],
  ['scan a plate & send a fine', ['scan', 'send']],
  ['create a permit and print it', ['create', 'print']],
  ['create a permit and print labels', ['create', 'print']],
  ['create a permit and print jobs', null],
  ['see when permits end and cancel', null],
  ['see costs, income and reports', null],
  ['search and replace streets', null],
  ['renew, or cancel', null],
  ['', null],
])('%s', (means, verbs) => {
  expect(findActions(means, 'verb')?.actions.map(({ name }) => name) ?? null).toEqual(verbs);
});
