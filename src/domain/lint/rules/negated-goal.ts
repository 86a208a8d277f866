import { isLooseWish } from '../../story/loose-wish.ts';
import { bare } from '../../story/bare.ts';
import { quote, spanOf } from '../report-words.ts';
import { defineRule } from '../rule.ts';

const NEGATED_WISH = /\b(?:not|n't|dont|never|nicht|niet|ne|no|nao|non)\b|n't\b/;
const NEGATED_GOAL = /^(?:not|never|nicht|niet|ne pas|ne plus|non)\b/;

export const negatedGoal = defineRule({
  id: 'negated-goal',
  code: 's24',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off' },
  letter: 'N',
  criterion: 'problem-oriented',
  kinds: ['story'],
  summary: 'The story says what is not wanted, but not what is.',
  rationale:
    'What should not happen leaves open what should: many different things satisfy “I don’t want to lose my place”. Where nothing but the absence is wanted (“not without a login”), the sentence is right as it is.',
  examples: {
    bad: [{ summary: 'As a resident, I don’t want to type my address again so that I save time' }],
    good: [{ summary: 'As a resident, I want my address to be filled in so that I save time' }],
  },
  *check(model) {
    const { story, markers } = model;
    const means = isLooseWish(model) ? null : (story?.means ?? null);
    if (means === null) return;
    const wish = markers?.means ?? null;
    const negated = (wish !== null && NEGATED_WISH.test(wish.phrase)) || NEGATED_GOAL.test(bare(means.text.slice(0, 20)));
    if (!negated) return;
    yield {
      span: spanOf(means),
      message: `The wish is only that something does not happen: ${quote(means.text)}.`,
      suggestions: ['Say what should happen instead.'],
    };
  },
});
