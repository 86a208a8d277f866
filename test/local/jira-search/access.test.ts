import { can, findIssue, visibleIssues } from '../../../local/jira/access.ts';
import { renderIssue } from '../../../local/jira/render-issue.ts';
import type { Principal } from '../../../local/types.ts';
import { admin, ann, app, bob, createWorld, nobody } from './world.ts';

const world = createWorld();
const { ctx } = world;
afterAll(() => world.sql.close());

const people = { ann, bob, admin, app, nobody } as const;

describe('who may what', () => {
  test.each<[who: keyof typeof people, permission: Parameters<typeof can>[2], target: Parameters<typeof can>[3], answer: boolean]>([
    ['ann', 'BROWSE_PROJECTS', { projectId: 1 }, true],
    ['ann', 'EDIT_ISSUES', { issueId: 102 }, true],
    ['ann', 'EDIT_ISSUES', { issueId: 104 }, true],
    ['ann', 'EDIT_ISSUES', { issueId: 201 }, false],
    ['ann', 'BROWSE_PROJECTS', { issueId: 301 }, false],
    ['ann', 'BROWSE_PROJECTS', { issueId: 401 }, false],
    ['ann', 'ADMINISTER_PROJECTS', { projectId: 1 }, true],
    ['ann', 'ADMINISTER', {}, false],
    ['bob', 'BROWSE_PROJECTS', { issueId: 102 }, true],
    ['bob', 'BROWSE_PROJECTS', { issueId: 104 }, false],
    ['bob', 'EDIT_ISSUES', { issueId: 102 }, false],
    ['bob', 'EDIT_ISSUES', {}, false],
    ['bob', 'BROWSE_PROJECTS', { issueId: 999 }, false],
    ['admin', 'ADMINISTER', {}, true],
    ['admin', 'ADMINISTER_PROJECTS', { projectId: 3 }, true],
    ['admin', 'BROWSE_PROJECTS', { projectId: 3 }, false],
    ['app', 'BROWSE_PROJECTS', { projectId: 1 }, true],
    ['app', 'BROWSE_PROJECTS', { projectId: 2 }, false],
    ['app', 'EDIT_ISSUES', { issueId: 102 }, false],
    ['nobody', 'BROWSE_PROJECTS', { projectId: 1 }, false],
  ])('%s %s %j: %s', (who, permission, target, answer) => {
    expect(can(ctx, people[who], permission, target)).toBe(answer);
  });
});

describe('a hidden item is nowhere', () => {
  test.each<[principal: Principal, seen: number[]]>([
    [ann, [101, 102, 103, 104, 105, 106, 201]],
    [bob, [101, 102, 103, 105, 106, 301]],
    [admin, [101, 102, 103, 105, 106]],
    [app, [101, 102, 103, 105, 106]],
    [nobody, []],
  ])('%j', (principal, seen) => {
    const all = [101, 102, 103, 104, 105, 106, 201, 301, 401];
    expect([...visibleIssues(ctx, principal, all)].sort((a, b) => a - b)).toEqual(seen);
  });

  test.each<[jql: string, forAnn: number, forBob: number]>([
    ['project = PERM', 6, 5],
    ['text ~ secret', 1, 0],
    ['issueLinkType = "is blocked by"', 2, 1],
    ['issueLinkType = blocks', 3, 2],
    ['issue in linkedIssues(PERM-3)', 2, 1],
    ['key in (PERM-3, PERM-2) and issueLinkType is not EMPTY', 2, 2],
  ])('%s counts %i for one and %i for the other', (jql, forAnn, forBob) => {
    expect([world.count(jql, ann), world.count(jql, bob)]).toEqual([forAnn, forBob]);
    expect([world.keys(jql, ann).length, world.keys(jql, bob).length]).toEqual([forAnn, forBob]);
  });

  test('links to it are absent', () => {
    const links = (principal: Principal): unknown =>
      (renderIssue(ctx, principal, 103, { fields: ['issuelinks'] }).fields as { issuelinks: unknown[] }).issuelinks;
    expect(links(ann)).toMatchObject([
      { id: '65', outwardIssue: { key: 'PERM-2' } },
      { id: '66', inwardIssue: { key: 'PERM-4' } },
    ]);
    expect(links(bob)).toMatchObject([{ id: '65', outwardIssue: { key: 'PERM-2' } }]);
  });

  test('reading it looks as if it did not exist', () => {
    expect(() => renderIssue(ctx, bob, 104, { fields: ['summary'] })).toThrow(
      /404.*Issue does not exist or you do not have permission to see it\./,
    );
    expect(() => renderIssue(ctx, bob, 999, { fields: ['summary'] })).toThrow(
      /404.*Issue does not exist or you do not have permission to see it\./,
    );
  });

  test('it leaves search at once when it becomes hidden, whatever the index says', () => {
    const changing = createWorld();
    changing.sql.run('update issue set security_level_id = 71 where id = 103');
    expect(changing.keys('key = PERM-3', ann)).toEqual(['PERM-3']);
    expect(changing.keys('type = Bug', bob)).toEqual([]);
    changing.sql.close();
  });
});

test('a former key finds the item', () => {
  world.sql.run("insert into old_key (key, issue_id) values ('PAST-7', 102)");
  expect(['PAST-7', 'perm-2', '102', 'PERM-9999', '9'].map((name) => findIssue(ctx, name))).toEqual([102, 102, 102, null, null]);
  expect(world.keys('key = past-7')).toEqual(['PERM-2']);
});
