import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { buildWhatChanged } from './build.ts';
import { USAGE, parseCommandLine, type StartOptions } from './command-line.ts';
import { removeDatabase } from './database/remove.ts';
import type { ImportReport } from './data/import/import-issues.ts';
import { askInTerminal } from './data/csv/ask-in-terminal.ts';
import type { SeedReport, SeedSource } from './seed.ts';
import { startHost, type Host } from './host.ts';

const TRIES = 20;
const WATCHED = ['src', 'static/src', 'local/site/app', 'manifest.yml'];
const SETTLE = 300;

const say = (line: string): void => console.log(line);

function dataFolder(options: StartOptions): string {
  if (options.data !== null) return options.data;
  const many = options.replicateTo === null ? [] : [String(options.replicateTo)];
  if (options.importFolder === null) return path.join('.plumbline', ['demo', ...many].join('-'));
  return path.join('.plumbline', ['import', path.basename(path.resolve(options.importFolder)), options.asOf ?? 'now', ...many].join('-'));
}

function sourceOf({ importFolder, asOf, replicateTo }: StartOptions): SeedSource {
  const many = replicateTo === null ? {} : { replicateTo };
  if (importFolder === null) return { kind: 'demo', ...many };
  return { kind: 'import', folder: importFolder, asOf, ...(process.stdin.isTTY ? { ask: askInTerminal } : {}), ...many };
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Starts on the wanted port or the next free pair. */
async function startNearby(options: StartOptions): Promise<Host> {
  const folder = dataFolder(options);
  if (options.fresh) removeDatabase(folder);
  const source = sourceOf(options);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const port = options.port === 0 ? 0 : options.port + attempt * 2;
    try {
      return await startHost({
        folder,
        source,
        port,
        resourcePort: port === 0 ? 0 : port + 1,
        onProgress: (line) => process.stdout.write(`\r${line}    `),
      });
    } catch (error) {
      if (!isTaken(error)) throw error;
      say(`Port ${port} or ${port + 1} is taken, trying ${port + 2}.`);
    }
  }
  throw new Error(`No free port from ${options.port} on. Choose another: npm start -- --port <number>`);
}

function tellSeed({ imported, replicated }: SeedReport): void {
  if (imported !== null) tellImport(imported);
  if (replicated > 0)
    say(
      `\n${replicated} of the work items are copies: texts as in the originals, new keys, days up to three years earlier, in no sprint, without history.`,
    );
}

function tellImport(report: ImportReport): void {
  say(`\nImported ${report.written} of ${report.read} work items.`);
  const later = report.read - report.written - report.bad.length;
  if (later > 0) say(`  ${later} were made after that day and left out.`);
  for (const project of report.projects)
    say(`  ${project.key}: ${project.items} work items, ${project.open} open, ${project.sprints} sprints`);
  for (const { line, cause } of report.bad.slice(0, 20)) say(`  line ${line} was left out: ${cause}`);
  if (report.bad.length > 20) say(`  and ${report.bad.length - 20} more lines`);
  for (const sentence of report.mapping) say(`  ${sentence}`);
  for (const sentence of report.madeUp) say(`  ${sentence}`);
}

function tellWhatToTry(host: Host): void {
  say(`
The local site is at ${host.siteUrl}

  1  Open "Plumbline: get started" as the Jira administrator (switch the user at the top right), look at a board, turn a project on.
  2  Open a work item and unfold "Plumbline" at its right.
  3  Open the project's Plumbline page: Health and Prioritize.
  4  Search: plumblineWsjf > 0 ORDER BY plumblineWsjf DESC

Everything runs on this machine. Stop with Ctrl+C.`);
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
  // No browser here is no failure: the address was printed.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Builds and starts again when sources change. The data stays, so what you see is what you had. */
function watchSources(restart: () => Promise<void>): void {
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  const changed = (_event: string, file: string | null): void => {
    if (file === 'atlassian-tokens.css') return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(restart).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
    }, SETTLE);
  };
  for (const folder of WATCHED) watch(folder, { recursive: folder !== 'manifest.yml' }, changed);
}

const build = (): Promise<boolean> => buildWhatChanged((name) => say(`Building ${name} …`));

async function main(): Promise<void> {
  const options = parseCommandLine(process.argv.slice(2));
  if (options === 'help') return say(USAGE);
  await build();
  let host = await startNearby(options);
  if (host.report !== null) tellSeed(host.report);
  tellWhatToTry(host);
  if (options.open && process.stdout.isTTY) openBrowser(host.siteUrl);
  const stop = (): void => {
    say('\nStopping …');
    host.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (!options.watch) return;
  const { port } = new URL(host.siteUrl);
  watchSources(async () => {
    if (!(await build())) return;
    await host.stop();
    host = await startNearby({ ...options, port: Number(port), fresh: false });
    say(`Built again. ${host.siteUrl}`);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
