import { defineRule } from '../rule.ts';
import type { TeamNorms } from '../../../shared/settings.ts';
import { saysWhy } from '../says-why.ts';
import { quote } from '../report-words.ts';

const ADD: Readonly<Record<string, string>> = {
  en: ', so that …',
  de: ', damit …',
  fr: ', afin de …',
  es: ', para …',
  pt: ', para que …',
  nl: ', zodat …',
  it: ', in modo da …',
};

export const storyNoBenefit = defineRule({
  id: 'story-no-benefit',
  code: 's02',
  version: 3,
  severity: 'warning',
  habit: 'template',
  letter: 'V',
  criterion: 'well-formed',
  kinds: ['story'],
  summary: 'The story says who and what, but not why.',
  rationale:
    'Without the reason nobody can judge the value, or offer a cheaper way to it. “So that”, “so I can”, “in order to”, “because” and a purpose (“… to meet the requirements of …”) all count, and so do a section “Why” and a sentence of its own (“This helps to …”).',
  examples: {
    bad: [
      { summary: 'As a resident, I want to see when my permit ends' },
      { summary: 'As a warden, I want to scan the number plate of a car' },
    ],
    good: [
      { summary: 'As a resident, I want to see when my permit ends so I can renew it in time' },
      {
        summary: 'As a resident, I want to see when my permit ends',
        description: 'This helps to renew it in time.',
      },
      { summary: 'As a warden, I want to scan the number plate of a car in order to find its permit' },
    ],
  },
  *check(model, { profile }) {
    const { story, language } = model;
    if (story === null || story.role === null || story.means === null || story.ends !== null || saysWhy(model)) return;
    if (language === 'en' && PURPOSE.test(story.means.text)) return;
    yield {
      span: null,
      ...(usuallyNone(profile.norms) ? { severity: 'hint' as const } : {}),
      message: `It does not say why: what is better with ${quote(story.means.text)}?`,
      suggestions: [`Add the reason: “…${ADD[language] ?? ', so that …'}”.`],
    };
  },
});

/** “…, in the same way as with a circle, to draw a zone”: set off by a comma, it is what for. */
const PURPOSE =
  /\p{L}[\p{L})”"'], to (?!be\b|have\b)\p{Ll}{3,20} \p{L}|^(?:\S{1,40} ){4,40}to (?:drive|increase|reduce|avoid|prevent|minimi[sz]e|maximi[sz]e|speed up|encourage|promote) \p{L}/u;

/** A team whose finished stories mostly give no reason is reminded, not warned. */
function usuallyNone(norms: TeamNorms | undefined): boolean {
  return norms?.template?.ends === null;
}
