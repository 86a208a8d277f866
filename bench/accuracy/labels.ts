import { readFileSync } from 'node:fs';

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
    /** As `vague_means`, in sets of other languages. */
    readonly vague?: readonly string[];
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

/** Rows by what they are about; a set without rows of a kind has an empty list. */
export interface Labels {
  /** English stories, each labelled in every respect. */
  readonly stories: readonly LabelledRow[];
  /** English titles and first lines of items, stories or not. */
  readonly titles: readonly LabelledRow[];
  /** Stories in languages other than English. */
  readonly foreign: readonly LabelledRow[];
  readonly criteria: readonly LabelledRow[];
  readonly foreignCriteria: readonly LabelledRow[];
}

/** @param file one JSON object a line. */
export function readRows<Row = LabelledRow>(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
