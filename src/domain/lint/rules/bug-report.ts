import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';

/** What tells that a part is there. Generous on purpose: the rule asks only when nothing speaks for a part. */
const PARTS: readonly { readonly missing: string; readonly ask: string; readonly signs: RegExp }[] = [
  {
    missing: 'how to repeat it',
    ask: 'How to repeat it: what to open, what to enter, what to press.',
    signs:
      /\b(?:steps?|repro(?:duce|duction|ducible)?|repeat|how to|when|whenever|if|after|while|try|tried|trying|click|clicking|open|opening|go to|run|running|using|on (?:page|screen|start))\b|(?:^|\n)\s{0,4}1[.)]/,
  },
  {
    missing: 'what happens',
    ask: 'What happens: the message, the picture or the wrong value.',
    signs:
      /\b(?:actual|happens?|observed|result|error|errors|exception|stack ?trace|fail(?:s|ed|ing|ure)?|crash(?:es|ed)?|wrong|missing|empty|broken|hangs?|freezes?|shows?|displays?|returns?|gets?|does(?:n't| not)|do(?:n't| not)|is(?:n't| not)|are(?:n't| not)|can(?:'t|not)|won't|unable|no longer|instead|null|undefined|at [a-z]+\.[a-z]|[45]\d\d)\b/,
  },
  {
    missing: 'what should happen',
    ask: 'What should happen instead.',
    signs: /\b(?:expect(?:ed|s|ation)?|should(?:n't)?|supposed|instead of|ought|must|correct|desired|intended|used to|would)\b/,
  },
];

export const bugReport = defineRule({
  id: 'bug-report',
  code: 'b01',
  version: 1,
  severity: 'hint',
  letter: 'T',
  criterion: 'complete',
  kinds: ['bug'],
  summary: 'The bug says hardly anything of how to repeat it, what happens, and what should happen.',
  rationale:
    'Whoever repairs it needs all three, and asks for what is missing. The check is gentle: a word that speaks for a part is enough, no heading is required, one missing part is let pass, and the finding is never more than a hint.',
  examples: {
    bad: [
      { summary: 'Renewal page', description: 'Please have a look. Thanks.' },
      { summary: 'Renewal page is empty', description: 'Seen by two residents.' },
    ],
    good: [
      {
        summary: 'Renewal page is empty',
        description: 'Open the page of a permit that ended: nothing is shown. It should offer a new permit.',
      },
      { summary: 'Renewal fails', description: 'Steps: press Renew twice.\n\nActual: an error.\n\nExpected: one renewal.' },
    ],
  },
  *check({ language, summary, description }) {
    if (description === undefined || (language !== 'en' && language !== 'und')) return;
    const text = fold(`${summary}\n${description?.text ?? ''}`.slice(0, 20_000));
    const missing = PARTS.filter(({ signs }) => !signs.test(text));
    const [first, ...rest] = missing.map(({ ask }) => ask);
    if (first === undefined || rest.length === 0 || (language === 'und' && description !== null)) return;
    yield { span: null, message: `It does not say ${listed(missing.map((part) => part.missing))}.`, suggestions: [first, ...rest] };
  },
});

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;
}
