import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_REMOVALS } from './all-removals.ts';
import type { Removal } from './removal.ts';

/**
 * Takes each behavior away in a copy of the repository and sees its test fail: `npx tsx test/local/removals/prove.ts [word]`.
 * Takes about half an hour; with a word, only lines and files with that word are proven.
 */
function copyOfRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-removals-'));
  const files = execFileSync('git', ['ls-files', '-z', 'local', 'src', 'static', 'test', '*.json', '*.cjs', '*.yml'], { encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '')) cpSync(file, join(folder, file));
  for (const folderName of ['node_modules', 'dist']) symlinkSync(join(process.cwd(), folderName), join(folder, folderName));
  return folder;
}

const PATIENCE = 180_000;

const escaped = (title: string): string => title.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

function testsIn(folder: string, { test, title }: Removal): Report {
  const output = join(folder, 'report.json');
  const jest = [
    'node_modules/.bin/jest',
    '--selectProjects',
    'node',
    '--json',
    // What a failing test leaves open would be waited for.
    '--forceExit',
    `--outputFile=${output}`,
    '-w',
    '1',
    '-t',
    `^${escaped(title)}`,
    '--',
    test,
  ];
  const { error } = spawnSync(process.execPath, jest, { cwd: folder, encoding: 'utf8', timeout: PATIENCE, killSignal: 'SIGKILL' });
  // Without some behaviors a test never ends.
  if (error !== undefined) return { numPassedTests: 0, numFailedTests: 1 };
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

/** @returns what is wrong, or `null` when the test noticed. */
function prove(folder: string, removal: Removal): string | null {
  const path = join(folder, removal.file);
  const text = readFileSync(path, 'utf8');
  if (text.split(removal.from).length !== 2) return 'what is removed is not there once';
  writeFileSync(
    path,
    text.replace(removal.from, () => removal.to),
  );
  const without = testsIn(folder, removal);
  writeFileSync(path, text);
  if (without.numFailedTests > 0) return null;
  return without.numPassedTests === 0 ? 'there is no such test' : 'no test fails without it';
}

const [word = ''] = process.argv.slice(2);
const chosen = ALL_REMOVALS.filter(({ line, file, test }) => `${line} ${file} ${test}`.includes(word));
const folder = copyOfRepository();
let unproven = 0;
for (const removal of chosen) {
  const problem = prove(folder, removal);
  if (problem !== null) unproven += 1;
  process.stdout.write(
    `${problem === null ? 'proven ' : 'UNPROVEN'} ${removal.line} (${removal.file})${problem === null ? '' : `: ${problem}`}\n`,
  );
}
rmSync(folder, { recursive: true });
process.stdout.write(`${chosen.length - unproven} of ${chosen.length} are proven.\n`);
process.exitCode = unproven === 0 ? 0 : 1;
