import type { CleanShare } from './clean.ts';
import type { Tally } from './tally.ts';

/** What is committed: counts, since shares follow from them. */
export interface AccuracyBaseline {
  readonly measures: Readonly<Record<string, Tally & { readonly rules: readonly string[] }>>;
  /** Found of all spoiled stories, by operator. */
  readonly mutations: Readonly<Record<string, { readonly found: number; readonly of: number; readonly rules: readonly string[] }>>;
  readonly clean: CleanShare;
}
