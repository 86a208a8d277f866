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
  const { story } = parsed;
  if (parsed.complaint || (isSpike(item) && !isWritten(item, parsed))) return false;
  if (item.kind === 'task') return story !== null && story.role !== null && story.means !== null;
  return item.typeName !== '' || (story !== null && !isLooseWish({ story }) && !isQuestion(parsed));
}

/** Where the type is not known, a title that says who wants what is a story whatever stands in front of it. */
function isWritten({ typeName }: { readonly typeName: string }, { story }: ParsedStory): boolean {
  return typeName === '' && story !== null && story.role !== null && story.means !== null;
}

/** “We want to know if …”, in nobody's name: something to find out. */
function isQuestion({ story, language }: ParsedStory): boolean {
  if (language !== 'en' || story === null || story.role !== null) return false;
  return /^(?:know|find out|figure out|check|understand|learn|clarify|investigate|evaluate|decide|determine|verify|see|test|be sure|make sure)\s(?:\S+\s)?(?:if|whether|how|why|what|which|when|where)\b/i.test(
    story.means?.text ?? '',
  );
}

/** Work to find something out: what it leaves behind may be paper. */
export function isSpike(item: { readonly typeName: string; readonly summary: string }): boolean {
  const type = fold(item.typeName);
  return SPIKE_TYPES.some((spike) => type.includes(spike)) || SPIKE_TITLE.test(fold(item.summary.slice(0, 60)));
}
