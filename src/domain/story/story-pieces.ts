import type { StoryModel } from './story-model.ts';
import type { Stretch } from './stretch.ts';

/**
 * Where the words of the story stand in the description, in order, with the stop behind them. More than one piece when other words stand
 * between its parts; empty when the description tells no story.
 */
export function storyPieces({ story, markers, description }: Pick<StoryModel, 'story' | 'markers' | 'description'>): readonly Stretch[] {
  if (story === null || description === null || description === undefined) return [];
  const { text } = description;
  const parts = [story.role, story.means, story.ends, markers?.role, markers?.means, markers?.ends]
    .flatMap((part) => (part?.field === 'description' ? [part] : []))
    .toSorted((a, b) => a.start - b.start);
  const pieces: { readonly start: number; end: number }[] = [];
  for (const { start, end } of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else pieces.push({ start, end });
  }
  const last = pieces.at(-1);
  if (last !== undefined && /[.!?]/.test(text.charAt(last.end))) last.end += 1;
  return pieces;
}
