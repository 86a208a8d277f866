import * as v from 'valibot';

const Text = v.nullish(v.string());
const Time = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'is not a date'),
);

const ChangeItem = v.looseObject({
  field: v.string(),
  fieldtype: v.optional(v.string(), 'jira'),
  from: Text,
  fromString: Text,
  to: Text,
  toString: v.optional(v.nullish(v.string()), null),
});

/** A day of resolution that the set does not say, as Jira would have kept it. */
const isResolved = (issue: { readonly resolution?: string | null | undefined; readonly statusCategory: string }): boolean =>
  issue.statusCategory === 'done' && Boolean(issue.resolution);

const LinkLine = v.object({
  type: v.string(),
  direction: v.optional(v.picklist(['inward', 'outward'])),
  phrase: v.optional(v.string()),
  key: v.string(),
});

const IssueLine = v.object({
  id: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  key: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d+$/, 'is not a Jira key such as ABC-12')),
  projectKey: v.pipe(v.string(), v.minLength(1)),
  type: Text,
  subtask: v.optional(v.boolean(), false),
  summary: v.pipe(v.string(), v.minLength(1)),
  status: Text,
  statusCategory: v.optional(v.picklist(['new', 'indeterminate', 'done']), 'new'),
  resolution: Text,
  priority: Text,
  storyPoints: v.optional(v.nullable(v.number()), null),
  created: Time,
  updated: v.optional(Time),
  resolved: v.nullish(Time),
  dueDate: Text,
  labels: v.optional(v.array(v.string()), []),
  components: v.optional(v.array(v.string()), []),
  fixVersions: v.optional(v.array(v.string()), []),
  parentKey: Text,
  links: v.optional(v.array(LinkLine), []),
  sprintIds: v.optional(v.array(v.number()), []),
  rank: Text,
  reporter: Text,
  creator: Text,
  assignee: Text,
  description: v.nullish(v.looseObject({ text: v.string() })),
  adf: v.nullish(v.looseObject({ type: v.literal('doc'), version: v.number(), content: v.array(v.unknown()) })),
  comments: v.optional(v.array(v.looseObject({ author: Text, created: Time, body: v.string() })), []),
  history: v.optional(v.array(v.looseObject({ author: Text, created: Time, items: v.array(ChangeItem) })), []),
});

type Given = v.InferOutput<typeof IssueLine>;
type Link = { readonly type: string; readonly direction: 'inward' | 'outward'; readonly phrase: string; readonly key: string };

/** One work item of an import, as its line tells it, with what Jira always has filled in. */
export type IssueLine = Omit<Given, 'type' | 'status' | 'links'> & {
  readonly type: string;
  readonly status: string;
  readonly links: readonly Link[];
};

/** What a line did not say. */
export type Gap = 'type' | 'status' | 'resolved' | 'direction';

export type ParsedLine =
  | { readonly ok: true; readonly issue: IssueLine; readonly gaps: readonly Gap[] }
  | { readonly ok: false; readonly cause: string };

function complete(given: Given): ParsedLine {
  const gaps: Gap[] = [];
  if (!given.type) gaps.push('type');
  if (!given.status) gaps.push('status');
  if (given.links.some((link) => link.direction === undefined)) gaps.push('direction');
  const noDay = isResolved(given) && !given.resolved;
  if (noDay) gaps.push('resolved');
  const links = given.links.map(({ type, direction, phrase, key }) => ({
    type,
    direction: direction ?? 'outward',
    phrase: phrase ?? type,
    key,
  }));
  const resolved = noDay ? (given.updated ?? given.created) : given.resolved;
  return { ok: true, gaps, issue: { ...given, type: given.type ?? 'Task', status: given.status ?? 'Open', links, resolved } };
}

/** Proves the fields of one work item. The cause names the field and what is wrong with it. */
export function checkIssue(value: unknown): ParsedLine {
  const result = v.safeParse(IssueLine, value);
  if (result.success) return complete(result.output);
  const [issue] = result.issues;
  return { ok: false, cause: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
}

/** Proves one line of JSON. */
export function parseIssueLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, cause: 'is not JSON' };
  }
  return checkIssue(value);
}
