import * as v from 'valibot';
import { plainToDoc } from '../../domain/text/adf/plain-to-doc.ts';
import type { AdfDoc } from '../../shared/adf.ts';

const Id = v.union([v.string(), v.number()]);
const Text = v.nullish(v.string(), null);
const Time = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'is not a date'),
);
const When = v.nullish(Time, null);
const Doc = v.custom<AdfDoc>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'doc' &&
    'content' in value &&
    Array.isArray(value.content),
  'is not a document',
);

/** A sprint as a line or the file beside it tells it: everything but the name may be missing. */
export const GivenSprint = v.looseObject({
  id: v.nullish(v.number(), null),
  name: v.string(),
  state: v.nullish(v.picklist(['active', 'future', 'closed']), null),
  startDate: When,
  endDate: When,
  completeDate: When,
  projectKey: Text,
});
export type GivenSprint = v.InferOutput<typeof GivenSprint>;

const Sprint = v.pipe(
  v.union([v.string(), GivenSprint]),
  v.transform((sprint): GivenSprint => (typeof sprint === 'string' ? v.parse(GivenSprint, { name: sprint }) : sprint)),
);

const Link = v.looseObject({ type: Text, direction: v.nullish(v.picklist(['inward', 'outward']), null), phrase: Text, key: v.string() });
const Changed = v.array(v.looseObject({ created: Time }));

const Line = v.looseObject({
  id: v.nullish(Id, null),
  key: Text,
  project: Text,
  projectKey: Text,
  type: v.nullish(v.string(), 'Story'),
  subtask: v.nullish(v.boolean(), false),
  summary: v.nullish(v.string(), ''),
  description: v.nullish(v.union([v.string(), Doc, v.looseObject({ text: v.string() })]), null),
  adf: v.nullish(Doc, null),
  acceptanceCriteria: Text,
  status: v.nullish(v.string(), ''),
  statusCategory: v.nullish(v.picklist(['new', 'indeterminate', 'done']), null),
  points: v.nullish(v.number(), null),
  storyPoints: v.nullish(v.number(), null),
  created: Time,
  updated: When,
  resolved: When,
  rank: v.nullish(Id, null),
  parentKey: Text,
  sprint: v.nullish(v.union([Sprint, v.array(Sprint)]), null),
  sprintIds: v.nullish(v.array(v.number()), []),
  links: v.nullish(v.array(Link), []),
  history: v.nullish(Changed, []),
  comments: v.nullish(Changed, []),
});
type Line = v.InferOutput<typeof Line>;

/** A work item as its line gives it, before a day is chosen. */
export interface HealthItem
  extends Pick<
    Line,
    | 'type'
    | 'subtask'
    | 'summary'
    | 'acceptanceCriteria'
    | 'status'
    | 'statusCategory'
    | 'created'
    | 'updated'
    | 'resolved'
    | 'rank'
    | 'parentKey'
    | 'sprintIds'
    | 'links'
  > {
  readonly key: string;
  readonly project: string;
  readonly description: AdfDoc | null;
  readonly points: number | null;
  readonly sprints: readonly GivenSprint[];
  /** Times of changes and comments. */
  readonly touched: readonly string[];
}

export type ReadItem = { readonly ok: true; readonly item: HealthItem } | { readonly ok: false; readonly cause: string };

/** Proves one line: our own shape, or the one of an import with `storyPoints`, `sprintIds` and `adf`. */
export function readHealthLine(value: unknown, line: number): ReadItem {
  const result = v.safeParse(Line, value);
  if (!result.success) return { ok: false, cause: `${v.getDotPath(result.issues[0]) ?? 'the line'}: ${result.issues[0].message}` };
  const given = result.output;
  const key = given.key ?? String(given.id ?? line);
  const sprints = given.sprint === null ? [] : Array.isArray(given.sprint) ? given.sprint : [given.sprint];
  return {
    ok: true,
    item: {
      ...given,
      key,
      project: given.projectKey ?? given.project ?? key.replace(/-\d+$/, ''),
      description: given.adf ?? documentOf(given.description),
      points: given.points ?? given.storyPoints,
      sprints,
      touched: [...given.history, ...given.comments].map(({ created }) => created),
    },
  };
}

function documentOf(description: Line['description']): AdfDoc | null {
  if (description === null) return null;
  if (typeof description === 'string') return plainToDoc(description);
  return v.is(Doc, description) ? description : plainToDoc(description.text);
}
