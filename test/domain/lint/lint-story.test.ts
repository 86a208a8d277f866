import { lintStory, MOST_OF_A_RULE } from '../../../src/domain/lint/lint-story.ts';
import { defineRule, type Report, type Rule } from '../../../src/domain/lint/rule.ts';
import { readStory, type StoryModel } from '../../../src/domain/story/story-model.ts';
import type { Finding } from '../../../src/shared/finding.ts';
import { DEFAULT_LINT, type LintConfig } from '../../../src/shared/lint-config.ts';
import { NEUTRAL_PROFILE, type TeamProfile } from '../../../src/shared/settings.ts';
import { snapshotOf } from '../snapshot-of.ts';

const PROFILE = { ...NEUTRAL_PROFILE, requireTemplate: true, requireCriteria: true };
const lint = (
  read: StoryModel,
  rules: readonly Rule[],
  config: Partial<LintConfig> = {},
  profile: TeamProfile = PROFILE,
): readonly Finding[] => lintStory(read, { profile, lint: { ...DEFAULT_LINT, ...config } }, {}, rules).findings;
const model = readStory(snapshotOf({ summary: 'As a resident, I want to renew my permit quickly' }));

function ruleThat(id: string, severity: Rule['severity'], ...reports: readonly (Report | Error)[]): Rule {
  return defineRule({
    id,
    code: id,
    version: 1,
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
    const findings = lint(model, [
      ruleThat('a', 'hint', at(0, 2)),
      ruleThat('b', 'error', at(20, 22), at(5, 7), absent),
      ruleThat('c', 'warning', at(1, 3)),
    ]);
    expect(findings.map(({ rule, span }) => `${rule}${span?.start ?? ''}`)).toEqual(['b', 'b5', 'b20', 'c1', 'a0']);
  });

  test('one rule reports as many places as anybody reads; the others still speak', () => {
    const many = Array.from({ length: MOST_OF_A_RULE + 50 }, () => absent);
    const findings = lint(model, [ruleThat('many', 'hint', ...many), ruleThat('one', 'hint', at(0, 2))]);
    expect(findings.filter(({ rule }) => rule === 'many')).toHaveLength(MOST_OF_A_RULE);
    expect(findings.at(-1)?.rule).toBe('one');
  });

  test('a phrase has one finding: the heaviest', () => {
    const findings = lint(model, [ruleThat('light', 'hint', at(10, 20)), ruleThat('heavy', 'error', at(11, 20))]);
    expect(findings.map(({ rule }) => rule)).toEqual(['heavy']);
  });

  test('a word inside a longer finding keeps its own', () => {
    expect(lint(model, [ruleThat('long', 'error', at(0, 40)), ruleThat('word', 'warning', at(30, 35))])).toHaveLength(2);
  });

  test('a rule that throws becomes a hint about that rule and hides no other', () => {
    const findings = lint(model, [ruleThat('broken', 'error', at(0, 2), new Error('no tags')), ruleThat('fine', 'warning', at(5, 7))]);
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
    const [finding] = lint(model, [ruleThat('wild', 'error', at(start, end))]);
    expect(finding).toMatchObject({ rule: 'wild', severity: 'hint', span: null });
  });

  test('a report may be lighter than its rule, never heavier', () => {
    const findings = lint(model, [ruleThat('rule', 'warning', at(0, 2, { severity: 'error' }), at(5, 7, { severity: 'hint' }))]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'hint']);
  });

  test('a rule that reads criteria or scenarios alone is not asked of an item that has none', () => {
    const rules = [
      { ...ruleThat('criteria', 'hint', absent), reads: 'criteria' as const },
      { ...ruleThat('scenarios', 'hint', absent), reads: 'scenarios' as const },
    ];
    const asked = (description: string): readonly string[] =>
      lint(readStory(snapshotOf({ summary: model.summary, description })), rules).map(({ rule }) => rule);
    expect(asked('The office knows the date.')).toEqual([]);
    expect(asked('## Acceptance criteria\n- The end date is shown.')).toEqual(['criteria']);
    expect(asked('Given a permit that ends\nWhen I open it\nThen I see the date')).toEqual(['criteria', 'scenarios']);
  });

  test('what a team does not do is only suggested', () => {
    const rule = { ...ruleThat('habit', 'error', absent), habit: 'criteria' as const };
    expect(lint(model, [rule])[0]?.severity).toBe('error');
    expect(lint(model, [rule], {}, { ...PROFILE, requireCriteria: false })[0]?.severity).toBe('hint');
  });

  test('what is true of every item of a team that works otherwise is not said on each, unless the team chose the rule', () => {
    const rule = { ...ruleThat('habit', 'error', { ...absent, habitual: true as const }), habit: 'criteria' as const };
    const otherwise = { ...PROFILE, requireCriteria: false, sample: { stories: 30, template: 0, criteria: 1, done: 30, estimated: 0 } };
    expect(lint(model, [rule], {}, otherwise)).toEqual([]);
    expect(lint(model, [rule], { rules: { habit: { level: 'warning' } } }, otherwise)[0]?.severity).toBe('warning');
    expect(lint(model, [rule], {}, { ...otherwise, sample: { ...otherwise.sample, stories: 4 } })[0]?.severity).toBe('hint');
  });

  test('the preset, the team and the type of item decide whether a rule runs and how much it matters', () => {
    const rule = { ...ruleThat('rule', 'error', absent), presets: { recommended: 'off' as const } };
    const levels = (config: Partial<LintConfig>): readonly string[] => lint(model, [rule], config).map(({ severity }) => severity);
    expect(levels({})).toEqual([]);
    expect(levels({ preset: 'strict' })).toEqual(['error']);
    expect(levels({ rules: { rule: { level: 'warning' } } })).toEqual(['warning']);
    expect(levels({ rules: { rule: { level: 'warning' } }, types: { story: { rule: { level: 'off' } } } })).toEqual([]);
  });

  test('an ignored finding is set apart, and speaks again when its rule has changed', () => {
    const rule = { ...ruleThat('rule', 'error', absent), code: 's99', version: 2 };
    const settings = { profile: PROFILE, lint: DEFAULT_LINT };
    const ignoring = (version: number): readonly number[] => {
      const { findings, ignored } = lintStory(model, settings, { ignored: [{ code: 's99', version }] }, [rule]);
      return [findings.length, ignored.length];
    };
    expect([ignoring(2), ignoring(1)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('a fix must stay inside the text and change no word twice', () => {
    const fix = (...spans: readonly (readonly [number, number])[]): Partial<Report> => ({
      fix: {
        title: 't',
        edits: spans.map(([start, end]) => ({ kind: 'replace', span: { field: 'summary', start, end }, text: '' })) as never,
      },
    });
    const cases = [fix([0, 2], [2, 4]), fix([0, 3], [2, 4]), fix([0, 900])].map((more) =>
      lint(model, [ruleThat('r', 'error', at(0, 2, more))]),
    );
    expect(cases.map(([finding]) => finding?.severity)).toEqual(['error', 'hint', 'hint']);
  });

  test('a rule that looks at other items runs only where they are known, and says so', () => {
    const rule = { ...ruleThat('live', 'error', absent), live: true as const };
    const neighbors = { key: 'A-1' as never, links: [], findSimilar: null };
    expect(lint(model, [rule])).toEqual([]);
    expect(lintStory(model, { profile: PROFILE, lint: DEFAULT_LINT }, { neighbors }, [rule]).findings[0]).toMatchObject({ live: true });
  });

  test('a story rule does not read bugs, and not an item that only has the type of a story', () => {
    const bug = readStory(snapshotOf({ kind: 'bug', typeName: 'Bug', summary: 'x' }));
    const complaint = readStory(snapshotOf({ summary: 'As a resident, I am not able to open the page' }));
    expect([bug, complaint].flatMap((m) => lint(m, [ruleThat('r', 'error', absent)]))).toEqual([]);
  });
});
