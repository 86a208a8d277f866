import type { FakeItem } from './fake-jira.ts';

type Test = (item: FakeItem, now: string) => boolean;

/** The clauses that our builders make, and nothing else: an unknown one fails loudly. */
const CLAUSES: readonly [RegExp, (...groups: string[]) => Test][] = [
  [/^project = 10000$/, () => () => true],
  [/^statusCategory (=|!=) Done$/, (op) => (item) => (item.category === 'done') === (op === '=')],
  [/^statusCategory = "To Do"$/, () => (item) => (item.category ?? 'new') === 'new'],
  [/^issuetype in standardIssueTypes\(\)$/, () => (item) => item.type !== 'Sub-task'],
  [/^issuetype in subTaskIssueTypes\(\)$/, () => (item) => item.type === 'Sub-task'],
  [/^issuetype (=|!=) Epic$/, (op) => (item) => (item.type === 'Epic') === (op === '=')],
  [/^sprint is EMPTY$/, () => (item) => !item.sprint],
  [/^sprint not in openSprints\(\)$/, () => (item) => !!item.sprint && item.sprint.state !== 'active'],
  [/^sprint in \(([\d, ]+)\)$/, (ids) => (item) => !!item.sprint && list(ids).includes(String(item.sprint.id))],
  [/^sprint not in \(([\d, ]+)\)$/, (ids) => (item) => !!item.sprint && !list(ids).includes(String(item.sprint.id))],
  [/^cf\[10016\] is EMPTY$/, () => (item) => (item.points ?? null) === null],
  [/^parent is EMPTY$/, () => (item) => !item.parent],
  [/^updated <= -(\d+)d$/, (days) => (item, now) => Date.parse(item.updated ?? now) <= Date.parse(now) - Number(days) * 86_400_000],
  [/^created >= -(\d+)d$/, (days) => (item, now) => Date.parse(item.created ?? now) >= Date.parse(now) - Number(days) * 86_400_000],
  [
    /^resolved >= "(.+)"$/,
    (day = '') =>
      (item) =>
        Date.parse(item.resolved ?? '') >= Date.parse(day),
  ],
  [
    /^statusCategoryChangedDate >= -(\d+)d$/,
    (days) => (item, now) => Date.parse(item.resolved ?? '') >= Date.parse(now) - Number(days) * 86_400_000,
  ],
  [/^issueLinkType = "is blocked by"$/, () => (item) => (item.blockedBy ?? []).length > 0],
  [/^plumblineReady = 1$/, () => (item) => (item.properties?.['plumbline-analysis'] as { r?: number } | undefined)?.r === 1],
  [
    /^plumblineWsjf > 0$/,
    () => (item) => ((item.properties?.['plumbline-score'] as { x?: { wsjf?: number } } | undefined)?.x?.wsjf ?? 0) > 0,
  ],
  [/^key (in|not in) \((.+)\)$/, (op, keys) => (item) => list(keys).includes(`PERM-${item.id}`) === (op === 'in')],
];

const list = (text = ''): readonly string[] => text.split(',').map((one) => one.trim());

/** Does an item match? Understands AND, OR and parentheses; ORDER BY is left to the caller. */
export function matches(jql: string, item: FakeItem, now: string): boolean {
  return compiled(jql.replace(/ ORDER BY .*$/, ''))(item, now);
}

const cache = new Map<string, Test>();
function compiled(jql: string): Test {
  const known = cache.get(jql) ?? compile(jql.trim());
  cache.set(jql, known);
  return known;
}

function compile(jql: string): Test {
  const either = split(jql, ' OR ');
  if (either.length > 1) {
    const tests = either.map(compile);
    return (item, now) => tests.some((test) => test(item, now));
  }
  const all = split(jql, ' AND ');
  if (all.length > 1) {
    const tests = all.map(compile);
    return (item, now) => tests.every((test) => test(item, now));
  }
  if (jql.startsWith('(') && jql.endsWith(')')) return compile(jql.slice(1, -1).trim());
  for (const [shape, make] of CLAUSES) {
    const found = shape.exec(jql);
    if (found) return make(...found.slice(1));
  }
  throw new Error(`The fake does not know this clause: ${jql}`);
}

/** Splits outside parentheses. */
function split(text: string, by: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(by, at)) {
      parts.push(text.slice(from, at));
      from = at + by.length;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}
