import { isLooseWish } from '../../../src/domain/story/loose-wish.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import { snapshotOf } from '../snapshot-of.ts';

const loose = (summary: string, description: string): boolean => isLooseWish(readStory(snapshotOf({ summary, description })));

test('a wish of nobody in running text is an explanation, one with a role or in the title is the story', () => {
  expect(loose('Old permits', 'We need to remove those entries.')).toBe(true);
  expect(loose('Old permits', 'As a clerk, I want to remove those entries.')).toBe(false);
  expect(loose('We need to remove old permits', 'They are in the way.')).toBe(false);
  expect(loose('Old permits', 'They are in the way.')).toBe(false);
});
