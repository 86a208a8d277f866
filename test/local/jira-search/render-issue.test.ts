import { renderIssue } from '../../../local/jira/render-issue.ts';
import { ann, bob, createWorld } from './world.ts';
import { addIssue, insert } from './world-data.ts';

const world = createWorld();
afterAll(() => world.sql.close());

const fields = (id: number, names: readonly string[], principal = ann): unknown =>
  renderIssue(world.ctx, principal, id, { fields: names }).fields;

describe('an issue as Jira sends it', () => {
  test.each<[field: string, id: number, value: unknown]>([
    ['summary', 102, 'Paying the fee with a card'],
    ['description', 103, null],
    ['created', 105, '2026-02-28T20:30:00.000-0800'],
    ['updated', 103, '2026-03-12T03:00:00.000-0700'],
    ['resolutiondate', 102, null],
    ['duedate', 102, '2026-03-12'],
    ['labels', 102, ['Payment', 'web']],
    ['components', 102, [{ name: 'Payments' }]],
    ['fixVersions', 105, [{ name: '1.0' }]],
    ['priority', 106, null],
    ['customfield_10016', 103, 0],
    ['customfield_10016', 101, null],
    ['customfield_10019', 102, '0|i005:'],
    ['customfield_10020', 101, null],
    ['customfield_10021', 103, [{ id: '1', value: 'Impediment' }]],
  ])('%s of %i', (field, id, value) => {
    expect(fields(id, [field])).toEqual({ [field]: value });
  });

  test('status, type and parent carry what the app reads', () => {
    expect(fields(102, ['status', 'issuetype', 'parent'])).toMatchObject({
      status: { id: '21', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
      issuetype: { id: '11', name: 'Story', subtask: false, hierarchyLevel: 0 },
      parent: { id: '101', key: 'PERM-1', fields: { summary: 'Apply for permits online', issuetype: { hierarchyLevel: 1 } } },
    });
    expect(fields(101, ['parent'])).toEqual({});
  });

  test('sprints are objects in the order of joining', () => {
    expect(fields(102, ['customfield_10020'])).toMatchObject({
      customfield_10020: [
        { id: 51, state: 'closed', boardId: 5, startDate: '2026-03-05T11:00:00.000Z' },
        { id: 52, state: 'active' },
      ],
    });
  });

  test('comments come as a page', () => {
    expect(fields(103, ['comment'])).toMatchObject({
      comment: { total: 1, startAt: 0, comments: [{ id: '91', author: { accountId: 'local:bob' }, body: { type: 'doc' } }] },
    });
  });

  test('operations offer editing only to those who may edit', () => {
    const text = (principal: typeof ann): string =>
      JSON.stringify(renderIssue(world.ctx, principal, 102, { fields: ['id'], expand: ['operations'] }).operations);
    expect(text(ann)).toContain('"edit-issue"');
    expect(text(bob)).not.toContain('"edit-issue"');
  });

  test('only the properties asked for', () => {
    expect(renderIssue(world.ctx, ann, 102, { fields: ['key'], properties: ['plumbline-score', 'absent'] }).properties).toEqual({
      'plumbline-score': { x: { wsjf: 3.2 }, s: '2026-03-01' },
    });
    expect(renderIssue(world.ctx, ann, 102, { fields: ['key'], properties: ['*all'] }).properties).toHaveProperty('plumbline-analysis');
  });

  test('the fields of a team-managed project stay in it', () => {
    insert(world.sql, 'field', {
      id: 'customfield_10040',
      name: 'Story point estimate',
      custom: 'com.pyxis.greenhopper.jira:jsw-story-points',
      schema_type: 'number',
      project_id: 2,
    });
    addIssue(world.sql, { id: 202, project: 2, number: 2, summary: 'Other' });
    expect(fields(202, ['customfield_10040'])).toEqual({ customfield_10040: null });
    expect(fields(102, ['customfield_10040'])).toEqual({});
  });

  test('*all, *navigable and exclusions', () => {
    const names = (...asked: string[]): string[] => Object.keys(fields(103, asked) as object);
    expect(names('*all')).toEqual(expect.arrayContaining(['summary', 'comment', 'customfield_10016']));
    expect(names('*navigable')).not.toContain('comment');
    expect(names('-summary')).toContain('comment');
    expect(names('*all', '-summary')).not.toContain('summary');
  });
});
