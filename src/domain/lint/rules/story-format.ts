import type { Fix } from '../../../shared/finding.ts';
import { article } from '../../story/article.ts';
import { bare } from '../../story/bare.ts';
import { composeStory } from '../../story/compose-story.ts';
import { isChore } from '../../story/is-chore.ts';
import { isLooseWish } from '../../story/loose-wish.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';
import { defineRule } from '../rule.ts';
import { verbKind } from '../../text/actions/action-verbs.ts';
import { wordsOf } from '../../text/words.ts';
import { quote } from '../report-words.ts';
import { saysWho } from '../says-who.ts';
import { saysWhy } from '../why/says-why.ts';

const NO_STORY = 'It does not say who wants what: there is no “As a …, I want …”.';

export const storyFormat = defineRule({
  id: 'story-format',
  code: 's01',
  version: 3,
  severity: 'error',
  habit: 'template',
  needsText: true,
  letter: 'V',
  criterion: 'well-formed',
  kinds: ['story'],
  summary: 'The story does not say who wants what.',
  rationale:
    'Who and what decide who is asked, who accepts the result and what is built. A title alone leaves both to memory. “I’d like”, “we need”, “As the” and the templates of other languages are accepted; the sentence may stand in the summary or in the first lines of the description. A team whose stories have no such sentence is not asked for it; one that is begun is still looked at. Nobody is asked who wants release notes, a new version of a library, tests or refactoring, nor where the text tells in words of its own who does or wants what, or what is wrong today.',
  examples: {
    bad: [
      { summary: 'Resident permit page', description: 'Rework the page where permits are shown.' },
      { summary: 'As a resident, so that I can keep parking', description: 'Talked about in the spring workshop.' },
      { summary: 'I want to see when my permit ends so that I can renew it in time' },
    ],
    good: [
      { summary: 'As a resident, I want to see when my permit ends so that I can renew it in time' },
      {
        summary: 'Permit end date',
        description: 'As the parking office we need a list of permits that end this month, so we can send letters.',
      },
      { summary: 'Add unit tests for permits', description: 'The dates of leap years broke twice.' },
      { summary: 'Als Anwohnerin möchte ich sehen, wann mein Ausweis endet, damit ich ihn verlängern kann' },
    ],
  },
  *check(model, { profile, words }) {
    const { story, description, summary, language } = model;
    if (description === undefined && story === null) return;
    const { role = null, means = null, ends = null } = story ?? {};
    if (role !== null && means !== null) return;
    if (role === null && means === null) {
      if (isForeign(model) || isChore(summary, model.typeName) || isTold(model)) return;
      yield {
        span: null,
        message: NO_STORY,
        habitual: true,
        whereUsual: true,
        suggestions: [`As a …, I want ${asWish(summary)} so that …`],
      };
    } else if (role === null && means !== null) {
      if (isLooseWish(model) && (isChore(summary, model.typeName) || isTold(model))) return;
      if (NAMED_LATER.test(means.text)) return;
      const fix = language === 'en' ? roleFirst(model, [...words.roles, ...(profile.norms?.roles ?? [])]) : null;
      const why = ends?.text ?? '';
      yield {
        span: null,
        message: `It does not say who wants ${quote(means.text)}.`,
        ...(ends === null || isLooseWish(model) ? { habitual: true as const } : {}),
        suggestions: [skeleton(language, { who: '…', what: means.text, why })],
        ...(fix === null ? {} : { fix }),
      };
    } else if (role !== null) {
      if (isClause(model)) return;
      yield {
        span: null,
        message: `It does not say what ${quote(role.text)} wants.`,
        ...(ends === null ? { habitual: true as const } : {}),
        suggestions: [skeleton(language, { who: role.text, what: '…', why: ends?.text ?? '' })],
      };
    }
  },
});

/** “I want to read it as an 'outside' user”: who it is stands in the wish. */
const NAMED_LATER = /\bas an? ['"“‘][^'"”’\n]{2,30}['"”’] \p{L}{2,20}\b/u;

/** Told without the template: who does or wants what, or what is wrong today. */
const isTold = (model: StoryModel): boolean => saysWho(model) || saysWhy(model);

/** “As the daemon routes errors to the log …”: so many words behind “as the” are no name, but say when. */
function isClause({ story, markers }: StoryModel): boolean {
  return markers?.role?.phrase === 'as the' && (story?.role?.text.split(' ').length ?? 0) > LONGEST_NAME;
}
const LONGEST_NAME = 4;

/** Words from which a text shows its language; below, it is only a label. */
const SHOWS_LANGUAGE = 12;
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\ud7ff]/;

/** A text in a language whose template is not known: nothing can be said about its form. */
function isForeign({ language, summary, description }: StoryModel): boolean {
  if (language !== 'und') return false;
  return OTHER_SCRIPT.test(summary) || wordsOf(`${summary}\n${description?.text.slice(0, 500) ?? ''}`).length >= SHOWS_LANGUAGE;
}

/** The parts that were found, in the order of that language's template. */
function skeleton(language: string, answers: { readonly who: string; readonly what: string; readonly why: string }): string {
  return composeStory({ ...answers, constraints: [], questions: [] }, { language, template: null }).sentence;
}

/** "I want to park as a resident": all parts are there, the role last. Only for roles that the team knows: "as a list" is none. */
function roleFirst(model: StoryModel, roles: readonly string[]): Fix | null {
  const start = model.markers?.means?.start;
  const { means = null, ends = null } = model.story ?? {};
  const last = ends ?? means;
  if (start === undefined || last === null) return null;
  const match = /,? (as an? ([^,.;\n]{2,60}))$/i.exec(last.text);
  const role = match?.[2];
  if (match === null || role === undefined || !roles.some((known) => bare(known) === bare(role))) return null;
  const text = fieldText(model, last.field);
  const sentence = text.slice(start, last.start + match.index);
  const opener = `As ${article(role)} ${role}, `;
  return {
    title: 'Puts who wants it first.',
    edits: [{ kind: 'replace', span: { field: last.field, start, end: last.end }, text: opener + sentence }],
  };
}

/** “Rename a street” is wanted as “to rename a street”. */
function asWish(summary: string): string {
  const verb = /^\s{0,3}([a-z]{2,20}) /i.exec(summary)?.[1] ?? '';
  return `${verbKind(verb.toLowerCase()) === 'plain' ? 'to ' : ''}${lowerFirst(summary)}`;
}

function lowerFirst(text: string): string {
  const trimmed = text.trim().slice(0, 200);
  return /^\p{Lu}\p{Ll}/u.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
}
