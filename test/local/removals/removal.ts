/** A behavior of the local host, how to take it away, and the test that must notice. */
export interface Removal {
  /** The point or limit, in a few words. */
  readonly line: string;
  /** File of the behavior, from the root of the repository. */
  readonly file: string;
  /** Stands in the file once. */
  readonly from: string;
  readonly to: string;
  /** File of the test, from the root of the repository. */
  readonly test: string;
  /** The test's title, or its first words. */
  readonly title: string;
}

type Change = readonly [line: string, file: string, from: string, to: string, title: string];

/** Removals that one test file must notice, in files of one folder. */
export const removals = (folder: string, test: string, changes: readonly Change[]): readonly Removal[] =>
  changes.map(([line, file, from, to, title]) => ({ line, file: `${folder}/${file}`, from, to, test, title }));
