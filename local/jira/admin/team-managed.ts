import type { Row } from '../../database/sql.ts';
import type { JiraContext } from '../context.ts';

/** Fields that a team-managed project has as its own copies, by their name on the site. */
const COPIED = ['Story point estimate', 'Flagged'] as const;

/** The next free number of a custom field, above those that Atlassian's own take. */
const nextNumber = ({ sql }: Pick<JiraContext, 'sql'>): number =>
  Number(sql.get("select max(cast(substr(id, 13) as integer)) as n from field where id like 'customfield_%'")?.n ?? 10_100) + 1;

function copyField(ctx: Pick<JiraContext, 'sql'>, shared: string, projectId: number): void {
  const { sql } = ctx;
  const own = `customfield_${nextNumber(ctx)}`;
  sql.run(
    `insert into field (id, name, custom, schema_type, items, project_id)
     select ?, name, custom, schema_type, items, ? from field where id = ?`,
    [own, projectId, shared],
  );
  sql.run('update issue_value set field_id = ? where field_id = ? and issue_id in (select id from issue where project_id = ?)', [
    own,
    shared,
    projectId,
  ]);
  sql.run('update board set estimation_field = ? where estimation_field = ? and project_id = ?', [own, shared, projectId]);
}

/**
 * Makes the project team-managed: its own copies of fields under the same names, with `scope.type` PROJECT.
 * Values and boards go along with the copies. A project that has its copies keeps them.
 */
export function makeTeamManaged(ctx: Pick<JiraContext, 'sql'>, project: Row): void {
  const { sql } = ctx;
  const projectId = Number(project.id);
  sql.transaction(() => {
    sql.run("update project set style = 'next-gen' where id = ?", [projectId]);
    for (const name of COPIED) {
      if (sql.get('select 1 from field where name = ? and project_id = ?', [name, projectId]) !== null) continue;
      const shared = sql.get('select id from field where name = ? and project_id is null order by id limit 1', [name]);
      if (shared !== null) copyField(ctx, String(shared['id']), projectId);
    }
    // At once: nobody searches a project while it is made another kind.
    sql.run('insert or replace into index_queue (issue_id, due) select id, 0 from issue where project_id = ?', [projectId]);
  });
}
