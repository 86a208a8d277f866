import { loadDemo } from '../../../local/data/demo/load-demo.ts';
import { replicate } from '../../../local/data/replicate.ts';
import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import { seedBasics } from '../../../local/jira/seed-basics.ts';

test('the demo, ten thousand times over', () => {
  const sql = openDatabase(IN_MEMORY);
  const one = (text: string): unknown => Object.values(sql.get(text) ?? {})[0];
  try {
    seedBasics(sql);
    expect(replicate(sql, 100)).toBe(0);
    loadDemo(sql, new Date('2026-06-01T08:50:00Z'));
    const before = Number(one('select count(*) from issue'));
    const original = sql.get("select * from issue where key = 'PERM-142'");
    const sprints = sql.all('select sprint_id, count(*) as n from issue_sprint group by sprint_id');
    const links = Number(one('select count(*) from link'));
    expect(replicate(sql, 10_000)).toBe(10_000 - before);
    expect(one('select count(*) from issue')).toBe(10_000);
    expect(one('select count(distinct key) from issue')).toBe(10_000);
    expect(one('select count(*) from (select 1 from issue group by project_id, rank having count(*) > 1)')).toBe(0);
    expect(sql.get("select * from issue where key = 'PERM-142'")).toEqual(original);
    expect(sql.all('select sprint_id, count(*) as n from issue_sprint group by sprint_id')).toEqual(sprints);
    expect(Number(one('select count(*) from link'))).toBeGreaterThan(links * 30);
    expect(
      one(
        'select count(*) from link l left join issue a on a.id = l.source_id left join issue b on b.id = l.destination_id where a.id is null or b.id is null',
      ),
    ).toBe(0);
    expect(one("select count(*) from issue where summary = 'Renew or cancel a permit online'")).toBeGreaterThan(30);
    expect(one('select count(*) from issue c where c.created > coalesce(c.resolved, c.updated)')).toBe(0);
    expect(one('select count(*) from issue c join issue p on p.id = c.parent_id where c.project_id <> p.project_id')).toBe(0);
    expect(one("select next_number - (select max(number) from issue i where i.project_id = p.id) from project p where key = 'PERM'")).toBe(
      1,
    );
    expect(replicate(sql, 10_000)).toBe(0);
  } finally {
    sql.close();
  }
});
