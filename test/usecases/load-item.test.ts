import type { RawIssue } from '../../src/jira/schemas.ts';
import type { ItemContext } from '../../src/shared/contract.ts';
import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS, NEUTRAL_PROFILE } from '../../src/shared/settings.ts';
import { analyzeIssue } from '../../src/domain/analyze-issue.ts';
import { keepAnalysis, viewItem } from '../../src/usecases/item-view.ts';
import {
  forgetContext,
  isOlder,
  type ItemDeps,
  noteEpoch,
  readItem,
  recallItem,
  rememberItem,
  withProperty,
} from '../../src/usecases/load-item.ts';

const ID = '10042' as IssueId;
const FLOAT = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

function world(estimateField: string | null = 'customfield_10026') {
  const values = new Map<string, string>();
  const asked: { fields: readonly string[]; definitions: boolean }[] = [];
  let now = new Date('2026-11-21T10:00:00Z');
  const state = { on: true, epoch: 2, opens: 0, rights: 0, defs: 0, names: true, operations: true };
  const raw = (fields: readonly string[]): RawIssue => {
    const all: Record<string, unknown> = {
      project: { id: '10000' },
      issuetype: { name: 'Story', subtask: false, hierarchyLevel: 0 },
      summary: 'As a clerk, I want a list so that I find permits',
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      description: null,
      created: '2026-01-01T00:00:00.000+0000',
      updated: '2026-01-01T00:00:00.000+0000',
      customfield_10016: 2,
      customfield_10026: 5,
    };
    const wanted = fields.includes('*all') ? all : Object.fromEntries(Object.entries(all).filter(([id]) => fields.includes(id)));
    return {
      id: ID,
      key: 'PERM-142',
      fields: wanted,
      properties: {},
      ...(state.operations ? { operations: { linkGroups: [{ groups: [{ links: [{ id: 'edit-issue' }] }] }] } } : {}),
      ...(state.names && fields.includes('*all')
        ? {
            names: { customfield_10016: 'Old points', customfield_10026: 'Story Points' },
            schema: { customfield_10016: { custom: FLOAT }, customfield_10026: { custom: FLOAT } },
          }
        : {}),
    };
  };
  const deps: ItemDeps = {
    jira: {
      getIssue: async (_id, { fields, definitions }) => {
        asked.push({ fields, definitions: definitions === true });
        return raw(fields);
      },
      fields: async () => {
        state.defs += 1;
        return [{ id: 'customfield_10026', name: 'Story Points', schema: { custom: FLOAT } }];
      },
      myPermissions: async () => {
        state.rights += 1;
        return { EDIT_ISSUES: false };
      },
    },
    openItem: async (): Promise<ItemContext> => {
      state.opens += 1;
      return {
        projectId: '10000' as ProjectId,
        settings: { ...DEFAULT_SETTINGS, on: state.on, profile: { ...NEUTRAL_PROFILE, estimateField } },
        epoch: state.epoch,
        license: 'active',
      };
    },
    memory: {
      get: (key) => JSON.parse(values.get(key) ?? 'null') as unknown,
      set: (key, value) => void values.set(key, JSON.stringify(value)),
      remove: (key) => void values.delete(key),
    },
    now: () => now,
    lozengeKey: null,
    license: null,
  };
  return { deps, asked, state, later: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)) };
}

const question = { issueId: ID, projectId: '10000' };

test('cold: one read that also tells the fields; warm: only the fields of a snapshot, and no question', async () => {
  const { deps, asked, state } = world();
  const first = await readItem(deps, question);
  expect(first).toMatchObject({ estimateName: 'Story Points', mayEdit: true, snapshot: { estimate: 5 } });
  await readItem(deps, question);
  expect(asked.map(({ definitions }) => definitions)).toEqual([true, false]);
  expect(asked[1]?.fields).toContain('customfield_10026');
  expect(asked[1]?.fields).not.toContain('*all');
  expect(state).toMatchObject({ opens: 1, defs: 0, rights: 0 });
});

test.each([
  { name: 'within five minutes', minutes: 4, opens: 1, recalled: true },
  { name: 'after five minutes', minutes: 6, opens: 2, recalled: false },
])('what the server said holds for five minutes: $name', async ({ minutes, opens, recalled }) => {
  const { deps, state, later } = world();
  await readItem(deps, question);
  later(minutes);
  expect(recallItem(deps, ID) !== null).toBe(recalled);
  await readItem(deps, question);
  expect(state.opens).toBe(opens);
});

test('later settings of the project, known to another tab, are asked for on the next read, once', async () => {
  const { deps, state } = world();
  const values = new Map<string, unknown>();
  const browser = {
    get: (key: string) => values.get(key) ?? null,
    set: (key: string, value: unknown) => void values.set(key, value),
    remove: () => undefined,
  };
  const own = { ...deps, browser };
  await readItem(own, question);
  await readItem(own, question);
  expect(state.opens).toBe(1);
  noteEpoch(browser, '10000', 3);
  expect(recallItem(own, ID)).toBeNull();
  state.epoch = 3;
  await readItem(own, question);
  await readItem(own, question);
  expect(state.opens).toBe(2);
  expect(recallItem(own, ID)?.context.epoch).toBe(3);
});

test('a site that begins to count anew does not ask each time', async () => {
  const { deps, state } = world();
  const values = new Map<string, unknown>([['epoch:10000', 17]]);
  const browser = {
    get: (key: string) => values.get(key) ?? null,
    set: (key: string, value: unknown) => void values.set(key, value),
    remove: () => undefined,
  };
  const own = { ...deps, browser };
  await readItem(own, question);
  await readItem(own, question);
  expect(state.opens).toBe(1);
});

test('a project that is off is asked about each time, so that turning it on shows at once', async () => {
  const { deps, state } = world();
  state.on = false;
  await readItem(deps, question);
  await readItem(deps, question);
  expect(state.opens).toBe(2);
});

test('what the host says of the license is newer than what is remembered', async () => {
  const { deps, state } = world();
  await readItem(deps, question);
  const read = await readItem({ ...deps, license: 'lapsed' }, question);
  expect(read.context.license).toBe('lapsed');
  expect(viewItem(read, null).mayChange).toBe(false);
  expect(state.opens).toBe(1);
});

test('forgetting makes the next read ask again', async () => {
  const { deps, state } = world();
  await readItem(deps, question);
  forgetContext(deps.memory, ID);
  await readItem(deps, question);
  expect(state.opens).toBe(2);
});

test('another estimation field in the settings is read, even where the remembered one was another', async () => {
  const one = world('customfield_10026');
  await readItem(one.deps, question);
  const other = world('customfield_10016');
  const read = await readItem({ ...other.deps, memory: withoutContext(one.deps) }, question);
  expect(read.snapshot.estimate).toBe(2);
});

const withoutContext = ({ memory }: ItemDeps): ItemDeps['memory'] => {
  forgetContext(memory, ID);
  return memory;
};

test.each([
  { name: 'names missing: the field list is read', change: { names: false }, expected: { defs: 1, rights: 0 } },
  { name: 'operations missing: permissions are read', change: { operations: false }, expected: { defs: 0, rights: 1 } },
])('$name', async ({ change, expected }) => {
  const { deps, state } = world();
  Object.assign(state, change);
  await readItem(deps, question);
  expect(state).toMatchObject(expected);
});

describe('what was found is kept', () => {
  const keep = async (epoch: number, stored: unknown, lozengeKey: string | null = null) => {
    const { deps } = world();
    const writes: string[] = [];
    const read = await readItem(deps, question);
    const item = withProperty({ ...read, context: { ...read.context, epoch } }, 'plumbline-analysis', stored);
    const jira = { putIssueProperty: async (_id: string, key: string): Promise<void> => void writes.push(key) };
    const kept = await keepAnalysis(
      { jira, now: deps.now, lozengeKey },
      viewItem(item, analyzeIssue(item.snapshot, item.context.settings)),
    );
    return { writes, stored: kept?.snapshot.properties['plumbline-analysis'] };
  };

  test('missing, of an older epoch or of another text: written; current: not', async () => {
    const first = await keep(2, undefined);
    expect(first.writes).toEqual(['plumbline-analysis']);
    expect((await keep(2, first.stored)).writes).toEqual([]);
    expect((await keep(3, first.stored)).writes).toEqual(['plumbline-analysis']);
    expect((await keep(2, { ...(first.stored as object), h: '00000000' })).writes).toEqual(['plumbline-analysis']);
    expect((await keep(2, { anything: 'else' })).writes).toEqual(['plumbline-analysis']);
  });

  test('the word beside the section is written where it is missing', async () => {
    const first = await keep(2, undefined);
    expect((await keep(2, first.stored, 'the-word')).writes).toEqual(['the-word']);
  });
});

test('what other frames know of a later edit is not lost to an answer that comes late', async () => {
  const { deps } = world();
  const first = await readItem(deps, { issueId: ID, projectId: '10000' });
  const edited = { ...first, snapshot: { ...first.snapshot, summary: 'Edited', updated: '2026-01-02T00:00:00.000Z' } };
  rememberItem(deps.memory, edited);
  rememberItem(deps.memory, withProperty(first, 'plumbline-analysis', { v: 1 }));
  expect(recallItem(deps, ID)?.snapshot.summary).toBe('Edited');
  expect([isOlder(first, edited), isOlder(edited, first), isOlder(first, first)]).toEqual([true, false, false]);
});
