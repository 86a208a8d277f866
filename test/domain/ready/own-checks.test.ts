import { analyzeIssue } from '../../../src/domain/analyze-issue.ts';
import { DEFAULT_CHECKS, DEFAULT_SETTINGS, NEUTRAL_PROFILE, type TeamProfile } from '../../../src/shared/settings.ts';
import { snapshotOf } from '../snapshot-of.ts';

const GOOD = {
  summary: 'As a resident, I want a permit so that I can park',
  description: 'It costs 30 euros.\n\n## Acceptance criteria\n- The permit shows its end date.',
};
const checksOf = (item: Parameters<typeof snapshotOf>[0], profile: Partial<TeamProfile> = {}): readonly string[] =>
  analyzeIssue(snapshotOf(item), { ...DEFAULT_SETTINGS, profile: { ...NEUTRAL_PROFILE, ...profile } }).checks.map((check) => {
    const detail = check.state === 'missed' ? ` ${check.detail.kind}` : check.state === 'not-applicable' ? ` ${check.reason}` : '';
    return `${check.id} ${check.state}${detail}`;
  });

const ALL = { requireTemplate: true, requireCriteria: true, requireEstimate: true, sizeLimit: 8 };

test.each<[string, Parameters<typeof snapshotOf>[0], Partial<TeamProfile>, string[]]>([
  ['a good story', { ...GOOD, estimate: 3 }, ALL, ['text met', 'criteria met', 'estimate met', 'small met']],
  [
    'a team without habits',
    { summary: 'Permit page', description: 'New look.' },
    {},
    ['text met', 'criteria not-applicable habit', 'estimate not-applicable habit', 'small not-applicable no-limit'],
  ],
  [
    'no criteria where they are required: one line, not two',
    { summary: GOOD.summary, description: 'x y', estimate: 3 },
    ALL,
    ['text met', 'criteria missed no-criteria', 'estimate met', 'small met'],
  ],
  [
    'a template left empty where criteria are required: one line, not two',
    { summary: GOOD.summary, description: '## Acceptance criteria\n- ...', estimate: 3 },
    ALL,
    ['text met', 'criteria missed no-criteria', 'estimate met', 'small met'],
  ],
  [
    'a template left empty where they are not',
    { summary: GOOD.summary, description: '## Acceptance criteria\n- ...' },
    {},
    ['text missed must-fix', 'criteria not-applicable habit', 'estimate not-applicable habit', 'small not-applicable no-limit'],
  ],
  [
    'only criteria that nobody can check',
    { summary: GOOD.summary, description: '## Acceptance criteria\n- It works properly.\n- Add tests', estimate: 3 },
    ALL,
    ['text met', 'criteria missed no-checkable-criterion', 'estimate met', 'small met'],
  ],
  [
    'two wishes',
    { ...GOOD, summary: 'As a resident, I want to renew and cancel my permit' },
    {},
    ['text missed must-fix', 'criteria not-applicable habit', 'estimate not-applicable habit', 'small not-applicable no-limit'],
  ],
  ['no estimate', GOOD, ALL, ['text met', 'criteria met', 'estimate missed no-estimate', 'small not-applicable not-known']],
  ['an estimate of 0 is an estimate', { ...GOOD, estimate: 0 }, ALL, ['text met', 'criteria met', 'estimate met', 'small met']],
  ['too big', { ...GOOD, estimate: 13 }, ALL, ['text met', 'criteria met', 'estimate met', 'small missed too-big']],
  ['as big as allowed', { ...GOOD, estimate: 8 }, ALL, ['text met', 'criteria met', 'estimate met', 'small met']],
  [
    'criteria in another language get the benefit of the doubt',
    { summary: 'Als Anwohner möchte ich einen Ausweis', description: '## Akzeptanzkriterien\n- Der Ausweis zeigt das Datum.', estimate: 1 },
    ALL,
    ['text met', 'criteria met', 'estimate met', 'small met'],
  ],
  ['a bug', { kind: 'bug', typeName: 'Bug', summary: 'Page is empty', description: null }, ALL, ['text met']],
  [
    'a task',
    { kind: 'task', typeName: 'Task', summary: 'Renew certificate', description: null },
    ALL,
    ['text met', 'estimate missed no-estimate'],
  ],
  ['an epic', { kind: 'epic', typeName: 'Epic', summary: 'Permits' }, ALL, []],
  ['a sub-task', { kind: 'subtask', typeName: 'Sub-task', summary: 'Page' }, ALL, []],
])('%s', (_, item, profile, expected) => {
  expect(checksOf(item, profile)).toEqual(expected);
});

test('says which finding comes first and how many follow', () => {
  const { checks } = analyzeIssue(
    snapshotOf({ ...GOOD, summary: 'As a resident, I want to renew and cancel my permit', description: 'Fee: TBD' }),
    DEFAULT_SETTINGS,
  );
  expect(checks[0]).toMatchObject({ id: 'text', state: 'missed', detail: { finding: { rule: 'multiple-actions' }, more: 1 } });
});

test('the defaults name only checks that exist', () => {
  expect(
    Object.values(DEFAULT_CHECKS)
      .flat()
      .every((id) => ['text', 'criteria', 'estimate', 'small', 'question', 'blocked'].includes(id)),
  ).toBe(true);
});
