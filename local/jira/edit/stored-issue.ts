import type { Row, SqlValue } from '../../database/sql.ts';
import type { JiraContext } from '../context.ts';
import { issueNotFound } from '../errors.ts';

/** A row of the live issue table. */
export interface StoredIssue {
  readonly id: number;
  readonly key: string;
  readonly projectId: number;
  readonly typeId: number;
  readonly statusId: number;
  readonly summary: string;
  readonly descriptionJson: string | null;
  readonly priorityId: number | null;
  readonly resolutionId: number | null;
  readonly assignee: string | null;
  readonly reporter: string | null;
  readonly due: string | null;
  readonly parentId: number | null;
  readonly rank: string;
  readonly securityLevelId: number | null;
}

const numberOrNull = (value: SqlValue | undefined): number | null => (value === null || value === undefined ? null : Number(value));
export const textOrNull = (value: SqlValue | undefined): string | null => (typeof value === 'string' ? value : null);

function toStored(row: Row): StoredIssue {
  return {
    id: Number(row['id']),
    key: String(row['key']),
    projectId: Number(row['project_id']),
    typeId: Number(row['type_id']),
    statusId: Number(row['status_id']),
    summary: String(row['summary']),
    descriptionJson: textOrNull(row['description_json']),
    priorityId: numberOrNull(row['priority_id']),
    resolutionId: numberOrNull(row['resolution_id']),
    assignee: textOrNull(row['assignee']),
    reporter: textOrNull(row['reporter']),
    due: textOrNull(row['due']),
    parentId: numberOrNull(row['parent_id']),
    rank: String(row['rank']),
    securityLevelId: numberOrNull(row['security_level_id']),
  };
}

/** The issue as it is stored, whoever asks; 404 when it does not exist. */
export function storedIssue(ctx: Pick<JiraContext, 'sql'>, id: number): StoredIssue {
  const row = ctx.sql.get('select * from issue where id = ?', [id]);
  if (row === null) throw issueNotFound();
  return toStored(row);
}
