import { defineRule } from '../rule.ts';

export const noEstimate = defineRule({
  id: 'no-estimate',
  code: 's23',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off', kanban: 'off' },
  letter: 'E',
  criterion: 'estimable',
  kinds: ['story', 'task'],
  summary: 'The team estimates its work, and this item has no estimate.',
  rationale:
    'A missing estimate means that nobody has talked about the work yet. Only for teams that finish their work with estimates; zero is an estimate. The ready check says the same, so the rule is off unless a team wants it among the findings.',
  examples: {
    bad: [{ summary: 'As a resident, I want to renew my permit so that I can keep parking' }],
    good: [],
  },
  *check({ estimate }, { profile }) {
    if (!profile.requireEstimate || estimate !== null) return;
    yield { span: null, message: 'No estimate yet.', suggestions: ['Talk about it with the team and estimate it, or split it first.'] };
  },
});
