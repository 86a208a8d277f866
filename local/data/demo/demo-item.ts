import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const DemoItem = v.strictObject({
  key: v.string(),
  type: v.picklist(['Story', 'Bug', 'Task', 'Epic']),
  title: v.pipe(v.string(), v.minLength(1)),
  points: v.optional(v.number()),
  /** Number of the sprint, in projects that have them; 14 is active. */
  sprint: v.optional(v.number()),
  status: v.optional(v.picklist(['To Do', 'In Progress', 'Done'])),
  parent: v.optional(v.string()),
  waits: v.optional(v.array(v.string()), []),
  /** Days since it was created, and since it was last changed. */
  age: v.optional(v.number()),
  /** Days since it was finished, for finished work without a sprint. */
  done: v.optional(v.number()),
  quiet: v.optional(v.number()),
  /** Only the team may see it. */
  hidden: v.optional(v.boolean(), false),
  text: v.string(),
});

export type DemoItem = v.InferOutput<typeof DemoItem>;

/** The items of one file of the demo, in backlog order. @throws when the file does not fit its schema. */
export function readDemoItems(file: string): readonly DemoItem[] {
  return v.parse(v.array(DemoItem), parse(readFileSync(join(__dirname, file), 'utf8')));
}
