import { lintStory } from '../../../src/domain/lint/lint-story.ts';
import { defineRule, type Report, type Rule } from '../../../src/domain/lint/rule.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import { snapshotOf } from '../snapshot-of.ts';

const HABITS = { requireTemplate: true, requireCriteria: true };
const model = readStory(snapshotOf({ summary: 'As a resident, I want to renew my permit quickly' }));

function ruleThat(id: string, severity: Rule['severity'], ...reports: readonly (Report | Error)[]): Rule {
  return defineRule({
    id,
    code: id,
    severity,
    letter: 'T',
    criterion: 'unambiguous',
    kinds: ['story'],
    summary: '',
    rationale: '',
    examples: { bad: [], good: [] },
    *check() {
      for (const report of reports) {
        if (report instanceof Error) throw report;
        yield report;
      }
    },
  });
}
const at = (start: number, end: number, more: Partial<Report> = {}): Report => ({
  span: { field: 'summary', start, end },
  message: 'm',
  suggestions: ['s'],
  ...more,
});
const absent: Report = { span: null, message: 'm', suggestions: ['s'] };

describe('the rule engine', () => {
  test('orders must fix first, then what is absent, then by place', () => {
    const findings = lintStory(model, HABITS, [
      ruleThat('a', 'hint', at(0, 2)),
      ruleThat('b', 'error', at(20, 22), at(5, 7), absent),
      ruleThat('c', 'warning', at(1, 3)),
    ]);
    expect(findings.map(({ rule, span }) => `${rule}${span?.start ?? ''}`)).toEqual(['b', 'b5', 'b20', 'c1', 'a0']);
  });

  test('a phrase has one finding: the heaviest', () => {
    const findings = lintStory(model, HABITS, [ruleThat('light', 'hint', at(10, 20)), ruleThat('heavy', 'error', at(11, 20))]);
    expect(findings.map(({ rule }) => rule)).toEqual(['heavy']);
  });

  test('a word inside a longer finding keeps its own', () => {
    expect(lintStory(model, HABITS, [ruleThat('long', 'error', at(0, 40)), ruleThat('word', 'warning', at(30, 35))])).toHaveLength(2);
  });

  test('a rule that throws becomes a hint about that rule and hides no other', () => {
    const findings = lintStory(model, HABITS, [
      ruleThat('broken', 'error', at(0, 2), new Error('no tags')),
      ruleThat('fine', 'warning', at(5, 7)),
    ]);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['broken error', 'fine warning', 'broken hint']);
    expect(findings[2]?.message).toContain('no tags');
  });

  test.each([
    [-1, 2],
    [3, 3],
    [0, 1000],
    [0.5, 2],
    [Number.NaN, 2],
  ])('a place outside the text (%p to %p) is refused', (start, end) => {
    const [finding] = lintStory(model, HABITS, [ruleThat('wild', 'error', at(start, end))]);
    expect(finding).toMatchObject({ rule: 'wild', severity: 'hint', span: null });
  });

  test('a report may be lighter than its rule, never heavier', () => {
    const findings = lintStory(model, HABITS, [
      ruleThat('rule', 'warning', at(0, 2, { severity: 'error' }), at(5, 7, { severity: 'hint' })),
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'hint']);
  });

  test('what a team does not do is only suggested', () => {
    const rule = { ...ruleThat('habit', 'error', absent), habit: 'criteria' as const };
    expect(lintStory(model, HABITS, [rule])[0]?.severity).toBe('error');
    expect(lintStory(model, { ...HABITS, requireCriteria: false }, [rule])[0]?.severity).toBe('hint');
  });

  test('a story rule does not read bugs, and not an item that only has the type of a story', () => {
    const bug = readStory(snapshotOf({ kind: 'bug', typeName: 'Bug', summary: 'x' }));
    const complaint = readStory(snapshotOf({ summary: 'As a resident, I am not able to open the page' }));
    expect([bug, complaint].flatMap((m) => lintStory(m, HABITS, [ruleThat('r', 'error', absent)]))).toEqual([]);
  });
});
