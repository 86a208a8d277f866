import * as v from 'valibot';
import { plainToDoc, sourceOffsets } from '../../domain/text/adf/plain-to-doc.ts';
import { kindOf } from '../../jira/kind-of.ts';
import type { AdfDoc } from '../../shared/adf.ts';
import type { IssueId, IssueKey, ProjectId } from '../../shared/ids.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import { GivenLink, linkOf } from './lint-link.ts';

const Id = v.union([v.string(), v.number()]);

const Line = v.looseObject({
  id: v.optional(Id),
  type: v.nullish(v.string(), ''),
  summary: v.nullish(v.string(), ''),
  description: v.nullish(v.union([v.string(), v.looseObject({ type: v.literal('doc'), content: v.array(v.unknown()) })])),
  acceptanceCriteria: v.nullish(v.string()),
  project: v.nullish(v.string(), ''),
  points: v.nullish(v.number()),
  links: v.nullish(v.array(GivenLink), []),
});

/** A work item as `lint` reads it, and the way from our offsets back to the text that was given. */
export interface LintItem {
  readonly id: string | number | null;
  readonly project: string;
  readonly snapshot: IssueSnapshot;
  toSource(field: 'summary' | 'description' | 'criteria', offset: number): number;
}

export type ReadLine = { readonly ok: true; readonly item: LintItem } | { readonly ok: false; readonly cause: string };

const same = (offset: number): number => offset;
const isDoc = (value: unknown): value is AdfDoc => typeof value === 'object' && value !== null && 'content' in value;

/** Proves one line of the input. */
export function readLintLine(value: unknown, line: number): ReadLine {
  const result = v.safeParse(Line, value);
  if (!result.success) return { ok: false, cause: `${v.getDotPath(result.issues[0]) ?? 'the line'}: ${result.issues[0].message}` };
  const { id = null, type, summary, description, acceptanceCriteria, project, points, links } = result.output;
  const text = typeof description === 'string' ? description : null;
  const criteria = acceptanceCriteria ?? null;
  const key = String(id ?? line);
  const snapshot: IssueSnapshot = {
    id: key as IssueId,
    key: key as IssueKey,
    projectId: project as ProjectId,
    // Without a type the text alone says whether it is a story.
    typeName: type ?? '',
    kind: kindOf({ name: type ?? '' }),
    summary: summary ?? '',
    description: text === null ? (isDoc(description) ? description : null) : plainToDoc(text),
    criteria,
    statusName: '',
    category: 'new',
    estimate: points ?? null,
    sprint: null,
    hasParent: false,
    parentKey: null,
    labels: [],
    links: (links ?? []).map(linkOf),
    created: '',
    updated: '',
    resolved: null,
    properties: {},
  };
  const ways = {
    summary: same,
    description: text === null ? same : sourceOffsets(text),
    criteria: criteria === null ? same : sourceOffsets(criteria),
  };
  return { ok: true, item: { id, project: project ?? '', snapshot, toSource: (field, offset) => ways[field](offset) } };
}
