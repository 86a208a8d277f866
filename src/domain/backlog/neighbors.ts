import type { IssueKey } from '../../shared/ids.ts';
import type { IssueLinkRef } from '../../shared/issue.ts';
import type { StoryModel } from '../story/story-model.ts';

/**
 * How another item resembles this one. `same`: equal but for case, spaces and marks. `same-wish`: same role and wish.
 * `near`: most words are the same. `same-sentence`: the story sentence is the same, the titles are not. `same-title`: the titles are
 * the same, the texts are not. `other-role`: the same wish for another role.
 */
export type Likeness = 'same' | 'same-wish' | 'near' | 'same-sentence' | 'same-title' | 'other-role';

export interface Similar {
  readonly key: IssueKey;
  readonly summary: string;
  readonly likeness: Likeness;
}

/** The items around one item, as far as the viewer may see them. */
export interface Neighbors {
  readonly key: IssueKey;
  readonly links: readonly IssueLinkRef[];
  /** Other open items of the project that say the same, most alike first, at most five; `null` when the backlog was not read. */
  readonly findSimilar: ((model: StoryModel) => readonly Similar[]) | null;
}
