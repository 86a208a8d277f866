import type { Finding, Severity, Span, TextField } from '../../shared/finding.ts';
import type { TeamProfile } from '../../shared/settings.ts';
import { fieldText, type StoryModel } from '../story/story-model.ts';
import type { Report, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What of the team's profile weighs on the rules. */
export type Habits = Pick<TeamProfile, 'requireTemplate' | 'requireCriteria'>;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const FIELD_ORDER: Readonly<Record<TextField, number>> = { summary: 0, description: 1, criteria: 2 };

/**
 * Runs the rules on one item. Must fix first, then by place; a phrase has at most one finding.
 * A rule that throws, or that points outside the text, becomes a hint about that rule: one bad rule never hides the others.
 */
export function lintStory(model: StoryModel, habits: Habits, rules: readonly Rule[] = RULES): readonly Finding[] {
  const findings = rules.filter((rule) => appliesTo(rule, model)).flatMap((rule) => run(rule, model, habits));
  return onePerPhrase(findings.toSorted(compare));
}

function appliesTo(rule: Rule, model: StoryModel): boolean {
  return rule.kinds.includes(model.isStory ? 'story' : model.kind === 'story' ? 'task' : model.kind);
}

function run(rule: Rule, model: StoryModel, habits: Habits): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    for (const report of rule.check(model)) {
      const problem = problemOf(report, model);
      findings.push(problem === null ? toFinding(rule, report, habits) : aboutRule(rule, problem));
    }
  } catch (thrown) {
    findings.push(aboutRule(rule, thrown instanceof Error ? thrown.message : String(thrown)));
  }
  return findings;
}

function toFinding(rule: Rule, report: Report, habits: Habits): Finding {
  return {
    rule: rule.id,
    code: rule.code,
    severity: severityOf(rule, report, habits),
    letter: rule.letter,
    span: report.span,
    message: report.message,
    suggestions: report.suggestions,
  };
}

function severityOf(rule: Rule, report: Report, habits: Habits): Severity {
  const suggestedOnly = (rule.habit === 'template' && !habits.requireTemplate) || (rule.habit === 'criteria' && !habits.requireCriteria);
  if (suggestedOnly) return 'hint';
  const asked = report.severity ?? rule.severity;
  return WEIGHT[asked] < WEIGHT[rule.severity] ? rule.severity : asked;
}

function problemOf(report: Report, model: StoryModel): string | null {
  const { span } = report;
  if (report.message === '' || report.suggestions.length === 0) return 'a report without words';
  if (span === null) return null;
  const { length } = fieldText(model, span.field);
  const inside =
    Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start < span.end && span.end <= length;
  return inside ? null : `a place outside the text (${span.field} ${span.start}–${span.end} of ${length})`;
}

function aboutRule(rule: Rule, problem: string): Finding {
  return {
    rule: rule.id,
    code: rule.code,
    severity: 'hint',
    letter: rule.letter,
    span: null,
    message: `One text rule could not read this work item: ${problem}.`,
    suggestions: ['Nothing to change here. Tell the maintainers of Plumbline which work item it was.'],
  };
}

function compare(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || comparePlace(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** What is about the item as a whole stands before what is about a phrase. */
function comparePlace(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return FIELD_ORDER[a.field] - FIELD_ORDER[b.field] || a.start - b.start || a.end - b.end;
}

/** The heaviest finding keeps a phrase; another one that covers some of the same words is dropped, unless it is as heavy and wider or narrower. */
function onePerPhrase(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const { span } = finding;
    const taken = span !== null && kept.some((other) => other.span !== null && sameWords(other.span, span));
    if (!taken) kept.push(finding);
  }
  return kept;
}

function sameWords(a: Span, b: Span): boolean {
  if (a.field !== b.field) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 > Math.min(a.end - a.start, b.end - b.start) && shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}
