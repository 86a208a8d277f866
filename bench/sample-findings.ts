import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyzeIssue } from '../src/domain/analyze-issue.ts';
import { randomFromNumber } from '../src/domain/forecast/random.ts';
import { detectProfile } from '../src/domain/profile/detect-profile.ts';
import { adfToText } from '../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../src/domain/text/adf/plain-to-doc.ts';
import { kindOf } from '../src/jira/kind-of.ts';
import type { AdfDoc } from '../src/shared/adf.ts';
import type { Finding } from '../src/shared/finding.ts';
import type { IssueId, IssueKey, ProjectId } from '../src/shared/ids.ts';
import type { IssueSnapshot } from '../src/shared/issue.ts';
import { DEFAULT_SETTINGS } from '../src/shared/settings.ts';
import { BLANK_ITEM } from '../test/support/blank-item.ts';

/**
 * Prints findings drawn by lot from a real backlog, to be read: would its product owner keep them?
 * `npm run -s bench:findings -- <set> [count] [seed] [rule]`, the set being a folder of the shared Jira data. What was closed as a
 * duplicate is left out, since it stands in no backlog; so is what lost text when the set was made.
 */
interface SharedIssue {
  readonly key: string;
  readonly projectKey: string;
  readonly type: string | null;
  readonly subtask?: boolean;
  readonly summary: string;
  readonly storyPoints?: number | null;
  readonly created: string;
  readonly resolved?: string | null;
  readonly statusCategory?: string;
  readonly resolution?: string | null;
  readonly adf?: AdfDoc | null;
  /** Sets without documents: plain text in which line breaks became runs of blanks. */
  readonly description?: { readonly text?: string | null } | string | null;
}

function readSet(set: string): readonly SharedIssue[] {
  const file = join(__dirname, '..', '..', 'shared', 'data', 'jira', set, 'issues.jsonl.gz');
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SharedIssue)
    .filter((issue) => issue.resolution !== 'Duplicate' && isWhole(issue));
}

const textOf = ({ description }: SharedIssue): string => (typeof description === 'object' ? description?.text : description) ?? '';

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** As much of a text as its document must hold; the rest may be marks of Markdown and addresses. */
const LEAST_KEPT = 0.7;

/** Some documents of the sets lost a part of their text when they were made: what is missing there is not missing in the item. */
const isWhole = (issue: SharedIssue): boolean => !issue.adf || wordsIn(adfToText(issue.adf).text) >= wordsIn(textOf(issue)) * LEAST_KEPT;

function documentOf(issue: SharedIssue): AdfDoc | null {
  const { adf } = issue;
  const text = textOf(issue);
  if (adf || text === '') return adf ?? null;
  return plainToDoc(text.replace(/ {4,}/g, '\n\n').replace(/ {2,3}/g, '\n'));
}

function toSnapshot(issue: SharedIssue, index: number): IssueSnapshot {
  const type = issue.type ?? '';
  return {
    ...BLANK_ITEM,
    id: String(index) as IssueId,
    key: issue.key as IssueKey,
    projectId: issue.projectKey as ProjectId,
    typeName: type,
    kind: kindOf({ name: type, hierarchyLevel: issue.subtask === true || /^sub[- ]/i.test(type) ? -1 : /epic/i.test(type) ? 1 : 0 }),
    summary: issue.summary,
    description: documentOf(issue),
    statusName: '',
    category: issue.statusCategory === 'done' || issue.statusCategory === undefined ? 'done' : 'new',
    estimate: issue.storyPoints ?? null,
    created: issue.created,
    updated: issue.created,
    resolved: issue.resolved ?? null,
  };
}

interface Found {
  readonly item: IssueSnapshot;
  readonly finding: Finding;
}

function findingsOf(items: readonly IssueSnapshot[]): readonly Found[] {
  const profile = detectProfile(items.filter(({ category }) => category === 'done').toReversed(), [], new Date(0));
  return items.flatMap((item) => analyzeIssue(item, { ...DEFAULT_SETTINGS, profile }).findings.map((finding) => ({ item, finding })));
}

function quoted({ item, finding: { span } }: Found): string {
  if (span === null) return '(absent)';
  const text = span.field === 'summary' || !item.description ? item.summary : adfToText(item.description).text;
  const around = `${text.slice(Math.max(0, span.start - 120), span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end, span.end + 80)}`;
  return around.replaceAll('\n', ' ⏎ ');
}

function main([set = 'gitlab-sprints', count = '50', seed = '1', only = '']: readonly string[]): void {
  const issues = readSet(set).map(toSnapshot);
  const projects = [...new Set(issues.map(({ projectId }) => projectId))];
  const all = projects.flatMap((project) => findingsOf(issues.filter(({ projectId }) => projectId === project)));
  const counts = new Map<string, number>();
  for (const { finding } of all)
    counts.set(`${finding.rule} ${finding.severity}`, (counts.get(`${finding.rule} ${finding.severity}`) ?? 0) + 1);
  console.log(`${set}: ${issues.length} items, ${all.length} findings`);
  for (const [rule, n] of [...counts].toSorted((a, b) => b[1] - a[1])) console.log(`  ${String(n).padStart(6)} ${rule}`);
  const draw = randomFromNumber(Number(seed));
  const left = all.filter(({ finding }) => only === '' || finding.rule === only);
  for (let i = 1; i <= Number(count) && left.length > 0; i += 1) {
    const [found] = left.splice(Math.floor(draw() * left.length), 1);
    if (found === undefined) break;
    const { item, finding } = found;
    console.log(
      `\n${i}. ${item.key} (${item.typeName}) ${item.summary}\n   ${finding.rule}, ${finding.severity}: ${finding.message}\n   ${quoted(found)}`,
    );
  }
}

main(process.argv.slice(2));
