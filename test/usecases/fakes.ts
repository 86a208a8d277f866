import type { JiraClient } from '../../src/jira/client-types.ts';
import { JiraError } from '../../src/jira/error.ts';
import type { AccountId, IssueId, ProjectId } from '../../src/shared/ids.ts';
import type {
  Access,
  AuditRecord,
  AuthoredHead,
  Caller,
  DirtyRow,
  HeadStore,
  NotesHead,
  NotesRecord,
  PointsBudget,
  ScoreHead,
  ScoreRecord,
  ServerDeps,
  SettingStore,
  Stores,
  System,
  WorkEvent,
} from '../../src/usecases/ports.ts';
import type { JobRecord, ProjectRecord, SiteRecord } from '../../src/usecases/records.ts';
import { type FakeLog, logStore, newLog } from './fake-log.ts';

/** Thrown where a process "dies". Not a JiraError: nothing may handle it. */
export class Killed extends Error {}

/** Every side effect passes through `step`: before or after the effect of step `at`, the process dies. */
export interface Fault {
  readonly at: number;
  readonly when: 'before' | 'after';
}

export interface World {
  now: number;
  steps: string[];
  fault: Fault | null;
  readonly heads: Map<string, ScoreHead>;
  readonly history: Map<string, ScoreRecord[]>;
  readonly notes: Map<string, NotesHead>;
  readonly noted: NotesRecord[];
  readonly audits: AuditRecord[];
  readonly projects: Map<string, ProjectRecord>;
  site: SiteRecord | null;
  readonly jobs: Map<string, JobRecord>;
  readonly dirty: Map<string, DirtyRow>;
  /** The log of states of the one project. */
  readonly log: FakeLog;
  readonly buckets: Set<string>;
  readonly properties: Map<string, unknown>;
  readonly pushed: WorkEvent[];
  readonly logs: string[];
  pointsLeft: number;
  timeLeft: number;
}

export const newWorld = (): World => ({
  now: Date.parse('2026-11-21T10:00:00.000Z'),
  steps: [],
  fault: null,
  heads: new Map(),
  history: new Map(),
  notes: new Map(),
  noted: [],
  audits: [],
  projects: new Map(),
  site: null,
  jobs: new Map(),
  dirty: new Map(),
  log: newLog(),
  buckets: new Set(),
  properties: new Map(),
  pushed: [],
  logs: [],
  pointsLeft: 2_000,
  timeLeft: 900_000,
});

async function step<T>(world: World, name: string, effect: () => T): Promise<T> {
  world.steps.push(name);
  const dies = world.fault !== null && world.steps.length === world.fault.at;
  if (dies && world.fault?.when === 'before') throw new Killed(`before ${name}`);
  const value = effect();
  if (dies) throw new Killed(`after ${name}`);
  return value;
}

/** The two transactions of authored data, over a map of heads. */
function fakeAuthored<T extends { readonly at: string; readonly by: string }>(
  world: World,
  heads: Map<string, AuthoredHead<T>>,
  kept: (issueId: IssueId, record: T) => void,
) {
  const same = (issueId: IssueId, pending: AuthoredHead<T>): boolean => {
    const head = heads.get(issueId);
    return head?.rev === pending.rev && head.pub === pending.pub && head.at === pending.at;
  };
  return {
    get: async (issueId: IssueId) => heads.get(issueId) ?? null,
    begin: (issueId: IssueId, base: number, next: AuthoredHead<T>) =>
      step(world, 'begin', () => {
        const head = heads.get(issueId);
        if (base === 0 ? head !== undefined : head?.rev !== base || head.pub !== base) return false;
        heads.set(issueId, next);
        return true;
      }),
    commit: (issueId: IssueId, pending: AuthoredHead<T>) =>
      step(world, 'commit', () => {
        const record = pending.pending;
        if (!same(issueId, pending) || record === null) return false;
        heads.set(issueId, { ...pending, pub: pending.rev, current: record, pending: null });
        kept(issueId, record);
        return true;
      }),
    rollBack: (issueId: IssueId, pending: AuthoredHead<T>) =>
      step(world, 'rollBack', () => {
        if (!same(issueId, pending)) return false;
        const before = pending.current;
        if (before === null) heads.delete(issueId);
        else heads.set(issueId, { ...pending, rev: pending.pub, at: before.at, by: before.by, pending: null });
        return true;
      }),
    expire: async () => undefined,
  };
}

function fakeHeads(world: World): HeadStore {
  return {
    ...fakeAuthored(world, world.heads, (issueId, record) => {
      world.history.set(issueId, [record, ...(world.history.get(issueId) ?? [])]);
    }),
    history: async (issueId, limit) => (world.history.get(issueId) ?? []).slice(0, limit),
  };
}

function fakeSettings(world: World): SettingStore {
  return {
    project: async (projectId) => world.projects.get(projectId) ?? null,
    saveProject: (record, baseRev, audit) =>
      step(world, 'saveProject', () => {
        if ((world.projects.get(record.projectId)?.rev ?? 0) !== baseRev) return false;
        world.projects.set(record.projectId, record);
        if (audit !== undefined) world.audits.push(audit);
        return true;
      }),
    site: async () => world.site,
    saveSite: (record, baseRev) =>
      step(world, 'saveSite', () => {
        if ((world.site?.rev ?? 0) !== baseRev) return false;
        world.site = record;
        return true;
      }),
  };
}

/** Each write of the log is a step, at which a process can die. */
const fakeLog = (world: World): Stores['log'] => logStore(world.log, (name, effect) => step(world, name, effect));

export function fakeStores(world: World): Stores {
  return {
    heads: fakeHeads(world),
    notes: fakeAuthored(world, world.notes, (_issueId, record) => void world.noted.push(record)),
    settings: fakeSettings(world),
    jobs: {
      get: async (jobId) => world.jobs.get(jobId) ?? null,
      save: (record, baseRev) =>
        step(world, 'saveJob', () => {
          if ((world.jobs.get(record.jobId)?.rev ?? 0) !== baseRev) return false;
          world.jobs.set(record.jobId, record);
          return true;
        }),
      unfinished: async (before) =>
        [...world.jobs.values()].filter((job) => (job.state === 'waiting' || job.state === 'running') && job.at < before),
    },
    dirty: {
      mark: async (row) => void world.dirty.set(row.issueId, row),
      due: async (now, limit) => [...world.dirty.values()].filter((row) => row.due <= now).slice(0, limit),
      clear: async (row) => {
        if (world.dirty.get(row.issueId)?.ver === row.ver) world.dirty.delete(row.issueId);
      },
      claimBucket: async (bucket) => (world.buckets.has(bucket) ? false : (world.buckets.add(bucket), true)),
    },
    log: fakeLog(world),
    people: { refOf: async (accountId) => `ref-of-${accountId.length}` },
  };
}

export function fakeSystem(world: World): System {
  let ids = 0;
  return {
    now: () => new Date((world.now += 1)),
    random: () => 0.5,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    sleep: async (milliseconds) => void (world.now += milliseconds),
    remaining: () => world.timeLeft,
    log: (event, data) => void world.logs.push(JSON.stringify({ event, ...data })),
  };
}

export const fakeBudget = (world: World): PointsBudget => ({ settle: async () => ({ left: world.pointsLeft, secondsToReset: 600 }) });

/** A client of which only the given methods may be called. */
export function fakeJira(methods: Partial<JiraClient>): JiraClient {
  return new Proxy(methods as JiraClient, {
    get(target, name) {
      const method = target[name as keyof JiraClient];
      if (method === undefined) throw new Error(`Jira was asked for ${String(name)}.`);
      return method;
    },
  });
}

export const refusal = (status: number): JiraError =>
  new JiraError({
    status,
    kind: status === 404 ? 'not-found' : status === 403 ? 'forbidden' : status === 429 ? 'busy' : status === 400 ? 'bad-request' : 'failed',
    messages: ['no'],
  });

export const PROJECT = '10000' as ProjectId;
export const ITEM = '10042' as IssueId;
export const CALLER: Caller = { accountId: 'local:product-owner' as AccountId, installation: 'site-1', license: 'active' };

export const openAccess = (given: Partial<Access> = {}): Access => ({
  viewItem: async () => PROJECT,
  knownProject: () => PROJECT,
  viewProject: async () => ({ mayAdminister: true }),
  ...given,
});

/** A server whose Jira keeps score properties in the world. */
export function fakeServer(
  world: World,
  given: { readonly access?: Partial<Access>; readonly asUser?: Partial<JiraClient>; readonly asApp?: Partial<JiraClient> } = {},
): ServerDeps {
  return {
    access: openAccess(given.access),
    asUser: fakeJira({
      putIssueProperty: (id, _key, value) => step(world, 'put', () => void world.properties.set(id, value)),
      getIssue: async (id) => ({
        id,
        key: 'PERM-1',
        fields: {},
        properties: { 'plumbline-score': world.properties.get(id), 'plumbline-notes': world.properties.get(id) },
        operations: undefined,
      }),
      ...given.asUser,
    }),
    asApp: fakeJira({
      setAppProperty: (key, value) => step(world, 'setAppProperty', () => void world.properties.set(key, value)),
      ...given.asApp,
    }),
    stores: fakeStores(world),
    queue: { push: (event) => step(world, 'push', () => void world.pushed.push(event)) },
    system: fakeSystem(world),
  };
}
