import type { JiraClient } from '../jira/client.ts';
import type { CreatedIssue, LinkType } from '../jira/client-types.ts';
import { JiraError } from '../jira/error.ts';
import type { AdfDoc } from '../shared/adf.ts';
import type { IssueId, IssueKey } from '../shared/ids.ts';

export interface SplitDeps {
  readonly jira: Pick<JiraClient, 'getIssue' | 'createIssue' | 'linkTypes' | 'linkIssues'>;
}

/** One wish of a story that becomes an item of its own. */
export interface NewItem {
  readonly summary: string;
  readonly description: AdfDoc | null;
}

export interface CreatedItem extends CreatedIssue {
  readonly summary: string;
  /** False: the item exists, but Jira did not link it. */
  readonly linked: boolean;
}

/** What came of it: whatever was created stays created, so that a second try asks for the rest only. */
export interface SplitResult {
  readonly created: readonly CreatedItem[];
  /** Drafts that were not created, with Jira's words for the first of them; `null` when all were. */
  readonly failed: { readonly drafts: readonly NewItem[]; readonly error: JiraError } | null;
}

/**
 * Creates items beside one item, as the viewer: same project, type and parent, linked as split from it. One after the other, so that
 * they stand in the backlog in this order. The item itself is not changed.
 * @param onCreated Told of each as soon as it exists, with its place among the drafts, and once more when it is linked: whoever goes away
 *   meanwhile knows what not to create again.
 * @throws JiraError when the item cannot be read; nothing was created then.
 */
export async function createSplit(
  { jira }: SplitDeps,
  original: { readonly id: IssueId; readonly key: IssueKey },
  drafts: readonly NewItem[],
  onCreated: (item: CreatedItem, index: number) => void = () => undefined,
): Promise<SplitResult> {
  const { fields } = await jira.getIssue(original.id, { fields: ['project', 'issuetype', 'parent'] });
  const shared = { project: refOf(fields['project']), issuetype: refOf(fields['issuetype']), ...parentOf(fields['parent']) };
  const type = splitType(await linkTypesOf(jira));
  const created: CreatedItem[] = [];
  for (const [index, { summary, description }] of drafts.entries()) {
    try {
      const made = await jira.createIssue({ ...shared, summary, ...(description === null ? {} : { description }) });
      onCreated({ ...made, summary, linked: false }, index);
      const item = { ...made, summary, linked: await link(jira, type, original.key, made.key) };
      onCreated(item, index);
      created.push(item);
    } catch (error) {
      return { created, failed: { drafts: drafts.slice(index), error: asJiraError(error) } };
    }
  }
  return { created, failed: null };
}

/** A lost connection must not make us forget what was created before it. */
const asJiraError = (error: unknown): JiraError =>
  error instanceof JiraError ? error : new JiraError({ status: 0, kind: 'failed', messages: [] });

/** Without link types (switched off by the site) the items are created all the same. */
async function linkTypesOf(jira: SplitDeps['jira']): Promise<readonly LinkType[]> {
  try {
    return await jira.linkTypes();
  } catch (error) {
    if (error instanceof JiraError) return [];
    throw error;
  }
}

/** The site's own type for this (Jira's default is named “Work item split”, older sites: “Issue split”), else the neutral one. */
function splitType(types: readonly LinkType[]): LinkType | null {
  return types.find(({ name }) => /split/i.test(name)) ?? types.find(({ name }) => /^relates?$/i.test(name)) ?? null;
}

async function link(jira: SplitDeps['jira'], type: LinkType | null, from: string, to: string): Promise<boolean> {
  if (type === null) return false;
  try {
    await jira.linkIssues({ typeId: type.id, from, to });
    return true;
  } catch {
    return false; // the item is there, whatever happened to its link
  }
}

function refOf(value: unknown): { readonly id: string } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  if (typeof id !== 'string') throw new JiraError({ status: 200, kind: 'failed', messages: ['The answer names no project or type.'] });
  return { id };
}

function parentOf(value: unknown): { readonly parent?: { readonly id: string } } {
  return value === undefined || value === null ? {} : { parent: refOf(value) };
}
