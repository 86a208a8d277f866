import { isLooseWish } from '../../story/loose-wish.ts';
import { readWish } from '../../story/read-wish.ts';
import { findCoordination } from '../../text/actions/find-coordination.ts';
import { isTeamWord } from '../team-words.ts';
import { foreignThings } from '../../text/actions/foreign/foreign-things.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule } from '../rule.ts';

export const conjunctionInGoal = defineRule({
  id: 'conjunction-in-goal',
  code: 's07',
  version: 4,
  severity: 'hint',
  presets: { recommended: 'off' },
  letter: 'S',
  criterion: 'atomic',
  kinds: ['story'],
  summary: 'The wish joins several things with “and” or “or”.',
  rationale:
    'Where a wish names several things, it is worth asking whether each could be delivered alone: a smaller story is done sooner and is easier to test. Often the answer is no, so this is only a hint, and it leaves fixed pairs (“date and time”), ranges, examples and conditions (“when”, “if”) alone. Two actions in one wish are the business of multiple-actions. In German, French, Spanish, Portuguese, Dutch and Italian it speaks where each thing has an article of its own (“un mapa y una lista”) or both are plain plurals, not behind prepositions.',
  examples: {
    bad: [
      { summary: 'As a clerk, I want to see permits and fines so that I can answer questions' },
      { summary: 'As a resident, I want to pay by card or by invoice so that I can choose' },
    ],
    good: [
      { summary: 'As a clerk, I want to see the date and time of a visit so that I can plan' },
      { summary: 'As a clerk, I want to be told when a permit ends or changes so that I can send letters' },
      { summary: 'As a warden, I want to see fines between 5 and 9 euros so that I can waive them' },
    ],
  },
  *check(model, context) {
    const wish = isLooseWish(model) ? null : readWish(model);
    if (wish === null || wish.actions !== null) return;
    const found =
      model.language === 'en'
        ? findCoordination(wish.means.text, wish.words)
        : foreignThings(wish.means.text, model.language, wish.governed);
    if (found === null || isTeamWord(wish.means.text, found, context.words)) return;
    const { means } = wish;
    const text = means.text.slice(found.start, found.end);
    const choice = found.kind === 'or';
    yield {
      span: spanIn(means, means.start + found.start, means.start + found.end),
      message: choice
        ? `The wish leaves a choice: ${quote(text)}. Each side may be a story of its own.`
        : `The wish joins several things: ${quote(text)}. Each may be a story of its own.`,
      suggestions: [
        choice
          ? 'Say which of the two comes first, or write one story for each.'
          : 'If one part is of use without the other, write one story for each; if not, leave it as it is.',
      ],
    };
  },
});
