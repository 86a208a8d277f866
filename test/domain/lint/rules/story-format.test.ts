import { storyFormat } from '../../../../src/domain/lint/rules/story-format.ts';
import { readStory } from '../../../../src/domain/story/story-model.ts';
import { snapshotOf } from '../../snapshot-of.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(storyFormat);
const NO_TEMPLATE = { requireTemplate: false, sample: { stories: 40, template: 2, criteria: 0, done: 50, estimated: 0 } };

describe('story-format', () => {
  // Nobody wants them in a role.
  silent('Add unit tests for permits', { description: 'The dates of leap years broke twice.' });
  silent('Publish the release notes for 4.2', { description: 'As every time.' });
  firesOnWhole('Resident permit page', { says: 'As a …, I want', severity: 'error' });
  firesOnWhole('Resident permit page', { advises: 'I want resident permit page so that' });
  firesOnWhole('Rename a street', { advises: 'I want to rename a street so that' });
  firesOnWhole('Resident permit page', { habits: { requireTemplate: false }, severity: 'hint' });
  // A team whose stories have no such sentence is asked only where one was begun.
  silent('Resident permit page', { habits: NO_TEMPLATE });
  silent('Resident permit page', { habits: NO_TEMPLATE, description: 'We need to show the end date there.' });
  firesOnWhole('As a resident, so that I can keep parking', { habits: NO_TEMPLATE, severity: 'hint' });
  silent('Resident permit page', { description: null });
  firesOnWhole('As a resident, so that I can keep parking', { description: null, says: 'what' });
  firesOnWhole('I want to see when my permit ends', { says: 'who wants “see when my permit ends”' });
  firesOnWhole('As a resident, so that I can keep parking', { says: 'what “resident” wants' });
  firesOnWhole('As a result of the workshop, the page is new', { says: 'As a …, I want' });
  silent('Käyttäjänä haluan nähdä luvan, jotta voin uusia sen ajoissa ennen kuin se päättyy kokonaan');
  silent('許可証の一覧を見る', { description: null });
  silent('As the office, I’d like a list of permits');
  silent('As a resident I don’t want to lose my place');
  silent('As an IT manager, I want to see costs');
  silent('In order to park, as a resident, I want a permit');
  silent('Permit page', { description: 'As a resident\nI want a permit\nso that I can park' });
  silent('Permit page', { description: '**User story**\n\nAs a resident, I need a permit.' });
  silent('Yo como residente necesito un permiso para aparcar');
  silent('Als Anwohner möchte ich einen Ausweis');
  silent('As a resident, I am not able to open the page');
  silent('Resident permit page', { kind: 'task', typeName: 'Task' });
  silent('Resident permit page', { kind: 'bug', typeName: 'Bug' });
  silent('Spike: permit services', {});
  // Where a good part of the stories is told otherwise, that is on purpose; one that is begun is looked at all the same.
  const half = { requireTemplate: true, sample: { stories: 40, template: 22, criteria: 0, done: 50, estimated: 0 } };
  silent('Resident permit page', { habits: half });
  firesOnWhole('Resident permit page', { habits: { ...half, sample: { ...half.sample, template: 30 } }, severity: 'error' });
  firesOnWhole('I want to see when my permit ends so that I can park', { habits: half, says: 'who wants' });
  // Told in words of its own: who does or wants what, in steps, or what is wrong today.
  silent('Resident permit page', { description: 'Residents see there when a permit ends.\nUsers should be able to renew it.' });
  silent('Permit page', { description: 'Given a clerk is logged in\nWhen she opens the page\nThen the permits are listed' });
  silent('Permit page', { description: 'Currently the dates stand on two pages.' });
  silent('Ausweise', { description: 'Nutzer sollen hier sehen, wann ein Ausweis endet.' });
  silent('Permits', { description: 'The dates stand on two pages, which is confusing. We need to merge them.' });
  firesOnWhole('Permit page', { description: 'Show the dates on one page.' });
  firesOnWhole('Permits', { description: 'We need to show the dates on one page.', says: 'who wants' });
  silent('Log the errors', { description: 'As the daemon writes lines about the fees to the log, they are hard to find there.' });
  // Who it is stands in the wish; or nobody would be asked.
  silent("I want to open the map as an 'outside' reader (without a card)");
  firesOnWhole('I want to open the map as a list');
  silent('Backport the fee table to 2.x', { description: 'I want to use the newest fees, but the old form stays.' });
});

test('a role that stands last is put first, when the team knows it', () => {
  const context = { profile: {}, words: { roles: ['Resident'], allowed: [], products: [] } };
  const fixed = (summary: string): string | null => {
    const [report] = storyFormat.check(readStory(snapshotOf({ summary })), context as never);
    const edit = report?.fix?.edits[0];
    return edit?.kind === 'replace' ? summary.slice(0, edit.span.start) + edit.text + summary.slice(edit.span.end) : null;
  };
  expect(fixed('I want to park so that I save time, as a resident')).toBe('As a resident, I want to park so that I save time');
  expect(fixed('I want to see my permits as a list')).toBeNull();
});

test('the skeleton is written in the language of what was found', () => {
  const [report] = storyFormat.check(readStory(snapshotOf({ summary: 'Ich möchte parken, damit ich Zeit spare' })), {
    profile: {},
    words: { roles: [], allowed: [], products: [] },
  } as never);
  expect(report?.suggestions).toEqual(['Als … möchte ich parken, damit ich Zeit spare.']);
});
