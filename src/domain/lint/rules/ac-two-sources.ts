import { isWritten } from '../../criteria/judge/is-written.ts';
import { parseAcceptanceCriteria } from '../../criteria/read/parse-acceptance-criteria.ts';
import { spanIn } from '../report-words.ts';
import { defineRule } from '../rule.ts';

export const acTwoSources = defineRule({
  id: 'ac-two-sources',
  code: 'a09',
  version: 1,
  severity: 'hint',
  letter: 'T',
  criterion: 'unique',
  kinds: ['story', 'task', 'epic'],
  summary: 'Both the criteria field and the description hold acceptance criteria.',
  rationale:
    'Nobody knows which of them counts, and they drift apart. Plumbline reads the field. A description without a section of criteria, or with one that is empty, is fine.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The renewed permit shows the new end date.\n- A permit that ended cannot be renewed.',
        criteria: '- The renewed permit shows the new number.\n- A lost permit cannot be renewed.',
      },
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: 'Given a permit that ended\nWhen I renew it\nThen I see “This permit cannot be renewed”',
        criteria: '- The renewed permit shows the new number.\n- A lost permit cannot be renewed.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The renewed permit shows the new end date.\n- A permit that ended cannot be renewed.',
      },
    ],
  },
  *check({ description, criteriaField, acceptanceCriteria, language }) {
    if (criteriaField === null || description === null || description === undefined) return;
    if (!acceptanceCriteria.criteria.some(isWritten)) return;
    const { criteria, place } = parseAcceptanceCriteria(description, null, language);
    const more = criteria.criteria.filter(isWritten).length;
    if (place === null || more === 0) return;
    yield {
      span: spanIn(place, place.start, place.end),
      message: `The description holds ${more === 1 ? 'a criterion' : `${more} criteria`}, and so does the criteria field. Only the field is read.`,
      suggestions: ['Move them into the field.', 'Empty the field, and keep the description.'],
    };
  },
});
