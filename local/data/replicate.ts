import type { Sql, SqlValue } from '../database/sql.ts';
import { rankAt } from './rows.ts';

/** What is copied with an item. Sprints are not: they keep the size that they had. */
const CARRIED: readonly (readonly [string, string])[] = [
  ['issue_label', 'label'],
  ['issue_value', 'field_id, number, text, value_json'],
  ['issue_component', 'name'],
  ['issue_version', 'kind, name'],
];
const DAY = 86_400_000;
/** Copies are spread over this long before the originals. */
const SPAN = 3 * 365 * DAY;

interface Project {
  readonly id: number;
  readonly key: string;
  number: number;
  position: number;
}

const count = (sql: Sql): number => Number(sql.get('select count(*) as n from issue')?.['n']);
const shifted = (time: SqlValue | undefined, by: number): SqlValue => (time === null || time === undefined ? null : Number(time) - by);

/** One copy of an item, earlier by `by`. */
function copyIssue(sql: Sql, row: Readonly<Record<string, SqlValue>>, project: Project, id: number, by: number): void {
  const number = project.number;
  project.number += 1;
  project.position += 1;
  const times = Object.fromEntries(['created', 'updated', 'resolved', 'status_changed'].map((name) => [name, shifted(row[name], by)]));
  const copy: Record<string, SqlValue> = {
    ...row,
    ...times,
    id,
    key: `${project.key}-${number}`,
    number,
    parent_id: null,
    rank: rankAt(project.position),
  };
  const names = Object.keys(copy);
  sql.run(`insert into issue (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`, Object.values(copy));
}

function copyRelations(sql: Sql): void {
  for (const [table, columns] of CARRIED)
    sql.run(
      `insert into ${table} (issue_id, ${columns}) select c.copy_id, ${columns} from ${table} t join temp.copied c on c.issue_id = t.issue_id`,
    );
  sql.run(`update issue set parent_id = (select p.copy_id from temp.copied c join issue o on o.id = c.issue_id join temp.copied p on p.issue_id = o.parent_id
    where c.copy_id = issue.id) where id in (select copy_id from temp.copied)`);
  sql.run(`insert into link (id, type_id, source_id, destination_id)
    select (select coalesce(max(id), 0) from link) + row_number() over (order by l.id), l.type_id, s.copy_id, d.copy_id
    from link l join temp.copied s on s.issue_id = l.source_id join temp.copied d on d.issue_id = l.destination_id`);
}

/**
 * Copies the site's items until there are `target`: texts, estimates, labels, parents and links stay, keys are new,
 * and days lie earlier, over three years. Copies are in no sprint and have no history.
 * @returns how many copies were made; 0 where there are enough items, or none
 */
export function replicate(sql: Sql, target: number): number {
  const originals = sql.all('select * from issue order by project_id, rank, id');
  const missing = target - originals.length;
  if (missing <= 0 || originals.length === 0) return 0;
  const rounds = Math.ceil(missing / originals.length);
  const projects = new Map(
    sql
      .all('select p.id, p.key, p.next_number, (select count(*) from issue i where i.project_id = p.id) as items from project p')
      .map((row): [number, Project] => [
        Number(row['id']),
        { id: Number(row['id']), key: String(row['key']), number: Number(row['next_number']), position: Number(row['items']) },
      ]),
  );
  let id = Number(sql.get('select max(id) as id from issue')?.['id']);
  sql.run('create temp table if not exists copied (issue_id integer primary key, copy_id integer not null unique)');
  sql.transaction(() => {
    for (let round = 1; round <= rounds; round += 1) {
      sql.run('delete from temp.copied');
      const by = Math.round((SPAN * round) / rounds / DAY) * DAY;
      for (const row of originals.slice(0, missing - (round - 1) * originals.length)) {
        const project = projects.get(Number(row['project_id']));
        if (project === undefined) continue;
        id += 1;
        copyIssue(sql, row, project, id, by);
        sql.run('insert into temp.copied values (?, ?)', [Number(row['id']), id]);
      }
      copyRelations(sql);
    }
    for (const project of projects.values()) sql.run('update project set next_number = ? where id = ?', [project.number, project.id]);
  });
  sql.run('drop table temp.copied');
  return count(sql) - originals.length;
}
