import { fieldText } from '../../story/story-model.ts';
import { findActions } from '../../text/find-actions.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';
import { quote, spanIn } from '../report-words.ts';

export const multipleActions = defineRule({
  id: 'multiple-actions',
  code: 's06',
  version: 1,
  severity: 'error',
  letter: 'S',
  criterion: 'atomic',
  kinds: ['story'],
  summary: 'The story asks for two things that can each be done alone.',
  rationale:
    'Two wishes in one story are planned, tested and accepted as one, so the first is ready only when the second is. Pairs that make one action (“copy and paste”, “drag and drop”) are left alone, and so are verbs inside “when”, “which” and “so that”. English only; where the words leave doubt the rule is silent.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to renew and cancel my permit so that I can keep parking' },
      { summary: 'As a warden, I want to scan a number plate and send a fine to its owner so that I write less' },
    ],
    good: [
      { summary: 'As a resident, I want to renew my permit so that I can park and sleep well' },
      { summary: 'As a clerk, I want to copy and paste addresses so that I type less' },
      { summary: 'As a clerk, I want to see permits that end or change so that I can send letters' },
    ],
  },
  *check(model) {
    const means = model.story?.means ?? null;
    if (means === null || model.language !== 'en') return;
    const before = fold(fieldText(model, means.field).slice(Math.max(0, means.start - 12), means.start));
    const found = findActions(means.text, /(?:^|\s)(?:to|can|could|should|must|may|will)\W*$/.test(before) ? 'verb' : 'thing');
    if (found === null) return;
    const [first, second] = found.verbs;
    const all = found.verbs.map((verb) => quote(verb)).join(found.verbs.length === 2 ? ' and ' : ', ');
    const many = found.verbs.length === 2 ? 'Two wishes' : `${found.verbs.length} wishes`;
    yield {
      span: spanIn(means, means.start + found.start, means.start + found.end),
      message: `${many} in one story: ${all}. Each can be done alone.`,
      suggestions: [
        `Split it: one story to ${first}, one to ${second}${found.verbs.length > 2 ? ', and so on' : ''}, each with the same “As a …” and “so that …”.`,
      ],
    };
  },
});
