import { judgeReady } from '../../../src/domain/ready/judge-ready.ts';
import { READY_CHECKS } from '../../../src/domain/ready/check-kinds.ts';
import type { ReadyCheck, ReadyState } from '../../../src/shared/analysis.ts';
import type { IssueKey } from '../../../src/shared/ids.ts';
import type { IssueLinkRef, IssueSnapshot } from '../../../src/shared/issue.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { snapshotOf } from '../snapshot-of.ts';

const met = (id: ReadyCheck['id']): ReadyCheck => ({ id, state: 'met' });
const missed = (id: ReadyCheck['id']): ReadyCheck => ({ id, state: 'missed', detail: { kind: 'no-estimate' } });
const link = (key: string, given: Partial<IssueLinkRef> = {}): IssueLinkRef => ({
  phrase: 'is blocked by',
  waitsFor: true,
  key: key as IssueKey,
  summary: `About ${key}`,
  category: 'new',
  ...given,
});

test.each<[string, ReadyCheck[], Partial<IssueSnapshot>, ReadyState]>([
  ['all met', [met('text'), met('estimate')], {}, { kind: 'ready', waitsFor: null }],
  ['one left', [met('text'), missed('estimate')], {}, { kind: 'left', count: 1 }],
  ['waits for open work', [met('text')], { links: [link('PLAT-77')] }, { kind: 'ready', waitsFor: 'PLAT-77' }],
  ['waits for done work', [met('text')], { links: [link('PLAT-77', { category: 'done' })] }, { kind: 'ready', waitsFor: null }],
  ['blocks another', [met('text')], { links: [link('PLAT-77', { waitsFor: false, phrase: 'blocks' })] }, { kind: 'ready', waitsFor: null }],
  ['what waits is not counted among what is left', [missed('text')], { links: [link('PLAT-77')] }, { kind: 'left', count: 1 }],
  ['started', [met('text')], { category: 'indeterminate' }, { kind: 'not-applicable' }],
  ['done', [met('text')], { category: 'done' }, { kind: 'not-applicable' }],
  ['an epic', [], { kind: 'epic' }, { kind: 'not-applicable' }],
])('%s', (_, checks, snapshot, state) => {
  expect(judgeReady({ checks }, snapshotOf(snapshot), DEFAULT_SETTINGS).state).toEqual(state);
});

test('lines stand in one order, the live ones last', () => {
  const { checks } = judgeReady(
    { checks: [met('small'), met('estimate'), met('criteria'), met('text')] },
    snapshotOf({ links: [link('A-1'), link('A-2')] }),
    DEFAULT_SETTINGS,
  );
  expect(checks.map(({ id }) => id)).toEqual(['text', 'criteria', 'estimate', 'small', 'question', 'blocked']);
  expect(checks.at(-1)).toEqual({
    id: 'blocked',
    state: 'missed',
    detail: { kind: 'waits-for', key: 'A-1', summary: 'About A-1', more: 1 },
  });
});

const STORY_CHECKS: ReadyCheck[] = [met('text'), met('criteria'), met('estimate'), met('small')];
const line = (check: ReadyCheck): string =>
  `${check.id} ${check.state === 'not-applicable' ? `not applicable: ${check.reason}` : check.state}`;

test.each<[string, ReadyCheck[], Partial<IssueSnapshot>, string[]]>([
  [
    'a story',
    STORY_CHECKS,
    {},
    ['text met', 'criteria met', 'estimate met', 'small met', 'question not applicable: not-known', 'blocked met'],
  ],
  [
    'a bug',
    [met('text')],
    { kind: 'bug' },
    [
      'text met',
      'criteria not applicable: type',
      'estimate not applicable: type',
      'small not applicable: type',
      'question not applicable: not-known',
      'blocked met',
    ],
  ],
  [
    'a task',
    [met('text'), missed('estimate')],
    { kind: 'task' },
    [
      'text met',
      'criteria not applicable: type',
      'estimate missed',
      'small not applicable: type',
      'question not applicable: type',
      'blocked met',
    ],
  ],
  ['an epic', [], { kind: 'epic', links: [link('A-1')] }, READY_CHECKS.map((id) => `${id} not applicable: type`)],
  ['a story that was not judged', [], {}, [...READY_CHECKS.slice(0, 5).map((id) => `${id} not applicable: not-known`), 'blocked met']],
])('each check of %s has a verdict, and a reason where it does not apply', (_, checks, snapshot, expected) => {
  expect(judgeReady({ checks }, snapshotOf(snapshot), DEFAULT_SETTINGS).checks.map(line)).toEqual(expected);
});
