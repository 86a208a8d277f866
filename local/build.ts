import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Build {
  readonly name: string;
  readonly sources: readonly string[];
  /** A file that is there when the build has run. */
  readonly output: string;
  readonly command: readonly string[];
}

const TSX = 'node_modules/tsx/dist/cli.mjs';
const VITE = 'node_modules/vite/bin/vite.js';

/** In the order in which they must run. */
const BUILDS: readonly Build[] = [
  {
    name: 'generated files',
    sources: ['src/domain/lint/rules', 'scripts/gen.ts'],
    output: 'src/domain/lint/rules/index.ts',
    command: [TSX, 'scripts/gen.ts'],
  },
  {
    name: 'functions',
    sources: ['src', 'scripts/build-functions.ts', 'package-lock.json'],
    output: 'dist/index.cjs',
    command: [TSX, 'scripts/build-functions.ts'],
  },
  {
    name: 'screens',
    sources: [
      'static/src',
      'static/index.html',
      'static/public',
      'static/vite.config.mts',
      'src/shared',
      'src/domain',
      'src/jira',
      'src/usecases',
      'package-lock.json',
    ],
    output: 'static/build/index.html',
    command: [VITE, 'build', '--config', 'static/vite.config.mts', '--logLevel', 'error'],
  },
  {
    name: 'site',
    sources: ['local/site/app', 'local/site/vite.config.mts', 'package-lock.json'],
    output: 'local/site/build/index.html',
    command: [VITE, 'build', '--config', 'local/site/vite.config.mts', '--logLevel', 'error'],
  },
];

const STAMPS = '.cache/build-stamps.json';
/** Written by a build into its own sources: no reason to build again. */
const WRITTEN: readonly string[] = ['atlassian-tokens.css'];

function describe(entry: string): string[] {
  if (!existsSync(entry)) return [];
  const found = statSync(entry);
  if (!found.isDirectory()) return [`${entry} ${found.size} ${found.mtimeMs}`];
  return readdirSync(entry)
    .filter((name) => !WRITTEN.includes(name))
    .toSorted()
    .flatMap((name) => describe(path.join(entry, name)));
}

const stampOf = (build: Build): string => createHash('sha256').update(build.sources.flatMap(describe).join('\n')).digest('hex');

function readStamps(): Record<string, string> {
  return existsSync(STAMPS) ? (JSON.parse(readFileSync(STAMPS, 'utf8')) as Record<string, string>) : {};
}

function run(command: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command.join(' ')} ended with ${code ?? 'a signal'}.`))));
  });
}

/**
 * Builds what is older than its sources, from the root of the repository.
 * @param say is told the name of each build that runs
 * @returns whether anything was built
 */
export async function buildWhatChanged(say: (name: string) => void): Promise<boolean> {
  let built = false;
  for (const build of BUILDS) {
    const stamp = stampOf(build);
    if (readStamps()[build.name] === stamp && existsSync(build.output)) continue;
    say(build.name);
    await run(build.command);
    mkdirSync(path.dirname(STAMPS), { recursive: true });
    // Taken after the build: it may have written a generated file.
    writeFileSync(STAMPS, JSON.stringify({ ...readStamps(), [build.name]: stampOf(build) }, null, 2));
    built = true;
  }
  return built;
}
