import type { AdfDoc } from './adf.ts';
import type { IssueId, IssueKey, ProjectId } from './ids.ts';

/** What a type is to us: it decides which checks and rules apply. */
export type IssueKind = 'story' | 'bug' | 'task' | 'epic' | 'subtask';

export type StatusCategory = 'new' | 'indeterminate' | 'done';

/** A sprint as the Sprint field tells it. Times are ISO 8601; absent while the sprint has none. */
export interface SprintRef {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future' | 'closed';
  readonly boardId?: number;
  readonly goal?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
}

/** A link to another item, as far as the viewer may see it. */
export interface IssueLinkRef {
  /** How this item stands to the other: "is blocked by", "blocks", "relates to", … */
  readonly phrase: string;
  /** True when this item waits for the other one ("is blocked by", "depends on"). */
  readonly waitsFor: boolean;
  readonly key: IssueKey;
  readonly summary: string;
  readonly category: StatusCategory;
}

/** The part of a Jira issue that Plumbline reads. Pure data, JSON-safe; `null` means "no value". */
export interface IssueSnapshot {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly projectId: ProjectId;
  readonly typeName: string;
  readonly kind: IssueKind;
  readonly summary: string;
  /** `undefined` when the read did not ask for it, `null` when the item has none. */
  readonly description?: AdfDoc | null;
  /** The acceptance-criteria field, where the project has one. */
  readonly criteria?: AdfDoc | string | null;
  readonly statusName: string;
  readonly category: StatusCategory;
  /** Value of the board's estimation field; `null` when empty. May be 0. */
  readonly estimate: number | null;
  readonly sprint: SprintRef | null;
  readonly hasParent: boolean;
  readonly parentKey: IssueKey | null;
  readonly labels: readonly string[];
  readonly links: readonly IssueLinkRef[];
  /** ISO 8601. */
  readonly created: string;
  readonly updated: string;
  readonly resolved: string | null;
  /** Raw values of `plumbline-analysis` and `plumbline-score`: untrusted until parsed by their schemas. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** From `expand=operations`; `undefined` when the read did not ask. */
  readonly mayEdit?: boolean;
}
