import { type QualityLists, qualityLists } from '../../../src/domain/backlog/quality-lists.ts';
import type { QualityItem } from '../../../src/shared/backlog-quality.ts';
import type { Finding, Severity } from '../../../src/shared/finding.ts';
import type { IssueId } from '../../../src/shared/ids.ts';
import { BLANK_ITEM } from '../../support/blank-item.ts';

const finding = (rule: string, severity: Severity): Finding => ({
  rule,
  code: 's00',
  severity,
  letter: 'S',
  span: null,
  message: 'Large.',
  suggestions: ['Split it.'],
});

const item = (place: number, ...findings: readonly Finding[]): QualityItem => ({
  id: String(place) as IssueId,
  isStory: true,
  findings,
  own: { e: 0, w: 0 },
  snapshot: BLANK_ITEM,
  place,
  sprint: null,
  before: null,
});

const RULES = ['large', 'vague'].map((rule) => ({ rule, summary: rule, letter: 'S' as const }));

const listsOf = (...items: readonly QualityItem[]): QualityLists =>
  qualityLists({ items, soon: { kind: 'top', count: 0 }, overview: { rules: RULES, roles: [], families: [] } });

const linesOf = ({ byRule }: QualityLists): readonly unknown[] =>
  byRule.map(({ rule, worst, rows }) => [rule, worst, rows.map((row) => row.item.place)]);

test('what a rule says as a hint is not counted with what should be fixed', () => {
  const lists = listsOf(
    item(1, finding('large', 'hint')),
    item(2, finding('large', 'warning')),
    item(3, finding('large', 'hint'), finding('vague', 'warning')),
    item(4, finding('vague', 'warning')),
  );
  expect(linesOf(lists)).toEqual([
    ['vague', 'warning', [3, 4]],
    ['large', 'warning', [2]],
    ['large', 'hint', [1, 3]],
  ]);
  expect(lists.toFix.rows.map((row) => row.item.place)).toEqual([2, 3, 4]);
});

test('an item stands once for a rule, where the heaviest of its findings does', () => {
  const lists = listsOf(item(1, finding('vague', 'hint'), finding('vague', 'error')), item(2, finding('vague', 'hint')));
  expect(linesOf(lists)).toEqual([
    ['vague', 'error', [1]],
    ['vague', 'hint', [2]],
  ]);
  expect(lists.byRule[0]?.rows[0]?.findings).toHaveLength(2);
});
