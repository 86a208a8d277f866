import { analyzeIssue } from '../../domain/analyze-issue.ts';
import { detectProfile } from '../../domain/profile/detect-profile.ts';
import { DEFAULT_LINT } from '../../shared/lint-config.ts';
import { DEFAULT_CHECKS, type TeamProfile } from '../../shared/settings.ts';
import type { Command } from '../command.ts';
import { type LintAnswer, lintAnswer } from './lint-answer.ts';
import { type LintItem, readLintLine } from './lint-line.ts';

/** Nothing of a profile's date is shown; a fixed one keeps the output the same on every day. */
const NO_DAY = new Date(0);

/** The habits of each backlog in the input: the lines of one project are one backlog. */
function profiles(items: readonly LintItem[]): ReadonlyMap<string, TeamProfile> {
  return new Map(
    [...groupByProject(items)].map(([project, own]) => [
      project,
      detectProfile(
        own.map((item) => item.snapshot),
        [],
        NO_DAY,
      ),
    ]),
  );
}

function groupByProject(items: readonly LintItem[]): Map<string, LintItem[]> {
  const groups = new Map<string, LintItem[]>();
  for (const item of items) {
    const group = groups.get(item.project);
    if (group) group.push(item);
    else groups.set(item.project, [item]);
  }
  return groups;
}

const WORDS = { error: 'must fix', warning: 'should fix', hint: 'hint' } as const;

function prettyAnswer(answer: LintAnswer): string {
  const lines = answer.findings.map(
    (finding) =>
      `  ${WORDS[finding.severity].padEnd(10)} ${finding.message}  ${finding.rule}${finding.start === null ? '' : ` ${finding.field} ${finding.start}–${finding.end}`}`,
  );
  return [`${answer.id ?? '-'}${lines.length === 0 ? '  nothing found' : ''}`, ...lines].join('\n');
}

/** `lint`: what is wrong with each text, and what would satisfy the rule. */
export const lintCommand: Command = {
  summary: 'checks stories and their criteria, one work item a line',
  accepts: ['jsonl', 'csv', 'text'],
  run(records, bad) {
    const items: LintItem[] = [];
    for (const record of records) {
      const read = readLintLine(record.value, record.line);
      if (read.ok) items.push(read.item);
      else bad.push({ line: record.line, cause: read.cause });
    }
    const habits = profiles(items);
    return items.map((item) => {
      const profile = habits.get(item.project);
      if (!profile) throw new Error(`no profile for ${item.project}`);
      return lintAnswer(item, analyzeIssue(item.snapshot, { profile, checks: DEFAULT_CHECKS, lint: DEFAULT_LINT }));
    });
  },
  pretty: (answer) => prettyAnswer(answer as LintAnswer),
};
