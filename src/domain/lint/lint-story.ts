import type { Finding, Fix, Severity, Span, TextField } from '../../shared/finding.ts';
import { SEVERITY_ORDER } from '../../shared/severity-order.ts';
import type { LintConfig } from '../../shared/lint-config.ts';
import type { IgnoredFinding } from '../../shared/notes.ts';
import { fieldText, type StoryModel } from '../story/story-model.ts';
import { isBareTitle } from '../story/is-bare-title.ts';
import { isStoryType } from '../story/is-story-type.ts';
import type { Neighbors } from '../backlog/neighbors.ts';
import { type ActiveRule, activeRules } from './active-rules.ts';
import { onePerLack } from './one-per-lack.ts';
import { onePerPhrase } from './one-per-phrase.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What of a project weighs on the rules. */
export interface LintSettings {
  readonly profile: RuleContext['profile'];
  readonly lint: LintConfig;
}

/** What of an item's surroundings does; nothing of it is stored. */
export interface LintSurroundings {
  readonly ignored?: readonly IgnoredFinding[];
  /** Absent: rules that look at other items do not run. */
  readonly neighbors?: Neighbors;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
}

const FIELD_ORDER: Readonly<Record<TextField, number>> = { summary: 0, description: 1, criteria: 2 };

/**
 * Runs the rules on one item. Must fix first, then by place; a phrase has at most one finding, and so has an empty criteria section.
 * A rule that throws, or that points outside the text, becomes a hint about that rule: one bad rule never hides the others.
 */
export function lintStory(
  model: StoryModel,
  settings: LintSettings,
  { ignored = [], neighbors }: LintSurroundings = {},
  rules: readonly Rule[] = RULES,
): LintResult {
  const bareTitle = isBareTitle(model);
  const kind = model.isStory ? 'story' : model.kind === 'story' ? 'task' : model.kind;
  const found: Finding[] = [];
  const silenced: Finding[] = [];
  for (const one of activeRules(rules, settings.lint, model.typeName)) {
    const { rule } = one;
    if (!rule.kinds.includes(kind) || (rule.live === true && neighbors === undefined)) continue;
    if (bareTitle && rule.needsText === true) continue;
    if (rule.reads !== undefined && !hasAny(model, rule.reads)) continue;
    const isIgnored = ignored.some(({ code, version }) => code === rule.code && version === rule.version);
    run(one, model, settings, neighbors ?? null, isIgnored ? silenced : found);
  }
  const all = [...found, ...silenced];
  const merged = (findings: readonly Finding[]): readonly Finding[] => onePerPhrase(onePerLack(findings, all, model).toSorted(compare));
  return { findings: merged(found), ignored: merged(silenced) };
}

const hasAny = (model: StoryModel, what: NonNullable<Rule['reads']>): boolean =>
  model.acceptanceCriteria.criteria.length > 0 && (what === 'criteria' || model.scenarios.length > 0);

/** Places at which one rule finds fault with one item: nobody reads more, and a text that repeats itself must not cost more. */
export const MOST_OF_A_RULE = 100;

/** Adds what the rule finds to `findings`. */
function run(active: ActiveRule, model: StoryModel, settings: LintSettings, neighbors: Neighbors | null, findings: Finding[]): void {
  const { rule, options } = active;
  const context: RuleContext = {
    profile: settings.profile,
    words: settings.lint.words,
    options,
    neighbors: rule.live === true ? neighbors : null,
  };
  let reports = 0;
  try {
    for (const report of rule.check(model, context)) {
      reports += 1;
      if (reports > MOST_OF_A_RULE) break;
      if (report.habitual === true && isKnownOtherwise(active, settings, model.typeName)) continue;
      if (report.whereUsual === true && isUnusual(active, settings)) continue;
      const problem = problemOf(report, model);
      findings.push(problem === null ? toFinding(active, report, settings) : aboutRule(rule, problem));
    }
  } catch (thrown) {
    findings.push(aboutRule(rule, thrown instanceof Error ? thrown.message : String(thrown)));
  }
}

function toFinding(active: ActiveRule, report: Report, settings: LintSettings): Finding {
  const { rule } = active;
  return {
    rule: rule.id,
    code: rule.code,
    version: rule.version,
    severity: severityOf(active, report, settings),
    letter: rule.letter,
    span: report.span,
    message: report.message,
    suggestions: report.suggestions,
    ...(report.fix === undefined ? {} : { fix: report.fix }),
    ...(rule.live === true ? { live: true } : {}),
  };
}

/** Fewer stories say nothing about a habit. */
const FEWEST_STORIES = 5;

/** Is the team known, from enough of its stories, not to work the way of this rule? A level that it chose counts as a wish to. */
function isKnownOtherwise(active: ActiveRule, settings: LintSettings, typeName: string): boolean {
  return isSuggestedOnly(active, settings) && ((settings.profile.sample?.stories ?? 0) >= FEWEST_STORIES || !isStoryType(typeName));
}

/** From this share of its stories on, the template is how a team writes; below, those without it are told otherwise on purpose. */
const USUAL = 0.7;

function isUnusual({ rule }: ActiveRule, { profile: { sample }, lint }: LintSettings): boolean {
  if (rule.habit !== 'template' || lint.rules[rule.id]?.level !== undefined || sample === undefined) return false;
  return sample.stories >= FEWEST_STORIES && sample.template < USUAL * sample.stories;
}

function isSuggestedOnly({ rule }: ActiveRule, { profile, lint }: LintSettings): boolean {
  if (lint.rules[rule.id]?.level !== undefined) return false;
  return (rule.habit === 'template' && !profile.requireTemplate) || (rule.habit === 'criteria' && !profile.requireCriteria);
}

/** A report may be lighter than its rule, by as many steps as it asks; what a team chose for the rule is never exceeded. */
function severityOf(active: ActiveRule, report: Report, settings: LintSettings): Severity {
  if (isSuggestedOnly(active, settings)) return 'hint';
  const { severity } = active;
  const asked = report.severity ?? severity;
  return SEVERITY_ORDER[asked] < SEVERITY_ORDER[severity] ? severity : asked;
}

function problemOf(report: Report, model: StoryModel): string | null {
  if (report.message === '' || report.suggestions.length === 0) return 'a report without words';
  return (
    (report.span === null ? null : placeProblem(report.span, model, 1)) ?? (report.fix === undefined ? null : fixProblem(report.fix, model))
  );
}

function placeProblem({ field, start, end }: Span, model: StoryModel, least: number): string | null {
  const { length } = fieldText(model, field);
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start + least <= end && end <= length;
  return inside ? null : `a place outside the text (${field} ${start}–${end} of ${length})`;
}

function fixProblem({ edits }: Fix, model: StoryModel): string | null {
  const spans = edits.flatMap((edit) => (edit.kind === 'replace' ? [edit.span] : [])).toSorted((a, b) => a.start - b.start);
  const reached: Partial<Record<TextField, number>> = {};
  const overlap = spans.some(({ field, start, end }) => {
    const twice = start < (reached[field] ?? 0);
    reached[field] = Math.max(end, reached[field] ?? 0);
    return twice;
  });
  if (overlap) return 'a fix that changes the same words twice';
  return spans.map((span) => placeProblem(span, model, 0)).find((problem) => problem !== null) ?? null;
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
  return (
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    comparePlace(a.span, b.span) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}

/** What is about the item as a whole stands before what is about a phrase. */
function comparePlace(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return FIELD_ORDER[a.field] - FIELD_ORDER[b.field] || a.start - b.start || a.end - b.end;
}
