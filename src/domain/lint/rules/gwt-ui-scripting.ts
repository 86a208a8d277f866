import { gesturesIn, selectorsIn, type StepPart } from '../../criteria/scenario/screen-words.ts';
import type { StoryModel } from '../../story/story-model.ts';
import { defineRule } from '../rule.ts';
import { quote, spanIn } from '../report-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtUiScripting = defineRule({
  id: 'gwt-ui-scripting',
  code: 'g07',
  version: 1,
  severity: 'hint',
  options: { gestures: { kind: 'number', says: 'gestures in one scenario that are too many', default: 2, least: 1, most: 20 } },
  letter: 'N',
  criterion: 'problem-oriented',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A scenario that tells which buttons to press.',
  rationale:
    'Clicks, fields and addresses fix one screen before it is designed, and the scenario breaks with every change of it. Say what the person does (“pays by card”), and leave the way to the design. Stories about accessibility, keyboards and gestures are left alone.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident clicks on “Renew”\n  And the resident clicks on “Pay”\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
  },
  *check(model, { options }) {
    if (isAboutScreens(model)) return;
    const least = Number(options['gestures']);
    for (const { steps, language } of model.scenarios) {
      if (language !== 'en') continue;
      const gestures = steps.filter(({ role }) => role !== 'then').flatMap(gesturesIn);
      const selectors = steps.flatMap(selectorsIn);
      const found: StepPart | undefined = selectors[0] ?? (gestures.length >= least ? gestures.at(-1) : undefined);
      if (found === undefined) continue;
      yield {
        span: spanIn(found.step.slice, found.start, found.end),
        message:
          selectors.length > 0
            ? `${quote(found.text)} is a name in the code, not something that a person sees.`
            : `The scenario tells ${gestures.length} gestures, the last one ${quote(found.text)}: it fixes a screen.`,
        suggestions: ['Say what the person wants to get done, not which controls they use.'],
      };
    }
  },
});

const ABOUT_SCREENS =
  /\b(?:accessib\w{1,12}|a11y|keyboard|screen ?reader|gesture|swipe|drag|shortcut|touch|tooltip|focus|hover|button|layout|responsive|designer|tester)/i;

function isAboutScreens({ summary, story }: StoryModel): boolean {
  return ABOUT_SCREENS.test(summary.slice(0, 500)) || ABOUT_SCREENS.test((story?.role?.text ?? '').slice(0, 200));
}
