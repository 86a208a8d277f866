import type { TextSlice } from '../../../shared/story.ts';
import type { Severity } from '../../../shared/finding.ts';
import { findVague } from '../../text/find-vague.ts';
import { defineRule, type Report } from '../rule.ts';
import { spanIn } from '../report-words.ts';
import { askFor } from '../vague-questions.ts';
import type { StoryModel } from '../../story/story-model.ts';

export const vagueTerm = defineRule({
  id: 'vague-term',
  code: 's11',
  version: 1,
  severity: 'warning',
  letter: 'T',
  criterion: 'unambiguous',
  kinds: ['story'],
  summary: 'A word that two readers understand in two ways.',
  rationale:
    'What “quickly” or “user-friendly” means is decided anyway: by the writer now, or by whoever tests it later. A number, an example or a rule says it once. In the reason (“so that …”) a vague word does less harm, so it is a hint there. Names (“Quick Search”), quoted words and words with a number beside them are left alone. Criteria have a rule of their own: ac-untestable.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to renew my permit quickly so that I can keep parking' },
      { summary: 'As a clerk, I want an intuitive form for new permits so that I make no mistakes' },
    ],
    good: [
      { summary: 'As a resident, I want to renew my permit in under 3 minutes so that I can keep parking' },
      { summary: 'As a clerk, I want a quick search for permits so that I find them by street' },
    ],
  },
  *check(model) {
    const { story } = model;
    const goal = story?.means ?? (story === null ? titleOf(model) : null);
    if (goal !== null) yield* vagueIn(goal, model, 'warning');
    if (story !== null && story.ends !== null) yield* vagueIn(story.ends, model, 'hint');
  },
});

function titleOf({ summary }: StoryModel): TextSlice | null {
  return summary.trim() === '' ? null : { text: summary, field: 'summary', start: 0, end: summary.length };
}

function* vagueIn(slice: TextSlice, { language }: StoryModel, severity: Severity): Iterable<Report> {
  for (const match of findVague(slice.text, 0, slice.text.length, language)) {
    const { problem, question } = askFor(slice.text.slice(match.start, match.end), match.kind);
    yield {
      span: spanIn(slice, slice.start + match.start, slice.start + match.end),
      severity,
      message: `${problem} ${question}`,
      suggestions: [question],
    };
  }
}
