import type { ReadyState } from '../shared/analysis.ts';
import { sectionTexts } from '../shared/texts/section.ts';

/** The word beside a collapsed section: an issue property whose name and form Jira prescribes (assumed; local/PARITY.md). */
interface Lozenge {
  readonly type: 'lozenge';
  readonly value: { readonly label: string; readonly type: 'success' | 'inprogress' | 'default' };
}

/** Key of the module `jira:issueContext` in the manifest. */
const SECTION = 'issue-summary';

/** @param appId the app's UUID. @returns the name of the property that holds the word. */
export const lozengeKey = (appId: string): string => `com.atlassian.jira.issue:${appId}:${SECTION}:status`;

/**
 * One word for all viewers, built from the item's own facts: what it waits for may be hidden from some, so it is left out.
 * @returns `null` where there is no state to name.
 */
function lozengeOf(state: ReadyState): Lozenge | null {
  switch (state.kind) {
    case 'ready':
      return { type: 'lozenge', value: { label: sectionTexts.state.ready, type: 'success' } };
    case 'left':
      return { type: 'lozenge', value: { label: sectionTexts.state.left(state.count), type: 'inprogress' } };
    case 'not-checked':
      return { type: 'lozenge', value: { label: sectionTexts.state.notChecked, type: 'default' } };
    case 'not-applicable':
      return null;
    default:
      return state satisfies never;
  }
}

const NO_LOZENGE = { type: 'none' } as const;

/**
 * What to write so that the word fits the state. What has no state loses its word; where there never was one nothing is written.
 * @param present the property as it is stored now. @returns `null` when it fits already.
 */
export function lozengeChange(state: ReadyState, present: unknown): Lozenge | typeof NO_LOZENGE | null {
  const wanted = lozengeOf(state) ?? (present === undefined ? undefined : NO_LOZENGE);
  return wanted === undefined || JSON.stringify(wanted) === JSON.stringify(present) ? null : wanted;
}
