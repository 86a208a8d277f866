import type { ManifestDocument, Problem } from '../manifest-document.ts';

/** What a rule may look at besides the manifest. */
export interface RuleContext {
  /** Root folder of the app. */
  readonly root: string;
  /** Packages that the source imports, for example "@forge/kvs". */
  readonly imports: ReadonlySet<string>;
}

/** Something that Atlassian's validator does not see. */
export type Rule = (manifest: ManifestDocument, context: RuleContext) => Problem[];
