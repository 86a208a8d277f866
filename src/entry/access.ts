import type { JiraClient } from '../jira/client-types.ts';
import { JiraError } from '../jira/error.ts';
import type { IssueId, ProjectId } from '../shared/ids.ts';
import type { Access, Caller } from '../usecases/ports.ts';
import { BoundedMap } from './bounded-map.ts';

/** How long a proof holds for one person and one object. */
const PROOF_MS = 60_000;
/** How long the place of an item is believed: items move, but a fact is no right. */
const FACT_MS = 10 * 60_000;
const REMEMBERED = 5_000;

interface Dated<T> {
  readonly value: T;
  readonly until: number;
}

type ProjectRight = { readonly mayAdminister: boolean } | null;

/** What a warm process remembers, for all sites and people that it serves: each key names both. */
interface AccessMemory {
  readonly items: BoundedMap<Dated<ProjectId | null>>;
  readonly projects: BoundedMap<Dated<ProjectRight>>;
  readonly facts: BoundedMap<Dated<ProjectId>>;
}

export const createAccessMemory = (): AccessMemory => ({
  items: new BoundedMap(REMEMBERED),
  projects: new BoundedMap(REMEMBERED),
  facts: new BoundedMap(REMEMBERED),
});

/** Proves rights by asking Jira as the caller. An absent and a hidden object look alike, here as there. */
export function createAccess(caller: Caller, asUser: JiraClient, memory: AccessMemory, now: () => number): Access {
  const own = (id: string): string => `${caller.installation} ${caller.accountId} ${id}`;
  const fact = (id: string): string => `${caller.installation} ${id}`;
  return {
    viewItem: (issueId) =>
      proven(memory.items, own(issueId), now, async () => {
        const projectId = await projectOf(asUser, issueId);
        if (projectId !== null) memory.facts.set(fact(issueId), { value: projectId, until: now() + FACT_MS });
        return projectId;
      }),
    knownProject: (issueId) => fresh(memory.facts.get(fact(issueId)), now)?.value ?? null,
    viewProject: (projectId) => proven(memory.projects, own(projectId), now, () => rightIn(asUser, projectId)),
  };
}

const fresh = <T>(entry: Dated<T> | undefined, now: () => number): Dated<T> | undefined =>
  entry !== undefined && entry.until > now() ? entry : undefined;

async function proven<T>(map: BoundedMap<Dated<T>>, key: string, now: () => number, ask: () => Promise<T>): Promise<T> {
  const known = fresh(map.get(key), now);
  if (known !== undefined) return known.value;
  const value = await ask();
  map.set(key, { value, until: now() + PROOF_MS });
  return value;
}

const isRefusal = (error: unknown): boolean =>
  error instanceof JiraError && ['not-found', 'forbidden', 'unauthenticated', 'bad-request'].includes(error.kind);

async function projectOf(jira: JiraClient, issueId: IssueId): Promise<ProjectId | null> {
  try {
    const { id, fields } = await jira.getIssue(issueId, { fields: ['project'] });
    const project = fields['project'] as { id?: unknown } | null | undefined;
    // Jira also answers to keys and old keys: only the very id that was asked for counts.
    return id === issueId && typeof project?.id === 'string' ? (project.id as ProjectId) : null;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

async function rightIn(jira: JiraClient, projectId: ProjectId): Promise<ProjectRight> {
  try {
    const held = await jira.myPermissions({ projectId, permissions: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] });
    return held['BROWSE_PROJECTS'] === true ? { mayAdminister: held['ADMINISTER_PROJECTS'] === true } : null;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
