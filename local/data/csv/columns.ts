import type { Table } from './read-table.ts';

/** What a column can be. */
export type Role =
  | 'key'
  | 'id'
  | 'projectKey'
  | 'projectName'
  | 'type'
  | 'summary'
  | 'description'
  | 'status'
  | 'category'
  | 'resolution'
  | 'priority'
  | 'points'
  | 'created'
  | 'updated'
  | 'resolved'
  | 'due'
  | 'labels'
  | 'components'
  | 'fixVersions'
  | 'parentKey'
  | 'parentId'
  | 'sprint'
  | 'rank'
  | 'assignee'
  | 'assigneeId'
  | 'reporter'
  | 'reporterId'
  | 'creator'
  | 'creatorId'
  | 'comment';

/** Names of Jira's English exports, cloud and older server, by what they are. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  key: ['issue key', 'key', 'work item key'],
  id: ['issue id', 'work item id'],
  projectKey: ['project key'],
  projectName: ['project name'],
  type: ['issue type', 'work type', 'work item type'],
  summary: ['summary'],
  description: ['description'],
  status: ['status'],
  category: ['status category'],
  resolution: ['resolution'],
  priority: ['priority'],
  points: ['custom field (story points)', 'custom field (story point estimate)', 'story points', 'story point estimate'],
  created: ['created'],
  updated: ['updated'],
  resolved: ['resolved'],
  due: ['due date'],
  labels: ['labels'],
  components: ['component/s', 'components'],
  fixVersions: ['fix version/s', 'fix versions'],
  parentKey: ['parent key', 'custom field (epic link)', 'custom field (parent link)'],
  parentId: ['parent', 'parent id'],
  sprint: ['sprint', 'custom field (sprint)'],
  rank: ['custom field (rank)'],
  assignee: ['assignee'],
  assigneeId: ['assignee id'],
  reporter: ['reporter'],
  reporterId: ['reporter id'],
  creator: ['creator'],
  creatorId: ['creator id'],
  comment: ['comment', 'comments'],
};
/** How the mapping is told; every other role is called by its own name. */
const WORDS: Partial<Readonly<Record<Role, string>>> = {
  projectKey: "project's key",
  projectName: "project's name",
  category: 'status category',
  points: 'estimate',
  created: 'time of creation',
  updated: 'time of the last change',
  resolved: 'time of resolution',
  due: 'due date',
  fixVersions: 'versions',
  parentKey: 'parent',
  parentId: 'parent',
  assigneeId: "assignee's account",
  reporterId: "reporter's account",
  creatorId: "creator's account",
};
const wordsFor = (role: Role): string => WORDS[role] ?? role;

const MANY: ReadonlySet<Role> = new Set<Role>(['labels', 'components', 'fixVersions', 'parentKey', 'sprint', 'comment']);
const LINK = /^(inward|outward) (?:issue|work item) link \((.+)\)$/i;

export interface LinkColumn {
  readonly index: number;
  readonly direction: 'inward' | 'outward';
  readonly type: string;
}

/** Asks a person. @returns the number of the choice, or `null` when nobody answers. */
export type Ask = (question: string, choices: readonly string[]) => Promise<number | null>;
export const nobody: Ask = () => Promise.resolve(null);

export interface Columns {
  readonly of: ReadonlyMap<Role, readonly number[]>;
  readonly links: readonly LinkColumn[];
  /** Which column became what, in sentences. */
  readonly told: readonly string[];
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Columns with one name that hold one value, and one that is filled, are no question. */
function filled(table: Table, indexes: readonly number[]): readonly number[] {
  return indexes.filter((index) => table.rows.some((row) => (row.cells[index] ?? '').trim() !== ''));
}

/** Finds what each column is. Where two could be the same thing a person is asked; without an answer both are left out and named. */
export async function findColumns(table: Table, ask: Ask): Promise<Columns> {
  const of = new Map<Role, readonly number[]>();
  const told: string[] = [];
  const known = new Set<number>();
  for (const role of Object.keys(NAMES) as Role[]) {
    const all = table.headers.flatMap((header, index) => (NAMES[role].includes(plain(header)) ? [index] : []));
    for (const index of all) known.add(index);
    const used = MANY.has(role) ? all : filled(table, all);
    const names = used.map((index) => table.headers[index] ?? '');
    let chosen: readonly number[] = used;
    if (!MANY.has(role) && used.length > 1) {
      const answer = await ask(`Which column holds the ${wordsFor(role)} of a work item?`, names);
      chosen = used.filter((_, position) => position === answer);
      if (chosen.length === 0)
        told.push(`Unclear: ${names.map((name) => `“${name}”`).join(' and ')} could both be the ${wordsFor(role)}; both were left out.`);
    }
    if (chosen.length > 0) of.set(role, chosen);
    const [first] = chosen;
    if (first !== undefined)
      told.push(`“${table.headers[first]}” is the ${wordsFor(role)}${chosen.length > 1 ? ` (${chosen.length} columns)` : ''}.`);
  }
  const links = table.headers.flatMap((header, index): LinkColumn[] => {
    const [, side, type] = LINK.exec(header) ?? [];
    return side === undefined || type === undefined
      ? []
      : [{ index, type, direction: side.toLowerCase() === 'inward' ? 'inward' : 'outward' }];
  });
  for (const { index } of links) known.add(index);
  if (links.length > 0) told.push(`Links: ${[...new Set(links.map(({ type }) => type))].join(', ')}.`);
  const rest = [...new Set(table.headers.filter((_, index) => !known.has(index)))];
  if (rest.length > 0) told.push(`Left out: ${rest.map((name) => `“${name}”`).join(', ')}.`);
  return { of, links, told };
}
