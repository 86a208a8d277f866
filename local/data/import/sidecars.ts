import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const When = v.nullish(v.string());
const Sprint = v.looseObject({
  id: v.number(),
  name: v.string(),
  projectKey: v.optional(v.string()),
  state: v.optional(v.string()),
  goal: When,
  startDate: When,
  endDate: When,
  completeDate: When,
});
const Project = v.looseObject({ id: v.optional(v.union([v.string(), v.number()])), key: v.string(), name: v.optional(v.string()) });
const User = v.looseObject({ accountId: v.string(), displayName: v.string(), active: v.optional(v.boolean(), true) });
const LinkType = v.looseObject({ name: v.string(), inward: v.string(), outward: v.string() });

function read<T>(folder: string, name: string, schema: v.GenericSchema<unknown, T>): readonly T[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const result = v.safeParse(v.array(schema), JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** The files beside the work items; each may be absent. */
export function readSidecars(folder: string) {
  return {
    sprints: read(folder, 'sprints.json', Sprint),
    projects: read(folder, 'projects.json', Project),
    users: read(folder, 'users.json', User),
    linkTypes: read(folder, 'linkTypes.json', LinkType),
  };
}

export type Sidecars = ReturnType<typeof readSidecars>;
export type SprintLine = Sidecars['sprints'][number];
