import type { StoryModel } from './story-model.ts';
import type { TextField } from '../../shared/finding.ts';

/** The sentence that tells the story: from its first marker to the last part's end. */
export interface StorySentence {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

/** Where the story's sentence stands; `null` when role or wish is missing. */
export function storySentence({ story, markers }: Pick<StoryModel, 'story' | 'markers'>): StorySentence | null {
  if (story === null || markers === null || story.means === null || story.role === null) return null;
  let { start, end } = story.means;
  for (const part of [story.role, story.ends, markers.role, markers.means, markers.ends]) {
    if (part === null) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { field: story.means.field, start, end };
}
