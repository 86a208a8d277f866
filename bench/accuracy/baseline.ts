import type { CleanShare } from './clean.ts';
import type { Tally } from './tally.ts';

/** `shared`: the development half of the sets beside the checkout; the others: the folders of bench/labels. */
export type LabelSource = 'shared' | 'own' | 'own, held out' | 'own, as they come';

/** What one source of labels says; a question that it cannot answer is absent. */
export interface Counted {
  readonly measures: Readonly<Record<string, Tally & { readonly rules: readonly string[] }>>;
  readonly clean: CleanShare;
}

/** What is committed: counts, since shares follow from them. */
export interface AccuracyBaseline {
  readonly labels: Readonly<Record<LabelSource, Counted>>;
  /** Found of all spoiled stories, by operator. */
  readonly mutations: Readonly<Record<string, { readonly found: number; readonly of: number; readonly rules: readonly string[] }>>;
}
