import { defineRule } from '../rule.ts';
import type { TeamNorms } from '../../../shared/settings.ts';
import type { StoryModel } from '../../story/story-model.ts';
import type { TextSlice } from '../../../shared/story.ts';
import { isChore } from '../../story/is-chore.ts';
import { isForTests, isForWorkshop } from '../is-other-work.ts';
import { isOwnReason } from '../why/own-reason.ts';
import { isSelfEvident } from '../why/self-evident.ts';
import { saysWhy } from '../why/says-why.ts';
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
  version: 5,
  severity: 'warning',
  habit: 'template',
  letter: 'V',
  criterion: 'well-formed',
  kinds: ['story'],
  summary: 'The story says who and what, but not why.',
  rationale:
    'Without the reason nobody can judge the value, or offer a cheaper way to it. “So that”, “so I can”, “in order to”, “because” and a purpose (“… to meet the requirements of …”) all count. So does what the description tells beside the story: a section “Why” or “Background”, what is better (“This helps to …”), what is wrong today (“Currently …”, “I have to …”). Whoever wants to understand something, or to be spared something, is not asked either, nor is work of the team, nor who logs in, has forgotten a password, stops or repeats what is running, takes away or renames what is their own, or wants to work with a version of something. Developers, who asks for a library or an API, and what the team calls a task, get a hint.',
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
    if (story === null || story.role === null || story.means === null || story.ends !== null) return;
    if (isOwnReason(model) || isOwnWork(model, story.role.text, story.means) || saysWhy(model)) return;
    if (isSelfEvident(model)) return;
    if (language === 'en' && isForTests(model)) return;
    const light =
      usuallyNone(profile.norms) || TASK.test(model.typeName) || (language === 'en' && buildsWithIt(story.role.text, story.means.text));
    yield {
      span: null,
      ...(light ? { severity: 'hint' as const } : {}),
      message: `It does not say why: what is better with ${LIST_BEGINS.test(story.means.text) ? 'it' : quote(story.means.text)}?`,
      suggestions: [`Add the reason: “…${ADD[language] ?? ', so that …'}”.`],
    };
  },
});

/** Work of the team in a story's clothes: tests, papers, and what “as a developer, I want to implement …” asks for. */
function isOwnWork({ summary, typeName, language }: StoryModel, role: string, { text, field }: TextSlice): boolean {
  if (language !== 'en') return false;
  if (isChore(summary, typeName) || OF_TEAM.test(summary) || IS_REASON.test(role) || isForWorkshop(role, text)) return true;
  if (INNER_BUILDER.test(role) && BUILDS.test(text)) return true;
  // Where the sentence is all there is, it is asked all the same.
  return field === 'description' && (isChore(text) || (BUILDER.test(role) && BUILDS.test(text)));
}

/** “Backend: …”, “Testing - …”: a part of the work, in the team's own words. */
const OF_TEAM = /^\W{0,3}(?:back-?end|testing|test|infra(?:structure)?|ci|devops|ops|db|database)\W{0,2}(?::| [-–] )/i;
/** “As an infrastructure developer”, “As a developer working on meters”: whoever builds the product itself. */
const INNER_BUILDER =
  /\b(?:infrastructure|platform|core|framework|backend|back-end|frontend|front-end|kernel|engine)\b(?: \([^)]{1,30}\))? (?:developer|engineer|programmer)s?\b|\b(?:developer|engineer|programmer)s? (?:working|who works?|that works?) on\b/i;

/** “As another one of the checks and balances, we need …”: no role, but why. */
const IS_REASON =
  /^(?:one )?of (?:the|our)\b|^one of (?:the|our|several|many) (?:checks|measures|steps|ways|means|safeguards|precautions)\b|\bchecks and balances$/i;
const BUILDER = /\b(?:developers?|engineers?|programmers?|devs?)\b/i;
/** “see whether: a”: the wish goes on as a list, so its first words say nothing. */
const LIST_BEGINS = /:\s{0,3}\S{0,3}$/;
/** What the team calls a task is a part of something that has its reason. */
const TASK = /\btask\b/i;
/** “As a user of the permit API”, “I need a meter API to …”: who asks for such a thing writes programs. */
const USES_CODE = /\busers? of (?:the |an? |our )?(?:[^\s.]{1,20} ){0,4}(?:api|sdk)\b/i;
const WANTS_CODE =
  /^(?:to )?(?:(?:use|have|call|get|be given) )?(?:(?:an? |the )(?:[^\s.]{1,20} ){0,3}(?:api|sdk)\b|an? (?:[^\s.]{1,20} ){0,3}(?:library|framework) (?:that|which|to|for)\b)/i;
/** Characters of a wish that are read. */
const LONGEST = 120;
const buildsWithIt = (role: string, means: string): boolean =>
  BUILDER.test(role) || USES_CODE.test(role) || WANTS_CODE.test(means.slice(0, LONGEST));
const BUILDS = /^(?:to )?(?:implement|design|refactor|re-?write|hook|wire|code|decouple|integrate|harden|ensure that|do all)\s/i;

/** A team whose finished stories mostly give no reason is reminded, not warned. */
function usuallyNone(norms: TeamNorms | undefined): boolean {
  return norms?.template?.ends === null;
}
