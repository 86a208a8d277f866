import { technicalIn } from '../../criteria/scenario/screen-words.ts';
import type { StoryModel } from '../../story/story-model.ts';
import { defineRule } from '../rule.ts';
import { quote, spanIn } from '../report-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtTechnical = defineRule({
  id: 'gwt-technical',
  code: 'g08',
  version: 2,
  severity: 'hint',
  letter: 'N',
  criterion: 'problem-oriented',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A scenario that speaks of codes, tables, endpoints and names from code.',
  rationale:
    'Whoever accepts the work cannot see a status code. Say what the person sees or gets; the rest belongs into the design. Silent where the product is made for developers.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  Then the endpoint returns 201\n```',
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
  *check(model) {
    if (isForDevelopers(model)) return;
    for (const { steps, language } of model.scenarios) {
      const found = language === 'en' ? steps.flatMap(technicalIn)[0] : undefined;
      if (found === undefined) continue;
      yield {
        span: spanIn(found.step.slice, found.start, found.end),
        message: `${quote(found.text)} cannot be seen by the person who accepts the work.`,
        suggestions: ['Say what the person sees or gets when it works, and when it does not.'],
      };
    }
  },
});

const DEVELOPERS =
  /\b(?:developers?|engineers?|programmers?|integrators?|devops|sysadmins?|administrators?|maintainers?|operators?|testers?|analysts?|api|sdk|cli|client app\w{0,8}|web ?services?|microservices?|endpoint|rest|json|sql|http|webhooks?|proxy|returns? [1-5]\d\d)\b/i;

function isForDevelopers({ summary, story }: StoryModel): boolean {
  return DEVELOPERS.test((story?.role?.text ?? '').slice(0, 200)) || DEVELOPERS.test(summary.slice(0, 500));
}
