import { JiraError } from '../../src/jira/error.ts';
import { discoverFields } from '../../src/jira/field-map.ts';
import { toSnapshot } from '../../src/jira/to-snapshot.ts';
import { FIELDS, rawIssue } from './raw.ts';

const MAP = discoverFields(FIELDS, null);
const snapshot = (fields: Readonly<Record<string, unknown>> = {}, rest = {}) => toSnapshot(rawIssue(fields, rest), MAP);
const doc = { type: 'doc', version: 1, content: [] };

test.each<[string, object, string]>([
  ['Story', { name: 'Story', hierarchyLevel: 0 }, 'story'],
  ['New Feature', { name: 'New Feature', hierarchyLevel: 0 }, 'story'],
  ['Bug', { name: 'Bug', hierarchyLevel: 0 }, 'bug'],
  ['Task', { name: 'Task', hierarchyLevel: 0 }, 'task'],
  ['Spike', { name: 'Spike', hierarchyLevel: 0 }, 'task'],
  ['Task force', { name: 'Task force', hierarchyLevel: 0 }, 'story'],
  ['Epic by level, whatever its name', { name: 'Vorhaben', hierarchyLevel: 1 }, 'epic'],
  ['Epic by name', { name: 'Epic' }, 'epic'],
  ['Sub-task by flag', { name: 'Story', subtask: true }, 'subtask'],
  ['Sub-task by level', { name: 'Bug', hierarchyLevel: -1 }, 'subtask'],
])('kind: %s', (_what, issuetype, kind) => {
  expect(snapshot({ issuetype }).kind).toBe(kind);
});

test.each<[string, object, boolean]>([
  ['is blocked by', { type: { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, inwardIssue: { key: 'A-1' } }, true],
  ['blocks', { type: { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, outwardIssue: { key: 'A-1' } }, false],
  ['depends on', { type: { name: 'Dependency', inward: 'is depended on by', outward: 'depends on' }, outwardIssue: { key: 'A-1' } }, true],
  [
    'is depended on by',
    { type: { name: 'Dependency', inward: 'is depended on by', outward: 'depends on' }, inwardIssue: { key: 'A-1' } },
    false,
  ],
  [
    'another language, Blocks',
    { type: { name: 'Blocks', inward: 'wird blockiert von', outward: 'blockiert' }, inwardIssue: { key: 'A-1' } },
    true,
  ],
  [
    'another language, the other way',
    { type: { name: 'Blocks', inward: 'wird blockiert von', outward: 'blockiert' }, outwardIssue: { key: 'A-1' } },
    false,
  ],
  ['relates to', { type: { name: 'Relates', inward: 'relates to', outward: 'relates to' }, inwardIssue: { key: 'A-1' } }, false],
])('waits for: %s', (_what, link, waits) => {
  expect(snapshot({ issuelinks: [link] }).links).toMatchObject([{ key: 'A-1', waitsFor: waits }]);
});

test.each<[string, Record<string, unknown>, number | null]>([
  ['a value', { customfield_10016: 5 }, 5],
  ['zero is a value', { customfield_10016: 0 }, 0],
  ['empty', { customfield_10016: null }, null],
  ['not asked', {}, null],
  ['a text', { customfield_10016: '5' }, null],
  ['the decoy', { customfield_10027: 5 }, null],
])('estimate: %s', (_what, fields, estimate) => {
  expect(snapshot(fields).estimate).toBe(estimate);
});

test('description: not asked, none, a document, a plain text', () => {
  expect('description' in snapshot()).toBe(false);
  expect(snapshot({ description: null }).description).toBeNull();
  expect(snapshot({ description: doc }).description).toEqual(doc);
  expect(snapshot({ description: 'old text' }).description).toMatchObject({ type: 'doc', content: [{ content: [{ text: 'old text' }] }] });
  expect(snapshot({ description: { type: 'doc' } }).description).toBeNull();
});

test.each<[string, unknown, string | null]>([
  [
    'active before closed',
    [
      { id: 1, name: 'one', state: 'closed' },
      { id: 2, name: 'two', state: 'active' },
    ],
    'two',
  ],
  [
    'future before closed',
    [
      { id: 3, name: 'three', state: 'future' },
      { id: 1, name: 'one', state: 'closed' },
    ],
    'three',
  ],
  [
    'the last of the closed',
    [
      { id: 1, name: 'one', state: 'closed' },
      { id: 2, name: 'two', state: 'closed' },
    ],
    'two',
  ],
  ['none', null, null],
  ['the form of old servers', ['com.atlassian.greenhopper.service.sprint.Sprint@1[id=1]'], null],
])('sprint: %s', (_what, value, name) => {
  expect(snapshot({ customfield_10020: value }).sprint?.name ?? null).toBe(name);
});

test('times lose the site zone, links and parents their extras', () => {
  const one = snapshot({ parent: { id: '1', key: 'PERM-12', fields: {} }, labels: ['a'], resolutiondate: '2026-06-01T00:00:00.000-0800' });
  expect(one).toMatchObject({
    created: '2026-05-01T06:00:00.000Z',
    hasParent: true,
    parentKey: 'PERM-12',
    labels: ['a'],
    resolved: '2026-06-01T08:00:00.000Z',
    category: 'new',
  });
});

test('may edit: only what the read asked for', () => {
  const operations = { linkGroups: [{ id: 'view.issue.opsbar', groups: [{ links: [{ id: 'edit-issue' }] }] }] };
  expect('mayEdit' in snapshot()).toBe(false);
  expect(snapshot({}, { operations }).mayEdit).toBe(true);
  expect(snapshot({}, { operations: { linkGroups: [{ id: 'edit', links: [] }] } }).mayEdit).toBe(false);
});

test('an answer without what every item has is an error that does not quote it', () => {
  expect(() => snapshot({ project: undefined, summary: 'secret' })).toThrow(JiraError);
  try {
    snapshot({ status: undefined, summary: 'secret' });
  } catch (error) {
    expect(String(error)).not.toContain('secret');
  }
});
