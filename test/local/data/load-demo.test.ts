import { loadDemo } from '../../../local/data/demo/load-demo.ts';
import { readDemoItems } from '../../../local/data/demo/demo-item.ts';
import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';

const NOW = new Date('2026-06-01T08:50:00Z');
const FILES = ['perm-done.yaml', 'perm-open.yaml', 'other.yaml'];

test('no two descriptions share a sentence', () => {
  const seen = new Map<string, string>();
  for (const item of FILES.flatMap(readDemoItems)) {
    for (const sentence of new Set(item.text.split(/\n|(?<=[.!?])\s/).map((part) => part.replace(/^(- |## )/, '').trim()).filter((part) => part.length > 3 && part !== 'Acceptance criteria'))) {
      expect([sentence, seen.get(sentence)]).toEqual([sentence, undefined]);
      seen.set(sentence, item.key);
    }
  }
});

test('the closed sprints finished what the demo says', () => {
  const sql = openDatabase(IN_MEMORY);
  loadDemo(sql, NOW);
  const rows = sql.all(
    "select s.name, sum(v.number) as points from sprint s join issue_sprint x on x.sprint_id = s.id join issue i on i.id = x.issue_id join issue_value v on v.issue_id = i.id where s.state = 'closed' and i.resolved between s.start_at and s.complete_at group by s.id order by s.position",
  );
  expect(rows.map((row) => Number(row['points']))).toEqual([21, 26, 19, 25, 24, 28, 23, 26]);
  expect(sql.all('select name, state from sprint order by position').slice(-3).map((row) => row['state'])).toEqual(['active', 'future', 'future']);
  sql.close();
});
