import * as v from 'valibot';

/** Ids are strings in the platform API and numbers in the agile one; one form inside. */
const idText = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const looseRecord = v.record(v.string(), v.unknown());

/** An item as any read gives it. `fields` stays open: `toSnapshot` proves what it uses. */
export const rawIssue = v.looseObject({
  id: idText,
  key: v.string(),
  fields: v.optional(looseRecord, {}),
  properties: v.optional(looseRecord, {}),
  operations: v.optional(v.unknown()),
  names: v.optional(v.record(v.string(), v.string())),
  schema: v.optional(v.record(v.string(), v.looseObject({ type: v.optional(v.string()), custom: v.optional(v.string()) }))),
});
export type RawIssue = v.InferOutput<typeof rawIssue>;

/** The latest changes of an item. Jira names a part of each `toString`: `changesIn` reads it. */
export const changesAnswer = v.looseObject({
  changelog: v.looseObject({
    histories: v.array(
      v.looseObject({
        id: idText,
        created: v.string(),
        items: v.array(v.looseObject({ field: v.string(), fieldId: v.nullish(v.string()) })),
      }),
    ),
  }),
});
export type RawChanges = v.InferOutput<typeof changesAnswer>['changelog'];

/** An id-only search leaves the key out. */
const listedIssue = v.looseObject({ ...rawIssue.entries, key: v.optional(v.string(), '') });

export const searchPage = v.looseObject({
  issues: v.array(listedIssue),
  nextPageToken: v.nullish(v.string()),
  isLast: v.optional(v.boolean()),
});
export const countAnswer = v.looseObject({ count: v.number() });
export const bulkAnswer = v.looseObject({ issues: v.array(rawIssue) });

export const fieldDefs = v.array(
  v.looseObject({
    id: v.string(),
    name: v.string(),
    schema: v.optional(v.looseObject({ type: v.optional(v.string()), custom: v.optional(v.string()) })),
    scope: v.optional(v.looseObject({ project: v.optional(v.looseObject({ id: idText })) })),
  }),
);
export type FieldDef = v.InferOutput<typeof fieldDefs>[number];

export const permissionsAnswer = v.looseObject({
  permissions: v.record(v.string(), v.looseObject({ havePermission: v.boolean() })),
});

export const projectRef = v.looseObject({ id: idText, key: v.string(), name: v.string() });
export const projectPage = v.looseObject({ values: v.array(projectRef), isLast: v.optional(v.boolean()) });

export const boardPage = v.looseObject({
  values: v.array(
    v.looseObject({
      id: v.number(),
      name: v.string(),
      type: v.string(),
      location: v.nullish(v.looseObject({ projectId: v.optional(idText) })),
    }),
  ),
  isLast: v.optional(v.boolean()),
});

export const boardConfigurationAnswer = v.looseObject({
  filter: v.looseObject({ id: idText }),
  columnConfig: v.looseObject({
    columns: v.array(v.looseObject({ name: v.string(), statuses: v.optional(v.array(v.looseObject({ id: idText })), []) })),
  }),
  estimation: v.nullish(v.looseObject({ field: v.nullish(v.looseObject({ fieldId: v.optional(v.string()) })) })),
});

const when = v.nullish(v.string());
/** A sprint, from the agile API (`originBoardId`) or from the Sprint field (`boardId`). */
export const sprint = v.looseObject({
  id: v.number(),
  name: v.string(),
  state: v.picklist(['active', 'future', 'closed']),
  boardId: v.nullish(v.number()),
  originBoardId: v.nullish(v.number()),
  goal: v.nullish(v.string()),
  startDate: when,
  endDate: when,
  completeDate: when,
});
export type RawSprint = v.InferOutput<typeof sprint>;
export const sprintPage = v.looseObject({ values: v.array(sprint), isLast: v.optional(v.boolean()) });

export const taskAnswer = v.looseObject({
  id: v.optional(idText),
  status: v.picklist(['ENQUEUED', 'RUNNING', 'COMPLETE', 'FAILED', 'CANCEL_REQUESTED', 'CANCELLED', 'DEAD']),
  progress: v.optional(v.number(), 0),
  result: v.optional(v.unknown()),
  message: v.nullish(v.string()),
});
export const createdIssue = v.looseObject({ id: idText, key: v.string() });
export const linkTypesAnswer = v.looseObject({
  issueLinkTypes: v.array(v.looseObject({ id: idText, name: v.string(), inward: v.string(), outward: v.string() })),
});
export const filterAnswer = v.looseObject({ jql: v.string() });
export const propertyAnswer = v.looseObject({ key: v.string(), value: v.unknown() });
