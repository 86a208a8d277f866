import type { Row } from '../../database/sql.ts';
import type { JiraContext } from '../context.ts';

/** A JSON object as Jira sends it. */
export type Bean = Readonly<Record<string, unknown>>;

type Site = Pick<JiraContext, 'siteUrl'>;

const CATEGORIES: Readonly<Record<number, { readonly key: string; readonly name: string; readonly colorName: string }>> = {
  1: { key: 'undefined', name: 'No Category', colorName: 'medium-gray' },
  2: { key: 'new', name: 'To Do', colorName: 'blue-gray' },
  3: { key: 'done', name: 'Done', colorName: 'green' },
  4: { key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
};

/** Ids of the four status categories: undefined, new, done, indeterminate. */
export const CATEGORY_IDS: readonly number[] = [1, 2, 3, 4];

export function statusCategoryBean(site: Site, id: number): Bean {
  return { self: `${site.siteUrl}/rest/api/3/statuscategory/${id}`, id, ...(CATEGORIES[id] ?? CATEGORIES[1]) };
}

/** From a row of `status`. */
export function statusBean(site: Site, row: Row): Bean {
  return {
    self: `${site.siteUrl}/rest/api/3/status/${String(row.id)}`,
    description: '',
    name: row.name,
    id: String(row.id),
    statusCategory: statusCategoryBean(site, Number(row.category_id)),
  };
}

/** From a row of `issue_type`. */
export function issueTypeBean(site: Site, row: Row): Bean {
  return {
    self: `${site.siteUrl}/rest/api/3/issuetype/${String(row.id)}`,
    id: String(row.id),
    description: '',
    name: row.name,
    subtask: row.subtask === 1,
    hierarchyLevel: Number(row.hierarchy_level),
  };
}

/** From a row of `priority`. */
export const priorityBean = (site: Site, row: Row): Bean => ({
  self: `${site.siteUrl}/rest/api/3/priority/${String(row.id)}`,
  name: row.name,
  id: String(row.id),
});

/** From a row of `resolution`. */
export const resolutionBean = (site: Site, row: Row): Bean => ({
  self: `${site.siteUrl}/rest/api/3/resolution/${String(row.id)}`,
  id: String(row.id),
  description: '',
  name: row.name,
});

/** From a row of `user`. */
export function userBean(site: Site, row: Row): Bean {
  return {
    self: `${site.siteUrl}/rest/api/3/user?accountId=${encodeURIComponent(String(row.account_id))}`,
    accountId: row.account_id,
    accountType: row.role === 'app' ? 'app' : 'atlassian',
    displayName: row.display_name,
    active: row.active === 1,
    timeZone: row.time_zone,
  };
}

/** From a row of `project`. */
export function projectBean(site: Site, row: Row): Bean {
  return {
    self: `${site.siteUrl}/rest/api/3/project/${String(row.id)}`,
    id: String(row.id),
    key: row.key,
    name: row.name,
    projectTypeKey: 'software',
    simplified: row.style === 'next-gen',
  };
}

/** From a row of `link_type`. */
export const linkTypeBean = (site: Site, row: Row): Bean => ({
  id: String(row.id),
  name: row.name,
  inward: row.inward,
  outward: row.outward,
  self: `${site.siteUrl}/rest/api/3/issueLinkType/${String(row.id)}`,
});

const isoOrAbsent = (name: string, at: unknown): Bean => (typeof at === 'number' ? { [name]: new Date(at).toISOString() } : {});

/** From a row of `sprint`, as the Sprint field of an issue holds it. Agile's own answers add `self` and `originBoardId`. */
export function sprintBean(row: Row): Bean {
  return {
    id: Number(row.id),
    name: row.name,
    state: row.state,
    ...(row.board_id === null ? {} : { boardId: Number(row.board_id) }),
    goal: row.goal ?? '',
    ...isoOrAbsent('startDate', row.start_at),
    ...isoOrAbsent('endDate', row.end_at),
    ...isoOrAbsent('completeDate', row.complete_at),
  };
}
