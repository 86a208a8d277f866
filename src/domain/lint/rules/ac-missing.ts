import type { Severity } from '../../../shared/finding.ts';
import { RULE_LANGUAGES } from '../../../shared/story.ts';
import { ENOUGH, thingsToCheck } from '../../criteria/read/things-to-check.ts';
import { hasTickedPoints } from '../../criteria/read/ticked-points.ts';
import { saysHardlyMore, saysMuchMore } from '../hardly-more.ts';
import { isOtherWork } from '../is-other-work.ts';
import { type ItemSize, sizeOf } from '../item-size.ts';
import type { AdfText } from '../../text/adf/adf-text.ts';
import { isOfBuilders, titleTells } from '../title-tells.ts';
import { isStoryType } from '../../story/is-story-type.ts';
import type { StoryModel } from '../../story/story-model.ts';
import { wordsOf } from '../../text/words.ts';
import { endsWithForm, holdsOnlyForm } from '../only-form.ts';
import { defineRule } from '../rule.ts';

export const acMissing = defineRule({
  id: 'ac-missing',
  code: 'a01',
  version: 5,
  severity: 'error',
  habit: 'criteria',
  needsText: true,
  letter: 'T',
  criterion: 'testable',
  kinds: ['story'],
  summary: 'The story has no acceptance criteria.',
  rationale:
    'Criteria are the agreement on when the story is done. They are looked for in the criteria field, under a heading, a bold line, a panel, a table column or an expand that names them, and as Given, When, Then anywhere in the description; a list with boxes that says what must be true counts, too. A section that is there but empty is the matter of ac-empty-template. Nobody is asked for a section whose text says what to look at all the same: two sentences that demand something (“must”, “should”), points that name results, what is expected, a message in quotes, a table of cases, a case with what to do in it (“When the reader is offline, use the last list”), or a pointer to where it is told. One such thing is enough for an improvement of what is there, and for work that the team has estimated as small; otherwise it makes the finding lighter, as do a description that tells a good deal, a title that tells what comes of it or speaks of what only the builders see (and more so a long one of small work), and an estimate of a day. Where nothing is written but what the form asks, the finding says so. Work on the product’s insides (release notes, a new version of a library, tests, refactoring), questions and bug reports without a story are not asked. A team that writes no criteria is asked only where the description says hardly more than the title, of a large item, or of a wide wish where nothing is estimated, and not where the title tells what comes of it. In a language whose word for criteria is not known here, any list, table or scenario may be them.',
  examples: {
    bad: [
      {
        summary: 'As a warden, I want to scan a number plate so that I find its permit',
        description: '## Definition of done\n- Reviewed by a warden',
      },
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description: 'The date is known to the office.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description: '## Acceptance criteria\n- The end date stands beside the number of the permit.',
      },
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description: 'Given a permit that ends on May 2\nWhen I open it\nThen I see “May 2”',
      },
      {
        summary: 'Permit list',
        description: 'Wardens must see the number plate of each permit. Permits that ended should not be listed.',
      },
      { summary: 'Upgrade the payment SDK to 4.2.0', description: 'Version 4.1 is supported until May.' },
    ],
  },
  *check(model, { profile }) {
    const { summary, description, criteriaPlace, story, language } = model;
    if (description === undefined || criteriaPlace !== null || isOtherWork(model)) return;
    if (description !== null && (hasTickedPoints(description) || mayHoldCriteria(description, language))) return;
    const size = sizeOf(model, profile.norms?.largestUsual ?? null);
    const hardly = saysHardlyMore(summary, description?.text ?? '') || endsWithForm(description?.text ?? '');
    const enough = enoughFor(model, size, hardly);
    if (enough === 0) return;
    const named = thingsToCheck({ text: summary, isStory: story?.role?.field === 'summary' }, description, language, enough);
    if (named >= enough) return;
    const form = description !== null && holdsOnlyForm(description);
    const bare = hardly || form;
    const tells = titleTells(summary);
    yield {
      span: null,
      message: form ? `${LACK}, and ${FORM}.` : hardly && description !== null ? `${LACK}, and ${HARDLY}.` : `${LACK}.`,
      ...(bare && named === 0 && !tells && isWorthAsking(summary, size) ? {} : { habitual: true as const }),
      severity: weigh(model, { size, named, hardly: bare, tells }),
      suggestions: ['Add one: what would a tester see when it is done?', 'Given …, when …, then …'],
    };
  },
});

const LACK = 'No acceptance criteria';
const HARDLY = 'the description says hardly more than the title';
const FORM = 'the description holds only the form';

interface Told {
  readonly size: ItemSize;
  /** Things to check that the text names. */
  readonly named: number;
  /** The description says hardly more than the title. */
  readonly hardly: boolean;
  /** The title tells what comes of it. */
  readonly tells: boolean;
}

/**
 * Where the title or a good deal of text tells it, where something to check is named, where only the builders see it or it is done in
 * a day, nobody has to stop; where two of these hold, it is only worth a thought. What is `hardly` a text tells nothing.
 */
function weigh({ typeName, summary, description, story }: StoryModel, { size, named, hardly, tells }: Told): Severity {
  const built = (story === null || story.role === null) && isOfBuilders(summary);
  const eased = [
    named > 0,
    !isStoryType(typeName),
    size === 'smallest',
    tells,
    built,
    (tells || built) && size === 'small' && isLongTitle(summary),
    !hardly && saysMuchMore(summary, description?.text ?? ''),
  ].filter(Boolean).length;
  return eased === 0 ? 'error' : eased === 1 ? 'warning' : 'hint';
}

/** A title of as many words says which, where and how. */
const LONG_TITLE = 9;
const isLongTitle = (summary: string): boolean => wordsOf(summary).length >= LONG_TITLE;

/** Wishes of any size begin or end with these. */
const WIDE =
  /^(?:[^:]{1,30}: |\[[^\]]{1,30}\] )?(?:(?:add|provide|include) (?:better |full |more )?support|support|allow|let|enable|improve|enhance|optimi[sz]e|integrate|extend|redesign|rework|modify|handle|manage|simplify|streamline|moderni[sz]e|deprecate|fix)\b|\b(?:compatibility|performance|improvements|enhancements|updates|changes|capabilities)\W{0,3}$/i;
/** A value that can be looked up. */
const VALUE = /["“”']|\d ?(?:gb|mb|kb|%|px|ms|s|min|days?)\b|\b(?:greater|less|more|fewer) than\b/i;

/** Of a team that writes no criteria: a large item, or a wide wish where nothing is estimated, of which the description says no more. */
const isWorthAsking = (summary: string, size: ItemSize): boolean =>
  size === 'large' || (size === 'unestimated' && WIDE.test(summary) && !VALUE.test(summary));

/**
 * How many things to look at a text must name, so that nobody misses a section of criteria. Of small work, and of an improvement of what is
 * there, one is enough; of the smallest, any words that the title does not have.
 */
function enoughFor({ typeName }: StoryModel, size: ItemSize, hardly: boolean): number {
  const small = size === 'smallest' || size === 'small';
  if (isStoryType(typeName)) return size === 'smallest' && !hardly ? 0 : small ? 1 : ENOUGH;
  return small && !hardly ? 0 : 1;
}

/** Blocks in which people write criteria. */
const POINTS = new Set(['listItem', 'taskItem', 'tableRow', 'codeBlock']);

/** Whether criteria may stand there under a name in a language that is not read here. */
const mayHoldCriteria = ({ blocks }: AdfText, language: string): boolean =>
  !RULE_LANGUAGES.includes(language) && blocks.some(({ type, withdrawn }) => POINTS.has(type) && !withdrawn);
