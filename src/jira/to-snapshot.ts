import * as v from 'valibot';
import type { AdfDoc } from '../shared/adf.ts';
import type { IssueId, IssueKey, ProjectId } from '../shared/ids.ts';
import type { IssueLinkRef, IssueSnapshot, SprintRef, StatusCategory } from '../shared/issue.ts';
import { proven } from './call.ts';
import type { FieldMap } from './field-map.ts';
import { isoOf } from './jira-time.ts';
import { kindOf } from './kind-of.ts';
import { mayEditOf } from './operations.ts';
import { type RawIssue, sprint } from './schemas.ts';
import { currentSprint, toSprintRef } from './sprint-ref.ts';
import { waitsFor } from './waits-for.ts';

const status = v.looseObject({ name: v.string(), statusCategory: v.nullish(v.looseObject({ key: v.optional(v.string()) })) });
const other = v.looseObject({
  key: v.string(),
  fields: v.optional(v.looseObject({ summary: v.optional(v.string(), ''), status: v.optional(status) })),
});
const link = v.looseObject({
  type: v.looseObject({ name: v.string(), inward: v.string(), outward: v.string() }),
  inwardIssue: v.optional(other),
  outwardIssue: v.optional(other),
});
const fieldsShape = v.looseObject({
  project: v.looseObject({ id: v.string() }),
  issuetype: v.looseObject({ name: v.string(), subtask: v.optional(v.boolean()), hierarchyLevel: v.optional(v.number()) }),
  summary: v.nullish(v.string()),
  status,
  created: v.optional(v.string(), ''),
  updated: v.optional(v.string(), ''),
  resolutiondate: v.nullish(v.string()),
  parent: v.nullish(v.looseObject({ key: v.string() })),
  labels: v.nullish(v.array(v.string())),
  issuelinks: v.nullish(v.array(link)),
});

/** Jira's category keys; "undefined" and anything unknown count as not started. */
const categoryOf = (given: v.InferOutput<typeof status> | undefined): StatusCategory => {
  const key = given?.statusCategory?.key;
  return key === 'done' || key === 'indeterminate' ? key : 'new';
};

function linksOf(links: readonly v.InferOutput<typeof link>[]): readonly IssueLinkRef[] {
  return links.flatMap(({ type, inwardIssue, outwardIssue }) => {
    const issue = inwardIssue ?? outwardIssue;
    if (issue === undefined) return [];
    const side = inwardIssue === undefined ? 'outward' : 'inward';
    const phrase = type[side];
    return [
      {
        phrase,
        waitsFor: waitsFor({ typeName: type.name, phrase, side }),
        key: issue.key as IssueKey,
        summary: issue.fields?.summary ?? '',
        category: categoryOf(issue.fields?.status),
      },
    ];
  });
}

const isDoc = (value: unknown): value is AdfDoc =>
  typeof value === 'object' &&
  value !== null &&
  (value as { type?: unknown }).type === 'doc' &&
  Array.isArray((value as { content?: unknown }).content);

/** A text field: a document, plain text (old sites, single-line fields), or nothing. */
const textOf = (value: unknown): AdfDoc | string | null => (isDoc(value) || (typeof value === 'string' && value !== '') ? value : null);

function descriptionOf(value: unknown): AdfDoc | null {
  const text = textOf(value);
  if (typeof text !== 'string') return text;
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

function sprintOf(value: unknown): SprintRef | null {
  if (!Array.isArray(value)) return null;
  return currentSprint(
    value.flatMap((one: unknown) => {
      const parsed = v.safeParse(sprint, one);
      return parsed.success ? [toSprintRef(parsed.output)] : [];
    }),
  );
}

const valueOf = (fields: Readonly<Record<string, unknown>>, id: string | null): unknown => (id === null ? undefined : fields[id]);

/** Proves and reduces what Jira answered. @throws JiraError `failed` when a field that every item has is absent. */
export function toSnapshot(raw: RawIssue, map: FieldMap): IssueSnapshot {
  const given = raw.fields;
  const fields = proven(fieldsShape, given, 200);
  const estimate = valueOf(given, map.estimate);
  const criteria = valueOf(given, map.criteria);
  const mayEdit = mayEditOf(raw.operations);
  return {
    id: raw.id as IssueId,
    key: raw.key as IssueKey,
    projectId: fields.project.id as ProjectId,
    typeName: fields.issuetype.name,
    kind: kindOf(fields.issuetype),
    summary: fields.summary ?? '',
    ...('description' in given ? { description: descriptionOf(given['description']) } : {}),
    ...(criteria === undefined ? {} : { criteria: textOf(criteria) }),
    statusName: fields.status.name,
    category: categoryOf(fields.status),
    estimate: typeof estimate === 'number' && Number.isFinite(estimate) ? estimate : null,
    sprint: sprintOf(valueOf(given, map.sprint)),
    hasParent: fields.parent !== null && fields.parent !== undefined,
    parentKey: (fields.parent?.key ?? null) as IssueKey | null,
    labels: fields.labels ?? [],
    links: linksOf(fields.issuelinks ?? []),
    created: isoOf(fields.created),
    updated: isoOf(fields.updated),
    resolved: fields.resolutiondate ? isoOf(fields.resolutiondate) : null,
    properties: raw.properties,
    ...(mayEdit === undefined ? {} : { mayEdit }),
  };
}
