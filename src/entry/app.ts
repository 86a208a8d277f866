import { createPointsMeter, type PointsMeter } from '../adapters/jira/points-meter.ts';
import { httpAsApp, httpAsUser } from '../adapters/jira/http.ts';
import { createWorkQueue } from '../adapters/queue.ts';
import { createPointsBudget } from '../adapters/storage/budget.ts';
import { createDirtyStore } from '../adapters/storage/dirty.ts';
import { createHeadStore } from '../adapters/storage/heads.ts';
import { createJobStore } from '../adapters/storage/jobs.ts';
import { createLogStore } from '../adapters/storage/log.ts';
import { createNoteStore } from '../adapters/storage/notes.ts';
import { createPeople } from '../adapters/storage/people.ts';
import { createSettingStore } from '../adapters/storage/settings.ts';
import { system } from '../adapters/system.ts';
import { lozengeKey } from '../jira/lozenge.ts';
import { createJiraClient, type JiraClient } from '../jira/client.ts';
import type { JiraHttp } from '../jira/http.ts';
import { retrying } from '../jira/retry.ts';
import type { BackgroundDeps, Caller, ServerDeps, Stores } from '../usecases/ports.ts';
import { createAccess, createAccessMemory } from './access.ts';
import { appIdOf } from './site-of.ts';

/** Lives as long as the warm process, which may serve many sites: every key in them names the site. */
const accessMemory = createAccessMemory();
const knownPeople = new Map<string, string>();

/** How long a person is kept waiting for a busy Jira before being told: well below the 25 s of a resolver. */
const PERSON_WAITS_SECONDS = 8;

const patient = (http: JiraHttp, waitSecondsInAll?: number): JiraClient =>
  createJiraClient(
    retrying(http, {
      sleep: (ms) => system.sleep(ms),
      random: () => system.random(),
      now: () => system.now().getTime(),
      ...(waitSecondsInAll === undefined ? {} : { waitSecondsInAll }),
    }),
  );

const storesFor = (installation: string): Stores => ({
  heads: createHeadStore(),
  notes: createNoteStore(),
  settings: createSettingStore(),
  jobs: createJobStore(),
  dirty: createDirtyStore(),
  log: createLogStore(),
  people: createPeople(installation, () => system.newId(), knownPeople),
});

/** The composition root of a call by a person. One for each invocation: it counts what this one costs. */
export function serverFor(caller: Caller): { readonly deps: ServerDeps; readonly meter: PointsMeter } {
  const meter = createPointsMeter();
  const asUser = patient(httpAsUser(meter), PERSON_WAITS_SECONDS);
  const access = createAccess(caller, asUser, accessMemory, () => system.now().getTime());
  return {
    deps: {
      asUser,
      asApp: patient(httpAsApp(meter), PERSON_WAITS_SECONDS),
      access,
      stores: storesFor(caller.installation),
      queue: createWorkQueue(),
      system,
    },
    meter,
  };
}

/** The composition root of background work: there is no person, so nothing is done as one. */
export function backgroundFor(installation: string): { readonly deps: BackgroundDeps; readonly meter: PointsMeter } {
  const meter = createPointsMeter();
  return {
    deps: {
      asApp: patient(httpAsApp(meter)),
      stores: storesFor(installation),
      queue: createWorkQueue(),
      system,
      budget: createPointsBudget(meter, system),
      lozengeKey: lozengeKey(appIdOf()),
    },
    meter,
  };
}
