import type { StoryModel } from './story-model.ts';

/** Has nobody written more than a title that does not even begin a story? An empty item of any kind counts; a read without the description does not. */
export function isBareTitle({ isStory, summary, description, criteriaField, story }: StoryModel): boolean {
  if (description !== null) return false;
  if (summary.trim() === '') return true;
  return isStory && criteriaField === null && (story === null || (story.role === null && story.means === null));
}
