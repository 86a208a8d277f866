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

const IssueLine = v.looseObject({
  id: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  key: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d+$/, 'is not a Jira key such as ABC-12')),
  projectKey: v.pipe(v.string(), v.minLength(1)),
  type: v.optional(v.string(), 'Task'),
  subtask: v.optional(v.boolean(), false),
  summary: v.pipe(v.string(), v.minLength(1)),
  status: v.optional(v.string(), 'Open'),
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
  links: v.optional(v.array(v.looseObject({ type: v.string(), direction: v.picklist(['inward', 'outward']), phrase: v.string(), key: v.string() })), []),
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

/** One work item of an import, as its line tells it. */
export type IssueLine = v.InferOutput<typeof IssueLine>;

export type ParsedLine = { readonly ok: true; readonly issue: IssueLine } | { readonly ok: false; readonly cause: string };

/** Proves one line. The cause names the field and what is wrong with it. */
export function parseIssueLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, cause: 'is not JSON' };
  }
  const result = v.safeParse(IssueLine, value);
  if (result.success) return { ok: true, issue: result.output };
  const [issue] = result.issues;
  return { ok: false, cause: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
}
