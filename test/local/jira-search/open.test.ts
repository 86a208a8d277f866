import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'plumbline-db-'));
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach((path) => rmSync(path, { recursive: true, force: true })));

const count = 'select count(*) as n from user';
const addUser = "insert into user (account_id, display_name, time_zone, locale) values (?, 'A', 'UTC', 'en')";

describe('opening the database', () => {
  test('keeps what was written', () => {
    const path = folder();
    const first = openDatabase(path);
    first.run(addUser, ['a']);
    first.close();
    const second = openDatabase(path);
    expect(second.get(count)).toEqual({ n: 1 });
    second.close();
  });

  test('opens after a kill, with what was committed', () => {
    const path = folder();
    const script = `
      const { openDatabase } = require(${JSON.stringify(join(process.cwd(), 'local/database/open.ts'))});
      const sql = openDatabase(${JSON.stringify(path)});
      sql.run(${JSON.stringify(addUser)}, ['killed']);
      process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['--require', 'tsx/cjs', '-e', script], { cwd: process.cwd() });
    expect(existsSync(join(path, 'plumbline.db.lock'))).toBe(true);
    const sql = openDatabase(path);
    expect(sql.get('select account_id from user')).toEqual({ account_id: 'killed' });
    sql.close();
  });

  test('says so when a running process holds it', () => {
    const path = folder();
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)']);
    try {
      mkdirSync(join(path, 'plumbline.db.lock'));
      writeFileSync(join(path, 'plumbline.db.pid'), `${other.pid}\n`);
      expect(() => openDatabase(path)).toThrow(`is in use by process ${other.pid}. Stop that process`);
    } finally {
      other.kill('SIGKILL');
    }
  });

  test('says so when it is open in this process already', () => {
    const path = folder();
    const sql = openDatabase(path);
    sql.run(addUser, ['a']);
    expect(() => openDatabase(path)).toThrow(`is in use by process ${process.pid}`);
    sql.close();
  });

  test('refuses another schema version and names the way out', () => {
    const path = folder();
    const sql = openDatabase(path);
    sql.run("update meta set value = '0' where key = 'schema-version'");
    sql.close();
    expect(() => openDatabase(path)).toThrow(/made by an older version .* Remove that folder/);
  });

  test('rolls back a transaction that throws', () => {
    const sql = openDatabase(IN_MEMORY);
    expect(() =>
      sql.transaction(() => {
        sql.run(addUser, ['a']);
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(sql.get(count)).toEqual({ n: 0 });
    sql.close();
  });
});
