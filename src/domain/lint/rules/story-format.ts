import { defineRule } from '../rule.ts';
import { quote } from '../report-words.ts';

const NO_STORY = 'It does not say who wants what: there is no “As a …, I want …”.';

export const storyFormat = defineRule({
  id: 'story-format',
  code: 's01',
  version: 1,
  severity: 'error',
  habit: 'template',
  letter: 'V',
  criterion: 'well-formed',
  kinds: ['story'],
  summary: 'The story does not say who wants what.',
  rationale:
    'Who and what decide who is asked, who accepts the result and what is built. A title alone leaves both to memory. “I’d like”, “we need”, “As the” and the templates of other languages are accepted; the sentence may stand in the summary or in the first lines of the description.',
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
      { summary: 'Als Anwohnerin möchte ich sehen, wann mein Ausweis endet, damit ich ihn verlängern kann' },
    ],
  },
  *check({ story, description, summary }) {
    if (description === undefined && story === null) return;
    const { role = null, means = null } = story ?? {};
    if (role !== null && means !== null) return;
    if (role === null && means === null) {
      yield { span: null, message: NO_STORY, suggestions: [`As a …, I want ${lowerFirst(summary)} so that …`] };
    } else if (role === null && means !== null) {
      yield { span: null, message: `It does not say who wants ${quote(means.text)}.`, suggestions: [`As a …, I want to ${means.text}`] };
    } else if (role !== null) {
      yield { span: null, message: `It does not say what ${quote(role.text)} wants.`, suggestions: [`As a ${role.text}, I want to …`] };
    }
  },
});

function lowerFirst(text: string): string {
  const trimmed = text.trim().slice(0, 200);
  return /^\p{Lu}\p{Ll}/u.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
}
