import type { IssueKind } from '../shared/issue.ts';

/** Bugs and tasks skip the rules for stories (lint catalogue, gate 0). Whole words only: "Task force" is somebody's type. */
const BUG = /^(bug|defect|fault|incident|fehler|bogue|error)$/i;
const TASK = /^(task|technical task|tech task|spike|chore|research|enabler|technical debt|maintenance|aufgabe|tâche|tarea)$/i;
const EPIC = /^(epic|initiative|theme|capability)$/i;

/** What a type is to us: by its place in the hierarchy first, then by its name. Everything else is treated as a story. */
export function kindOf(type: {
  readonly name: string;
  readonly subtask?: boolean | undefined;
  readonly hierarchyLevel?: number | undefined;
}): IssueKind {
  const name = type.name.trim();
  const level = type.hierarchyLevel;
  if (type.subtask === true || (level !== undefined && level < 0)) return 'subtask';
  if ((level !== undefined && level > 0) || EPIC.test(name)) return 'epic';
  if (BUG.test(name)) return 'bug';
  return TASK.test(name) ? 'task' : 'story';
}
