import type { AdfDoc } from '../../../src/shared/adf.ts';

/** The parts of Jira's answers that the site shows. */
interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface Status extends Named {
  readonly statusCategory: { readonly key: string; readonly name: string };
}

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future' | 'closed';
  readonly goal?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface LinkedItem {
  readonly key: string;
  readonly fields: { readonly summary: string; readonly status: Status };
}

export interface ItemLink {
  readonly id: string;
  readonly type: { readonly name: string; readonly inward: string; readonly outward: string };
  readonly inwardIssue?: LinkedItem;
  readonly outwardIssue?: LinkedItem;
}

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
}

export interface Comment {
  readonly id: string;
  readonly author?: Person;
  readonly body: AdfDoc;
  readonly created: string;
}

export const SPRINT_FIELD = 'customfield_10020';
export const DEFAULT_POINTS_FIELD = 'customfield_10016';

/** Custom fields are read by id; the rest by name. */
export interface ItemFields {
  readonly [customField: `customfield_${string}`]: unknown;
  readonly summary: string;
  readonly description?: AdfDoc | null;
  readonly status: Status;
  /** Level 1 is the epic. */
  readonly issuetype: Named & { readonly hierarchyLevel?: number };
  readonly project: Project;
  readonly labels?: readonly string[];
  readonly issuelinks?: readonly ItemLink[];
  readonly assignee?: Person | null;
  readonly reporter?: Person | null;
  readonly priority?: Named | null;
  readonly parent?: LinkedItem;
  readonly subtasks?: readonly LinkedItem[];
  readonly created?: string;
  readonly updated?: string;
}

export interface Item {
  readonly id: string;
  readonly key: string;
  readonly fields: ItemFields;
}

export function pointsOf(item: Item, field: `customfield_${string}`): number | null {
  const value = item.fields[field];
  return typeof value === 'number' ? value : null;
}

export function sprintOf(item: Item): Sprint | null {
  const value = item.fields[SPRINT_FIELD];
  const sprints = Array.isArray(value) ? (value as readonly Sprint[]) : [];
  return sprints.find((sprint) => sprint.state !== 'closed') ?? null;
}
