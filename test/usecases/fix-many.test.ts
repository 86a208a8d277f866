import { createBacklogJudge } from '../../src/domain/backlog/backlog-judge.ts';
import { type FixPlan, planFix } from '../../src/domain/backlog/plan-fix.ts';
import { plainText } from '../../src/domain/text/adf/item-texts.ts';
import { createJiraClient } from '../../src/jira/client.ts';
import type { AdfDoc } from '../../src/shared/adf.ts';
import type { BacklogQuality } from '../../src/shared/backlog-quality.ts';
import type { ItemContext, ProjectContext } from '../../src/shared/contract.ts';
import type { ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { fixMany, type ManyDeps, undoMany } from '../../src/usecases/fix-many.ts';
import { loadBacklogQuality } from '../../src/usecases/load-backlog-quality.ts';
import { bytes, doc, ID, openSite, type TestSite, type Who } from '../local/jira-rest/site.ts';

const DOUBLED = 'As a resident, I want to renew all my permits in one go so that so that I go through the form once.';
const RIGHT = 'As a resident, I want to renew all my permits in one go so that I go through the form once.';
const SETTINGS = { ...DEFAULT_SETTINGS, on: true };
const PROJECT: ProjectContext = { settings: SETTINGS, epoch: 1, license: 'active', mayAdminister: false, jobId: null };

let site: TestSite;
beforeEach(async () => {
  site = openSite();
  site.sql.run('update issue set type_id = 10001 where id = ?', [ID.bug]);
  for (const id of [ID.story, ID.bug, ID.hidden, ID.browseOnly]) await write(id, DOUBLED);
  site.advance(10_000);
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

async function write(id: number, text: string): Promise<void> {
  site.advance(1000);
  expect((await site.call('owner', `PUT /rest/api/3/issue/${id}`, { fields: { description: doc(text) } })).status).toBe(204);
  site.advance(5000);
}
const textOf = async (id: number): Promise<string> => {
  const { body } = await site.call('owner', `GET /rest/api/3/issue/${id}`);
  return plainText((body as { fields: { description: AdfDoc } }).fields.description);
};

/** Somebody at a screen; `fails`: writes to this item are not answered. */
function screen(who: Who, fails?: number) {
  const seen: string[] = [];
  const asked: string[] = [];
  const jira = createJiraClient({
    send: async (request) => {
      site.advance(1000);
      const failing = request.method === 'PUT' && fails !== undefined && request.path.includes(String(fails));
      if (failing) return { status: 500, headers: {}, body: {} };
      const answer = await site.call(who, `${request.method} ${request.path}`, request.body);
      seen.push(bytes(answer));
      return { status: answer.status, headers: {}, body: answer.body };
    },
  });
  const deps: ManyDeps = {
    jira,
    openItem: async (issueId): Promise<ItemContext> => {
      asked.push(issueId);
      return { projectId: '10001' as ProjectId, settings: SETTINGS, epoch: 1, license: 'active' };
    },
    now: () => new Date('2026-11-21T10:00:00Z'),
    license: null,
    lozengeKey: null,
    project: PROJECT,
    projectId: '10000' as ProjectId,
  };
  const look = (): Promise<BacklogQuality> =>
    loadBacklogQuality(
      {
        jira,
        now: new Date('2026-11-21T10:00:00Z'),
        openJudge: (settings) => {
          const judge = createBacklogJudge(settings);
          return { read: async (all) => judge.read(all), judge: async (ids) => judge.judge(ids), overview: async () => judge.overview() };
        },
      },
      { projectId: '10000' as ProjectId, boardId: 1, settings: SETTINGS, epoch: 1 },
    );
  return { deps, look, seen, asked };
}

const plansOf = (view: BacklogQuality): readonly FixPlan[] =>
  view.items.flatMap(({ snapshot, findings }) => planFix(snapshot, findings) ?? []);

test('what the preview shows is what is written, and undo takes all of it back', async () => {
  const { deps, look, asked } = screen('owner');
  const plans = plansOf(await look());
  expect(
    plans.map(({ snapshot, lines }) => [
      snapshot.key,
      lines.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim())),
    ]),
  ).toEqual([
    ['SHOP-1', ['so that']],
    ['SHOP-2', ['so that']],
    ['SHOP-5', ['so that']],
  ]);
  const told: number[] = [];
  const outcomes = await fixMany(deps, plans, (done) => told.push(done));
  expect(outcomes.map(({ kind, key }) => [key, kind])).toEqual([
    ['SHOP-1', 'written'],
    ['SHOP-2', 'written'],
    ['SHOP-5', 'written'],
  ]);
  expect(told).toEqual([1, 2, 3]);
  expect(asked).toEqual([]);
  expect(await textOf(ID.bug)).toBe(RIGHT);
  const back = await undoMany(deps, outcomes, () => undefined);
  expect(back.map(({ kind }) => kind)).toEqual(['written', 'written', 'written']);
  expect(await textOf(ID.bug)).toBe(DOUBLED);
});

test('a text that somebody changed since is left alone and named; the rest is done', async () => {
  const { deps, look } = screen('owner');
  const plans = plansOf(await look());
  await write(ID.bug, 'Another text.');
  const outcomes = await fixMany(deps, plans, () => undefined);
  expect(outcomes.map(({ key, kind }) => [key, kind])).toEqual([
    ['SHOP-1', 'written'],
    ['SHOP-2', 'conflict'],
    ['SHOP-5', 'written'],
  ]);
  expect(await textOf(ID.bug)).toBe('Another text.');
});

test('a write that Jira does not answer is named; the rest is done', async () => {
  const { deps, look } = screen('owner', ID.bug);
  const outcomes = await fixMany(deps, plansOf(await look()), () => undefined);
  expect(outcomes.map(({ key, kind }) => [key, kind])).toEqual([
    ['SHOP-1', 'written'],
    ['SHOP-2', 'failed'],
    ['SHOP-5', 'written'],
  ]);
  expect(await textOf(ID.story)).toBe(RIGHT);
});

test('a board over two projects: the item that this person may not edit is named, by the settings of its own project', async () => {
  site.sql.run("insert into project_permission (project_id, principal, permission) values (10001, 'local:developer', 'BROWSE_PROJECTS')");
  site.sql.run("update filter set jql = 'project in (SHOP, READ) ORDER BY Rank ASC' where id = 10000");
  const { deps, look, asked } = screen('developer');
  const outcomes = await fixMany(deps, plansOf(await look()), () => undefined);
  expect(outcomes.map(({ key, kind }) => [key, kind])).toEqual([
    ['SHOP-1', 'written'],
    ['SHOP-2', 'written'],
    ['SHOP-5', 'written'],
    ['READ-1', 'refused'],
  ]);
  expect(outcomes[3]).toMatchObject({ why: 'edit' });
  expect(asked).toEqual([String(ID.browseOnly)]);
});

test('nothing of a hidden item reaches who may not see it, not even as a twin', async () => {
  const owner = await screen('owner').look();
  const twins = (view: BacklogQuality): readonly string[] =>
    view.items.flatMap(({ snapshot, findings }) => (findings.some(({ rule }) => rule === 'duplicate-story') ? [snapshot.key] : []));
  expect(twins(owner)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-5']);
  const { look, seen } = screen('stakeholder');
  const view = await look();
  expect(view).toMatchObject({ total: 2, mayEdit: false });
  expect(view.items.map(({ place, snapshot }) => [place, snapshot.key])).toEqual([
    [1, 'SHOP-1'],
    [2, 'SHOP-2'],
  ]);
  for (const text of [JSON.stringify(view), ...seen])
    expect([/SHOP-5\b|10105|Unannounced/.test(text), text.slice(0, 80)]).toEqual([false, text.slice(0, 80)]);
});

test('before the project is on, and with an ended license, nothing is written', async () => {
  const { deps, look } = screen('owner');
  const plans = plansOf(await look()).slice(0, 1);
  const off: ManyDeps = { ...deps, project: { ...PROJECT, settings: DEFAULT_SETTINGS } };
  expect(await fixMany(off, plans, () => undefined)).toMatchObject([{ kind: 'refused', why: 'not-on' }]);
  const lapsed: ManyDeps = { ...deps, project: { ...PROJECT, license: 'lapsed' } };
  expect(await fixMany(lapsed, plans, () => undefined)).toMatchObject([{ kind: 'refused', why: 'license' }]);
  expect(await textOf(ID.story)).toBe(DOUBLED);
});
