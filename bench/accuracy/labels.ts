import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const STORIES = join(__dirname, '..', '..', '..', 'shared', 'data', 'stories');

/** Labels lie beside the checkout, not in it: their licenses forbid it. */
export const hasLabels = (): boolean => existsSync(join(STORIES, 'gold_stories.dev.jsonl'));

type Flag = 0 | 1 | null;

export interface LabelledCriterion {
  readonly text: string;
  readonly kind: 'behaviour' | 'task' | 'context' | 'placeholder';
  readonly testable?: Flag;
}

/** A row of any of the files; a label that a file does not have is absent. */
export interface LabelledRow {
  readonly id: string;
  readonly text: string;
  readonly story_title?: string | null;
  readonly labels: {
    readonly is_user_story?: Flag;
    readonly role?: Flag;
    readonly means?: Flag;
    readonly ends?: Flag;
    readonly atomic?: Flag;
    readonly atomic_kind?: 'verbs' | 'clauses' | 'objects' | null;
    readonly minimal?: Flag;
    readonly problem_oriented?: Flag;
    readonly full_sentence?: Flag;
    readonly testable?: Flag;
    readonly coarse_grained?: Flag;
    readonly vague_means?: readonly string[];
    readonly format?: string;
    readonly criteria?: readonly LabelledCriterion[];
    readonly negative_path_present?: Flag;
    readonly negative_path_expected?: Flag;
    readonly implementation_detail?: Flag;
    readonly missing_given?: Flag;
    readonly missing_when?: Flag;
    readonly missing_then?: Flag;
    readonly multi_when_then?: Flag;
  };
}

export type LabelFile = 'gold_stories' | 'gold_jira_titles' | 'gold_multilingual' | 'gold_ac' | 'gold_ac_nc';

/** Only the development half of each file: the other half judges releases. */
export function readLabels(file: LabelFile): readonly LabelledRow[] {
  return readFileSync(join(STORIES, `${file}.dev.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledRow);
}

/** Unlabelled stories of the development backlogs, one a line. */
export function readBacklogs(): readonly string[] {
  const folder = join(STORIES, 'dalpiaz22');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.replace(/^﻿/, '').trim())
    .filter((line) => line !== '');
}
