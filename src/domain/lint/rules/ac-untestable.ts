import type { Criterion } from '../../../shared/story.ts';
import { unspecificPhrase } from '../../story/classify-criterion.ts';
import { findVague } from '../../text/find-vague.ts';
import { defineRule, type Report } from '../rule.ts';
import { quote, spanIn, spanOf } from '../report-words.ts';
import { askFor } from '../vague-questions.ts';

export const acUntestable = defineRule({
  id: 'ac-untestable',
  code: 'a04',
  version: 1,
  severity: 'warning',
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  summary: 'A criterion to which a tester cannot say yes or no.',
  rationale:
    '“Works properly”, “as usual” and “appropriate” let every reader test something else. Say what is seen, which value, or which example. Work for the team (“add tests”) is not judged here.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The form works properly.',
      },
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- An appropriate message is shown when payment fails.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description:
          '## Acceptance criteria\n- The renewed permit shows the new end date.\n- The list of streets is shown in under 2 seconds, so it feels fast.',
      },
    ],
  },
  *check({ acceptanceCriteria, language }) {
    for (const criterion of acceptanceCriteria.criteria) {
      if (criterion.kind === 'behaviour') yield* judge(criterion, language);
    }
  },
});

function* judge({ text, slice }: Criterion, language: string): Iterable<Report> {
  const unspecific = language === 'en' ? unspecificPhrase(text) : null;
  if (unspecific !== null) {
    const words = text.slice(unspecific.start, unspecific.end);
    yield {
      span: spanOf(slice),
      message: `${quote(words)} cannot be checked. What would a tester see?`,
      suggestions: ['Say what is seen when it is right, and when it is not.'],
    };
    return;
  }
  const [vague] = findVague(text, 0, text.length, language);
  if (vague === undefined) return;
  const { problem, question } = askFor(text.slice(vague.start, vague.end), vague.kind);
  yield {
    span: spanIn(slice, slice.start + vague.start, slice.start + vague.end),
    message: `${problem} ${question}`,
    suggestions: [question, 'What would a tester see?'],
  };
}
