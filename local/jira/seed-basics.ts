import type { Sql } from '../database/sql.ts';

/** The app's own user: author of what it writes as itself. */
export const APP_ACCOUNT_ID = 'app';

/** Account, name, zone, locale, Jira administrator, role. Zones differ from the site's and from each other on purpose. */
const USERS = [
  ['local:product-owner', 'Product owner', 'Europe/Berlin', 'en_US', 0, 'product-owner'],
  ['local:developer', 'Developer', 'America/New_York', 'en_US', 0, 'developer'],
  ['local:stakeholder', 'Stakeholder (restricted)', 'Asia/Kolkata', 'en_GB', 0, 'stakeholder'],
  ['local:administrator', 'Jira administrator', 'UTC', 'en_US', 1, 'administrator'],
  [APP_ACCOUNT_ID, 'Plumbline', 'UTC', 'en_US', 0, 'app'],
] as const;

/** Id, name, hierarchy level, sub-task. */
const ISSUE_TYPES = [
  [10000, 'Epic', 1, 0],
  [10001, 'Story', 0, 0],
  [10002, 'Task', 0, 0],
  [10003, 'Bug', 0, 0],
  [10004, 'Sub-task', -1, 1],
] as const;

/** Id, name, category: 2 to do, 4 in progress, 3 done. */
const STATUSES = [
  [10000, 'To Do', 2],
  [3, 'In Progress', 4],
  [10001, 'In Review', 4],
  [10002, 'Done', 3],
] as const;

const PRIORITIES = [
  [1, 'Highest'],
  [2, 'High'],
  [3, 'Medium'],
  [4, 'Low'],
  [5, 'Lowest'],
] as const;
const RESOLUTIONS = [
  [10000, 'Done'],
  [10001, "Won't Do"],
  [10002, 'Duplicate'],
  [10003, 'Cannot Reproduce'],
] as const;

/** Id, name, inward, outward. */
const LINK_TYPES = [
  [10000, 'Blocks', 'is blocked by', 'blocks'],
  [10001, 'Cloners', 'is cloned by', 'clones'],
  [10002, 'Duplicate', 'is duplicated by', 'duplicates'],
  [10003, 'Relates', 'relates to', 'relates to'],
] as const;

const FLOAT = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
/** Id, name, custom type, schema type, items. Two estimate fields and a decoy, as live sites have them. */
const FIELDS = [
  ['customfield_10016', 'Story point estimate', 'com.pyxis.greenhopper.jira:jsw-story-points', 'number', null],
  ['customfield_10026', 'Story Points', FLOAT, 'number', null],
  ['customfield_10027', 'Story points median', FLOAT, 'number', null],
  ['customfield_10020', 'Sprint', 'com.pyxis.greenhopper.jira:gh-sprint', 'array', 'json'],
  ['customfield_10019', 'Rank', 'com.pyxis.greenhopper.jira:gh-lexo-rank', 'any', null],
  ['customfield_10021', 'Flagged', 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes', 'array', 'option'],
] as const;

/** What every site has before its first project. Rows that exist stay as they are. */
export function seedBasics(sql: Sql): void {
  sql.transaction(() => {
    for (const row of USERS)
      sql.run('insert or ignore into user (account_id, display_name, time_zone, locale, site_admin, role) values (?, ?, ?, ?, ?, ?)', row);
    for (const row of ISSUE_TYPES)
      sql.run('insert or ignore into issue_type (id, name, hierarchy_level, subtask) values (?, ?, ?, ?)', row);
    for (const row of STATUSES) sql.run('insert or ignore into status (id, name, category_id) values (?, ?, ?)', row);
    for (const row of PRIORITIES) sql.run('insert or ignore into priority (id, name) values (?, ?)', row);
    for (const row of RESOLUTIONS) sql.run('insert or ignore into resolution (id, name) values (?, ?)', row);
    for (const row of LINK_TYPES) sql.run('insert or ignore into link_type (id, name, inward, outward) values (?, ?, ?, ?)', row);
    for (const row of FIELDS) sql.run('insert or ignore into field (id, name, custom, schema_type, items) values (?, ?, ?, ?, ?)', row);
  });
}
