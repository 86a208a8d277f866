import type { Sql } from '../../database/sql.ts';
import type { AppManifest } from '../manifest.ts';
import { isShown } from './condition.ts';
import { HttpError } from './http.ts';

interface Lozenge {
  readonly label: string;
  readonly type: string;
}

interface IssueModules {
  readonly contexts: readonly { readonly moduleKey: string; readonly title: string; readonly lozenge: Lozenge | null }[];
  readonly panels: readonly { readonly moduleKey: string; readonly title: string; readonly shown: 'no' | 'item' | 'project' }[];
}

export const PANEL_ACTIONS = ['add', 'remove', 'show-for-project', 'hide-for-project'] as const;
type PanelAction = (typeof PANEL_ACTIONS)[number];

const itemKey = (moduleKey: string, issueId: string): string => `panel:${moduleKey}:issue:${issueId}`;
const projectKey = (moduleKey: string, projectId: string): string => `panel:${moduleKey}:project:${projectId}`;
const has = (sql: Sql, key: string): boolean => sql.get('select 1 from meta where key = ?', [key]) !== null;
const put = (sql: Sql, key: string): void => sql.run("insert or replace into meta (key, value) values (?, '1')", [key]);
const drop = (sql: Sql, key: string): void => sql.run('delete from meta where key = ?', [key]);

/** The word beside a collapsed section: an issue property with a name that Jira prescribes. */
function lozengeOf(sql: Sql, manifest: AppManifest, moduleKey: string, issueId: string): Lozenge | null {
  const name = `com.atlassian.jira.issue:${manifest.appId}:${moduleKey}:status`;
  const row = sql.get('select value_json from issue_property where issue_id = ? and key = ?', [issueId, name]);
  if (row === null) return null;
  const stored = JSON.parse(String(row.value_json)) as {
    readonly type?: unknown;
    readonly value?: { readonly label?: unknown; readonly type?: unknown };
  } | null;
  const label = stored?.value?.label;
  if (stored?.type !== 'lozenge' || typeof label !== 'string') return null;
  return { label, type: typeof stored.value?.type === 'string' ? stored.value.type : 'default' };
}

/** The app's sections and panels on one item. Call it only for someone who may see the item. */
export function issueModules(
  sql: Sql,
  manifest: AppManifest,
  place: { readonly issueId: string; readonly projectId: string },
): IssueModules {
  const visible = manifest.modules.filter((module) => isShown(sql, module.condition, place.projectId));
  return {
    contexts: visible
      .filter((module) => module.type === 'jira:issueContext')
      .map((module) => ({ moduleKey: module.key, title: module.title, lozenge: lozengeOf(sql, manifest, module.key, place.issueId) })),
    panels: visible
      .filter((module) => module.type === 'jira:issuePanel')
      .map((module) => ({ moduleKey: module.key, title: module.title, shown: shownBy(sql, module.key, place) })),
  };
}

function shownBy(sql: Sql, moduleKey: string, place: { readonly issueId: string; readonly projectId: string }): 'no' | 'item' | 'project' {
  if (has(sql, projectKey(moduleKey, place.projectId))) return 'project';
  return has(sql, itemKey(moduleKey, place.issueId)) ? 'item' : 'no';
}

/** Adds or removes a panel on one item, or, for Jira administrators, on all items of its project. */
export function changePanel(
  sql: Sql,
  action: PanelAction,
  moduleKey: string,
  place: { readonly issueId: string; readonly projectId: string },
  siteAdmin: boolean,
): void {
  switch (action) {
    case 'add':
      return put(sql, itemKey(moduleKey, place.issueId));
    case 'remove':
      return drop(sql, itemKey(moduleKey, place.issueId));
    case 'show-for-project':
    case 'hide-for-project':
      if (!siteAdmin) throw new HttpError(403, 'Only a Jira administrator can show a panel on all work items of a project.');
      return action === 'show-for-project'
        ? put(sql, projectKey(moduleKey, place.projectId))
        : drop(sql, projectKey(moduleKey, place.projectId));
  }
}
