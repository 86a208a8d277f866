import { isLooseWish } from '../../story/loose-wish.ts';
import type { TextSlice } from '../../../shared/story.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule, type Report } from '../rule.ts';

/**
 * An action that a person takes, in the passive, where the text asks for it ("must be approved") and nobody is named.
 * What the product does ("is displayed", "is saved") is a result and stands in no list here.
 */
const ASKED =
  /\b(?:must|should|shall|needs? to|has to|have to|is to|are to|to) (?:also |first |only |then |always |manually )?be (?:also |first |only |then |manually )?(?:approved|reviewed|checked|verified|confirmed|decided|agreed|rejected|entered|provided|defined|maintained|signed|paid|requested|assessed|consulted|informed|contacted|discussed|coordinated|accepted|authorized|authorised|delegated|prioritized|prioritised|negotiated|trained|documented|tested|completed|uploaded|filled in|chosen|managed|investigated|monitored|communicated|evaluated|estimated|corrected)\b/gi;
const BY = /^[^.;\n]{0,80}\b(?:by|automatically|through|via|using)\b/i;

export const passiveNoActor = defineRule({
  id: 'passive-no-actor',
  code: 's21',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off' },
  letter: 'T',
  criterion: 'unambiguous',
  kinds: ['story'],
  summary: 'Something must be done, and nobody is named who does it.',
  rationale:
    '“The permit must be approved” leaves open by whom, and that is often half of the work: a role, a right, a message. Results that the product shows (“is displayed”) and Then steps need no actor. English only.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- A renewal for a second car must be approved.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- A renewal for a second car must be approved by a clerk.\n- The new date is displayed.',
      },
    ],
  },
  *check(model) {
    const { story, language, acceptanceCriteria } = model;
    if (language !== 'en') return;
    if (story !== null && story.means !== null && !isLooseWish(model)) yield* passiveIn(story.means);
    if (acceptanceCriteria.format === 'gherkin') return;
    for (const { kind, slice } of acceptanceCriteria.criteria) {
      if (kind === 'behaviour') yield* passiveIn(slice);
    }
  },
});

function* passiveIn(slice: TextSlice): Iterable<Report> {
  if (!/be /i.test(slice.text)) return;
  for (const { 0: words, index } of slice.text.matchAll(ASKED)) {
    const end = index + words.length;
    if (BY.test(slice.text.slice(end, end + 90)) || /\bthen\b[^.]{0,80}$/i.test(slice.text.slice(Math.max(0, index - 90), index))) continue;
    yield {
      span: spanIn(slice, slice.start + index, slice.start + end),
      message: `${quote(words)} names nobody. Who does it?`,
      suggestions: ['Name the role: “… by a clerk”, or say that the product does it.'],
    };
  }
}
