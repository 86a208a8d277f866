import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** Atlassian's tools read all sources and compile a large schema: some ten seconds. */
const SLOW = 240_000;

function run(...args: string[]): { readonly status: number | null; readonly output: string } {
  const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(tsx, ['scripts/check-manifest/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

test(
  'a bad manifest fails with both kinds of messages, each with its line',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-bad-manifest-'));
    const file = join(folder, 'bad.yml');
    const good = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
    writeFileSync(file, good.replace('viewportSize: medium', 'viewportSize: huge').replace('index.onLink', 'index.onLinks'));
    const { status, output } = run(file);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(output).toMatch(/bad\.yml:\d+ modules\.function\[2\]\.handler: src\/index\.ts does not export "onLinks"/);
    expect(output).toMatch(/bad\.yml:\d+ jira:issuePanel property viewportSize 'huge'/);
  },
  SLOW,
);
