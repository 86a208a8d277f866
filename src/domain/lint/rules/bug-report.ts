import { BUG_SIGNS, type BugPart } from '../bug-signs.ts';
import { isChore } from '../../story/is-chore.ts';
import { teamWork } from '../../criteria/judge/team-work.ts';
import { fold } from '../../text/fold.ts';
import { saysHardlyMore } from '../hardly-more.ts';
import { defineRule } from '../rule.ts';

const PARTS: readonly { readonly part: BugPart; readonly ask: string }[] = [
  { part: 'repeat', ask: 'How to repeat it: what to open, what to enter, what to press.' },
  { part: 'happens', ask: 'What happens: the message, the picture or the wrong value.' },
  { part: 'expected', ask: 'What should happen instead.' },
];
/** As much of the text as is read. */
const MOST_READ = 20_000;

export const bugReport = defineRule({
  id: 'bug-report',
  code: 'b01',
  version: 3,
  severity: 'hint',
  letter: 'T',
  criterion: 'complete',
  kinds: ['bug'],
  summary: 'The bug says hardly anything of how to repeat it, what happens, and what should happen.',
  rationale:
    'Whoever repairs it needs all three, and asks for what is missing. The check is gentle: it speaks only where there is no description, or one that hardly says more than the title; a word that speaks for a part is enough, one missing part is let pass, and the finding is never more than a hint. A bug whose title names work (“Remove the old banner”) is left alone.',
  examples: {
    bad: [
      { summary: 'Renewal page', description: 'Please have a look.' },
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
    // Without a known language only an empty description speaks, and then the English title does.
    const signs = BUG_SIGNS[language === 'und' && description === null ? 'en' : language];
    if (description === undefined || signs === undefined) return;
    if (signs === BUG_SIGNS['en'] && namesWork(fold(summary.slice(0, 300)).trim(), signs.happens)) return;
    const told = fold(description?.text.slice(0, MOST_READ) ?? '');
    const title = fold(summary);
    if (!saysHardlyMore(summary, description?.text ?? '')) return;
    const text = `${title}\n${told}`;
    const [first, ...rest] = PARTS.filter(({ part }) => !signs[part].test(text)).map(({ ask }) => ask);
    if (first === undefined || rest.length === 0) return;
    const message = description === null ? 'No description yet.' : 'The description says hardly more than the title.';
    yield { span: null, message, suggestions: [first, ...rest] };
  },
});

/** Work that somebody typed as a bug: there is nothing to repeat. */
const WORK =
  /^(?:(?:we |i )?needs? (?:an? |some )?|missing )?(?:unit|integration|regression|smoke|ui) tests? (?:for|of)\b|^(?:code )?clean-?up (?:for|of)\b|^(?:[^\s]{1,30} ){0,2}release (?:v?\d|[a-z]{3,9} \d)/;

function namesWork(title: string, happens: RegExp): boolean {
  return teamWork(title) !== null || ((isChore(title) || WORK.test(title)) && !happens.test(title));
}
