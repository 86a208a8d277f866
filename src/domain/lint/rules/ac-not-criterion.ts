import type { Criterion } from '../../../shared/story.ts';
import { judgeCriterion } from '../../criteria/judge/classify-criterion.ts';
import { isSpike } from '../../story/is-story.ts';
import { isNamedCriteria } from '../named-criteria.ts';
import { quote, spanOf } from '../report-words.ts';
import { defineRule } from '../rule.ts';
import { isOfBuilders } from '../title-tells.ts';

/** A result that everybody can look up. */
const TESTS_PASS = /^(?:all |the |existing |current |old )*tests? (?:continue to |still |must |should )?(?:pass|succeed)/i;

/** Of an item whose title asks for it, this is the result. */
const WORK = [
  /\btest(?:s|ing|ed)?\b|\be2e\b|\bend[- ]to[- ]end\b|\bcoverage\b|\bflak(?:e|es|y|iness)\b|\bqa\b/i,
  /\b(?:doc|docs|documentation|document|readme)\b/i,
  /\brefactor(?:ing)?\b/i,
];

/** Whoever sees the one or the other page sees an experiment: a way to bring something out, and none of the ways to work. */
const EXPERIMENT = /\bexperiments?\b|\bA\/B\b/i;
/** “Document the fees”: what is to be written is the result. */
const WRITING = /^\W{0,4}(?:document|describe|write down|write up)\b/i;
const WRITTEN = /\b(?:describe|explain|mention|list|number|name|section|page|chapter|diagram|drawing|examples?)\b/i;
/** Steps to see something are no work. */
const STEPS = /^[^\w\n]{0,4}(?:test )?steps(?: to (?:reproduce|test|verify))?[^\S\n]?:?[^\S\n]{0,4}$/im;

export const acNotCriterion = defineRule({
  id: 'ac-not-criterion',
  code: 'a03',
  version: 3,
  severity: 'warning',
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  reads: 'criteria',
  options: {
    concrete: {
      kind: 'yes-no',
      says: 'Also mark work that names what it makes (“Add a column for the fee”), as a hint',
      default: false,
    },
  },
  summary: 'A point among the criteria is work for the team, not a result that somebody could see.',
  rationale:
    '“Tests”, “Implement the feature” and “Code reviewed” say what the team does. They hold for every work item, and when they are done nobody knows whether the wish is met. They belong to the tasks or to the team’s definition of done. Work that names what it makes can be checked, and is left alone; so are experiments, spikes, which may leave paper behind, steps to see a fault, and lists under “Requirements” and the like, which nobody called criteria. Several names of usual work on one item (“Tests”, “Documentation”) are one finding. Where only those who build the product see the item (“Retry queue for fees”), it is a hint.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The renewed permit shows the new end date.\n- Unit tests written',
      },
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- Implement the feature\n- The renewed permit shows the new end date.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description:
          '## Acceptance criteria\n- Ensure that the renewed permit shows the new end date.\n- Add the permit number to the confirmation letter.',
      },
    ],
  },
  *check(model, { options }) {
    const { acceptanceCriteria, typeName, kind, summary, language, description, story } = model;
    const tasks = acceptanceCriteria.criteria.filter(
      (one) => one.kind === 'task' && (one.testable === false || options['concrete'] === true),
    );
    if (tasks.length === 0 || isSpike({ typeName, summary }) || kind === 'bug' || !isNamedCriteria(model)) return;
    if (STEPS.test(description?.text ?? '')) return;
    const own = WORK.filter((noun) => noun.test(summary));
    const writing = WRITING.test(summary);
    const built = (story === null || story.role === null) && isOfBuilders(summary);
    const found: Criterion[] = [];
    for (const task of tasks) {
      const { testable, text } = task;
      // A vague word in it is the matter of ac-untestable.
      if (testable === false && judgeCriterion(text, language, 'item').problem?.kind !== 'work') continue;
      if (own.some((noun) => noun.test(text)) || TESTS_PASS.test(text) || EXPERIMENT.test(text)) continue;
      if (writing && WRITTEN.test(text)) continue;
      found.push(task);
    }
    const names = found.filter(({ text }) => USUAL.test(text));
    for (const task of found) {
      if (names.includes(task) && task !== names[0]) continue;
      const all = task === names[0] ? names : [task];
      yield {
        span: spanOf(task.slice),
        message: `${listed(all.map(({ text }) => quote(text)))} ${all.length > 1 ? 'are work for the team, not results' : 'is work for the team, not a result'} that somebody could see.`,
        suggestions: ['Say what is true when it is done.', 'Move it to a sub-task, or to the team’s definition of done.'],
        ...(task.testable === false && !built ? {} : { severity: 'hint' as const }),
      };
    }
  },
});

/** “Documentation”, “Unit tests (all of them)”: the usual work by name. Several of these on one item are one finding. */
const USUAL =
  /^\W{0,6}(?:(?:unit|integration|e2e|end[- ]to[- ]end|spec|automated|regression|functional|manual|smoke|user|code|api|technical|the|all|some|new) ){0,3}(?:tests?|testing|qa|docs?|documentation|reviews?|changelog|release notes)\b\W{0,3}(?:\([^)]{0,60}\))?\W{0,4}$/i;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
