import { hidesFault, saysLittle } from '../bug-signs.ts';
import { isChore } from '../../story/is-chore.ts';
import { teamWork } from '../../criteria/judge/team-work.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';

/** As much of the text as is read; a longer one says more than the title. */
const MOST_READ = 4000;
/** Characters of a title that are read. */
const LONGEST_TITLE = 300;

export const bugReport = defineRule({
  id: 'bug-report',
  code: 'b01',
  version: 5,
  severity: 'hint',
  letter: 'T',
  criterion: 'complete',
  kinds: ['bug'],
  summary: 'The bug says that something is wrong, and hardly anything of how to see it.',
  rationale:
    'Whoever repairs it needs to know how to repeat it, what happens and what should happen, and asks for what is missing. The check is gentle: it speaks only where there is no description, or one that hardly says more than the title, and where the title says no more than that something does not work, or only names a place. A title that tells the step (“After a renewal …”), what is wrong (“The date is missing”) or what it should be is enough, a picture and a link are, too, and nobody asks it of failing tests, typos and work typed as a bug (“Remove the old banner”).',
  examples: {
    bad: [
      { summary: 'Renewal page', description: 'Please have a look.' },
      { summary: 'Renewal does not work on phones', description: 'Seen by two residents.' },
    ],
    good: [
      {
        summary: 'Renewal page is empty',
        description: 'Open the page of a permit that ended: nothing is shown. It should offer a new permit.',
      },
      { summary: 'After a renewal the old end date is still shown' },
      { summary: 'Renewal fails', description: 'Steps: press Renew twice.\n\nActual: an error.\n\nExpected: one renewal.' },
    ],
  },
  *check({ language, summary, description, pictured }) {
    if (description === undefined || pictured || (description !== null && language === 'und')) return;
    const told = description?.text ?? '';
    const title = summary.slice(0, LONGEST_TITLE);
    if (!saysLittle(title, told.slice(0, MOST_READ)) || namesWork(fold(title).trim()) || !hidesFault(title, told.slice(0, MOST_READ)))
      return;
    yield {
      span: null,
      message:
        description === null
          ? 'No description yet, and the title does not tell how to see the fault.'
          : 'The description says hardly more than the title, and neither tells how to see the fault.',
      suggestions: [
        'How to repeat it: what to open, what to enter, what to press.',
        'What happens: the message, the picture or the wrong value.',
        'What should happen instead.',
      ],
    };
  },
});

/** Work that somebody typed as a bug: there is nothing to repeat. */
const WORK =
  /^(?:(?:we |i )?needs? (?:an? |some )?|missing )|^(?:code )?clean-?up (?:for|of)\b|^(?:[^\s]{1,30} ){0,2}release (?:v?\d|[a-z]{3,9} \d)/;
/** “Permit office release 2.3 is broken”. */
const FAULT = /\b(?:broken|breaks|fails|crashes|hangs|wrong|not)\b/;

function namesWork(title: string): boolean {
  return teamWork(title) !== null || ((isChore(title) || WORK.test(title)) && !FAULT.test(title));
}
