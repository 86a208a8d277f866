import type { Sql } from '../../database/sql.ts';

/** The one expression that the local site can evaluate: word for word as in the manifest. */
const TURNED_ON = "app.properties['turned-on'] != null && app.properties['turned-on'].ids.includes(project.id)";

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Whether a module is shown, by its `jiraExpression`.
 * `project.id` is a number in Jira expressions, so the list must hold numbers: a text never matches, there as here.
 * @throws for any other expression, and for a list of texts, which would never match on a real site.
 */
export function isShown(sql: Sql, expression: string | null, projectId: string): boolean {
  if (expression === null) return true;
  if (squeeze(expression) !== TURNED_ON) throw new Error(`The local site cannot evaluate the display condition: ${expression}`);
  const row = sql.get('select value_json from app_property where key = ?', ['turned-on']);
  if (row === null) return false;
  const value = JSON.parse(String(row['value_json'])) as { readonly ids?: readonly unknown[] } | null;
  const ids = value?.ids ?? [];
  if (ids.some((id) => typeof id !== 'number')) {
    throw new Error('The app property "turned-on" holds ids that are not numbers; project.id is a number in Jira expressions.');
  }
  return ids.includes(Number(projectId));
}
