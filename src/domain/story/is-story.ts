import type { IssueKind } from '../../shared/issue.ts';
import { fold } from '../text/fold.ts';
import { isLooseWish } from './loose-wish.ts';
import type { ParsedStory } from './parse-story.ts';

const SPIKE_TYPES = ['spike', 'research', 'investigation'];
const SPIKE_TITLE = /^\W{0,3}(?:spike|research|investigate|investigation|poc|proof of concept)\b/;

/**
 * Do the story rules apply? The type decides first, then the shape of the text.
 * Bugs, epics, sub-tasks and spikes never; a task only when it is written as a story; a story always,
 * unless it is a complaint. An empty `typeName` means that the type is not known: then the text alone decides.
 */
export function isStory(
  item: { readonly kind: IssueKind; readonly typeName: string; readonly summary: string },
  parsed: ParsedStory,
): boolean {
  if (item.kind === 'bug' || item.kind === 'epic' || item.kind === 'subtask') return false;
  if (parsed.complaint || isSpike(item)) return false;
  const { story } = parsed;
  if (item.kind === 'task') return story !== null && story.role !== null && story.means !== null;
  return item.typeName !== '' || (story !== null && !isLooseWish({ story }));
}

/** Work to find something out: what it leaves behind may be paper. */
export function isSpike(item: { readonly typeName: string; readonly summary: string }): boolean {
  const type = fold(item.typeName);
  return SPIKE_TYPES.some((spike) => type.includes(spike)) || SPIKE_TITLE.test(fold(item.summary.slice(0, 60)));
}
