import type { Severity } from '../../../shared/finding.ts';
import type { Likeness, Similar } from '../../backlog/neighbors.ts';
import type { StoryModel } from '../../story/story-model.ts';
import { quote } from '../report-words.ts';
import { defineRule } from '../rule.ts';

const SEVERITY: Readonly<Record<Likeness, Severity>> = {
  same: 'error',
  'same-wish': 'warning',
  near: 'warning',
  'same-sentence': 'hint',
  'same-title': 'hint',
  'other-role': 'hint',
};

const SAYS: Readonly<Record<Likeness, (other: Similar, hasRole: boolean) => string>> = {
  same: ({ key, summary }) => `${key} ${quote(summary)} says the same, so the work may be planned twice.`,
  'same-wish': ({ key, summary }, hasRole) => `${key} ${quote(summary)} asks the same${hasRole ? ' for the same role' : ''}.`,
  near: ({ key, summary }) => `${key} ${quote(summary)} uses almost the same words, so it may be the same work.`,
  'same-sentence': ({ key, summary }) => `${key} ${quote(summary)} has the same story sentence under another title.`,
  'same-title': ({ key }) => `${key} has the same title and another text.`,
  'other-role': ({ key, summary }) => `${key} ${quote(summary)} asks the same for another role.`,
};

const SUGGESTS: Readonly<Record<Likeness, (key: string) => readonly [string, ...string[]]>> = {
  same: (key) => [`Link this item to ${key} as a duplicate and close one of them.`, `If both are needed, write what differs from ${key}.`],
  'same-wish': (key) => [`Merge this item with ${key}, or write what differs between them.`],
  near: (key) => [`Link this item to ${key} as a duplicate, or write what differs between them.`],
  'same-sentence': (key) => [`Write in the sentence what differs from ${key}, or merge the two.`],
  'same-title': (key) => [`Say in the title what differs from ${key}, or merge the two.`],
  'other-role': (key) => [`If both roles get the same, name both in one item and close ${key}; otherwise write what differs.`],
};

export const duplicateStory = defineRule({
  id: 'duplicate-story',
  code: 's17',
  version: 3,
  severity: 'error',
  live: true,
  letter: 'I',
  criterion: 'unique',
  kinds: ['story', 'task', 'bug'],
  summary: 'Another open item of the project asks for the same.',
  rationale:
    'Work that stands in the backlog twice is estimated, ordered and sometimes built twice, and what is decided about one copy is missing in the other.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking.',
        beside: ['As a resident I want to renew my permit, so that I can keep parking'],
      },
      {
        summary: 'As a clerk, I want to print the list of open permits so that I can hand it out.',
        beside: ['As a clerk, I want to print the list of open permits'],
      },
    ],
    good: [
      {
        summary: 'As a clerk, I want to print the list of open permits so that I can hand it out.',
        beside: ['As a clerk, I want to print the list of open fines so that I can hand it out.'],
      },
    ],
  },
  *check(model, { neighbors }) {
    if (neighbors === null || neighbors.findSimilar === null || (model.story === null && comesAgain(model))) return;
    const linked = new Set(neighbors.links.map(({ key }) => key));
    const other = neighbors.findSimilar(model).find(({ key }) => !linked.has(key));
    if (other === undefined) return;
    yield {
      span: null,
      message: SAYS[other.likeness](other, (model.story?.role ?? null) !== null),
      suggestions: SUGGESTS[other.likeness](other.key),
      severity: SEVERITY[other.likeness],
    };
  },
});

/** Characters of a title that are read. */
const LONGEST = 300;
/** Work that comes again under the same name, and what a machine writes down each time. */
const AGAIN =
  /\b(?:meetings?|stand-?ups?|retros?|retrospectives?|sprint planning|grooming|refinement|triage|workshops?|conferences?|attend|on-?call|self-?evaluation|boot ?camp|trainings?|mentoring|interviews?|release notes?|(?:dai|week|month)ly|user support)\b/i;
const BY_MACHINE = /\bfail(?:ure|ed|ing)?\b/i;

const comesAgain = ({ summary, typeName }: StoryModel): boolean => AGAIN.test(summary.slice(0, LONGEST)) || BY_MACHINE.test(typeName);
