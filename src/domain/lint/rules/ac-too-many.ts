import { isWritten } from '../../criteria/judge/is-written.ts';
import { defineRule } from '../rule.ts';

export const acTooMany = defineRule({
  id: 'ac-too-many',
  code: 'a06',
  version: 1,
  severity: 'hint',
  // In the usual set too-big counts criteria, too, with estimate and actions; nobody should read it twice.
  presets: { recommended: 'off' },
  letter: 'S',
  criterion: 'atomic',
  kinds: ['story'],
  reads: 'criteria',
  options: { most: { kind: 'number', says: 'Criteria that one story may have', default: 8, least: 2, most: 50 } },
  summary: 'The story has more criteria than one story usually needs.',
  rationale:
    'A long list of criteria is often a list of stories: each group of points that can be shown alone can be planned, built and accepted alone. Points below a point, notes and struck-out points do not count; a scenario counts once.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: `## Acceptance criteria\n${['number plate', 'street', 'start', 'end', 'fee', 'card', 'receipt', 'owner', 'zone'].map((part) => `- The renewal page shows the ${part}.`).join('\n')}`,
      },
      {
        summary: 'As a warden, I want to scan a number plate so that I find its permit',
        description: `Acceptance criteria:\n${['car', 'van', 'truck', 'bus', 'taxi', 'trailer', 'scooter', 'bicycle', 'camper'].map((kind, i) => `${i + 1}. The plate of a ${kind} is read.`).join('\n')}`,
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The renewed permit shows the new end date.\n- A permit that ended cannot be renewed.',
      },
    ],
  },
  *check({ acceptanceCriteria }, { options }) {
    const count = acceptanceCriteria.criteria.filter(isWritten).length;
    const most = Number(options['most']);
    if (count <= most) return;
    yield {
      span: null,
      message: `${count} acceptance criteria in one story. More than ${most} often are several stories.`,
      suggestions: [
        'Split it: which criteria could be shown to somebody alone?',
        'Put points that are details of another point below that point.',
      ],
    };
  },
});
