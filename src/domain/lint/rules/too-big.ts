import { readWish } from '../../story/read-wish.ts';
import type { StoryModel } from '../../story/story-model.ts';
import { countBehaviors } from '../count-criteria.ts';
import { findActions } from '../../text/actions/find-actions.ts';
import { largeWork } from '../large-work.ts';
import { defineRule } from '../rule.ts';
import { toldParts } from '../told-parts.ts';

const MOST_ACTIONS = 3;
/** The next step of the usual scales is half as large again (2, 3, 5, 8, 13); anything nearer is within the error of an estimate. */
const NEXT_STEP = 1.5;
/** Between 1, 2, 3 and 5 the steps are as large as that, and the work is small all the same. */
const LEAST_MORE = 3;
/** Two steps and more above the usual: whatever it is, it should be divided. */
const FAR_MORE = 3;

const BY_WISH = 'Split it: by step of the work, by kind of data, or the usual case first and the exceptions later.';
const BY_STEP = 'Divide it: by step or by part, each with a result that can be looked at by itself.';
/** Nothing in the text tells where it could be divided. */
const ASKED = 'Is the estimate right? If it is, write down what makes it so large: that may be work of its own.';

export const tooBig = defineRule({
  id: 'too-big',
  code: 's22',
  version: 3,
  severity: 'warning',
  options: {
    criteria: { kind: 'number', says: 'Most criteria of one story', default: 8, least: 2, most: 50 },
  },
  letter: 'S',
  criterion: 'estimable',
  kinds: ['story'],
  summary: 'A story that is larger than what this team usually finishes.',
  rationale:
    'Large stories finish late and hide what is done. Large is measured against this team: an estimate at least half as large again (and three points more) as what nine in ten of its last finished stories have, more than eight criteria, or more than three actions in one wish; the last two do not count where the team has estimated less than it usually finishes. It is a hint where only the estimate says so, it is less than three times the usual, and the text tells nobody’s wish, or one wish without parts: such work is divided by step, or its estimate is wrong. It is a hint, too, for one rule or one change (“Forbid …”), and for a wish of one sentence one step above the usual; where the text names no parts, the question is whether the estimate is right. Fields of one thing, values of one rule and steps under “Implementation” are no criteria of their own. The length of a text says nothing about the size of the work, so it never counts. Upgrades, tests, refactoring, bug reports what is to be found out, what is one of several by its number (“part 2 of 5”) and what somebody has written already are left alone. Without an estimate, or without twenty finished stories to compare with, the rule says nothing about points.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description:
          '## Acceptance criteria\n- The street is shown.\n- The house number is shown.\n- The owner is shown.\n- The number plate is shown.\n- The fee is shown.\n- The end date is shown.\n- The new end date is shown.\n- A receipt is sent by e-mail.\n- When the payment fails, the old date stays.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The new end date is shown.\n- When the payment fails, the old date stays.',
      },
    ],
  },
  *check(model, { profile, options }) {
    const { estimate } = model;
    const usual = profile.norms?.largestUsual ?? null;
    // Who has estimated it knows better than a count.
    const counted = isKnownSmaller(estimate, usual) ? [] : [...byCriteria(model, Number(options['criteria'])), ...byActions(model)];
    const reasons = [...bySize(estimate, usual), ...counted];
    if (reasons.length === 0) return;
    const work = largeWork(model);
    if (work === 'whole') return;
    const isWish = work === 'wish' || counted.length > 0;
    const isFar = estimate !== null && usual !== null && estimate >= usual * FAR_MORE;
    const told = counted.length > 0 ? 'some' : toldParts(model);
    const isLight = told === 'one' || (!isFar && (!isWish || told === 'brief'));
    yield {
      span: null,
      ...(isLight ? { severity: 'hint' as const } : {}),
      message: `Large for one ${isWish ? 'story' : 'work item'}: ${reasons.join('; ')}.`,
      suggestions: [told === 'some' ? (isWish ? BY_WISH : BY_STEP) : ASKED],
    };
  },
});

function bySize(estimate: number | null, usual: number | null): readonly string[] {
  if (estimate === null || usual === null || estimate < usual * NEXT_STEP || estimate < usual + LEAST_MORE) return [];
  return [`${estimate} points, where nine in ten of the last finished stories have at most ${usual}`];
}

const isKnownSmaller = (estimate: number | null, usual: number | null): boolean =>
  estimate !== null && estimate > 0 && usual !== null && estimate < usual;

function byCriteria({ acceptanceCriteria }: StoryModel, most: number): readonly string[] {
  const count = countBehaviors(acceptanceCriteria.criteria);
  return count > most ? [`${count} criteria`] : [];
}

function byActions(model: StoryModel): readonly string[] {
  const wish = readWish(model);
  if (wish === null || model.language !== 'en') return [];
  const found = wish.form === 'verb' ? wish.actions : findActions(wish.means.text, 'verb', wish.words);
  const verbs = (found?.actions ?? []).map(({ name }) => name);
  return verbs.length > MOST_ACTIONS ? [`${verbs.length} actions in the wish (${verbs.join(', ')})`] : [];
}
