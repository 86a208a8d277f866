import type { Sql } from './database/sql.ts';
import type { Ask } from './data/csv/columns.ts';
import { importCsv } from './data/csv/import-csv.ts';
import { loadDemo } from './data/demo/load-demo.ts';
import { importFolder } from './data/import/import-folder.ts';
import type { ImportReport } from './data/import/import-issues.ts';
import { replicate } from './data/replicate.ts';
import type { JiraContext } from './jira/context.ts';
import { reindexAll } from './jira/search/index-queue.ts';
import { seedBasics } from './jira/seed-basics.ts';
import type { MovableClock } from './site/ports.ts';

interface Filled {
  /** Copies are made until there are so many work items; absent: none. */
  readonly replicateTo?: number;
}

/** What a new site is filled with. */
export type SeedSource =
  | ({ readonly kind: 'demo' } & Filled)
  | ({
      readonly kind: 'import';
      /** A folder of JSON Lines, or a CSV export of Jira. */
      readonly folder: string;
      readonly asOf: string | null;
      /** Asks where a CSV export is unclear; absent: nobody is there. */
      readonly ask?: Ask;
    } & Filled)
  | { readonly kind: 'empty' };

export interface SeedReport {
  readonly imported: ImportReport | null;
  /** How many work items are copies of others. */
  readonly replicated: number;
}

const MARK = 'seeded';

function nameOf(source: SeedSource): string {
  const name = source.kind === 'import' ? `import ${source.folder} ${source.asOf ?? ''}`.trim() : source.kind;
  return source.kind === 'empty' || source.replicateTo === undefined ? name : `${name} to ${source.replicateTo}`;
}

type Progress = (line: string) => void;

async function importSet(
  sql: Sql,
  clock: MovableClock,
  source: Extract<SeedSource, { kind: 'import' }>,
  onProgress: Progress,
): Promise<ImportReport> {
  // Before the import: from now on it is that day.
  if (source.asOf !== null) clock.moveTo(new Date(`${source.asOf}T00:00:00.000Z`));
  const options = {
    ...(source.asOf === null ? {} : { asOf: source.asOf }),
    onProgress: (done: number, phase: string) => onProgress(`${phase} ${done}`),
  };
  if (!/\.csv$/i.test(source.folder)) return importFolder(sql, source.folder, options);
  return importCsv(sql, source.folder, { ...options, ...(source.ask === undefined ? {} : { ask: source.ask }) });
}

async function fill(sql: Sql, clock: MovableClock, source: SeedSource, onProgress: Progress): Promise<SeedReport> {
  if (source.kind === 'empty') return { imported: null, replicated: 0 };
  const imported = source.kind === 'import' ? await importSet(sql, clock, source, onProgress) : null;
  if (source.kind === 'demo') loadDemo(sql, clock.now());
  return { imported, replicated: source.replicateTo === undefined ? 0 : replicate(sql, source.replicateTo) };
}

/**
 * Fills a site that is new, and leaves one alone that was filled before from the same source.
 * @returns what was imported and copied now; `null` when the site was filled before
 */
export async function seed(ctx: JiraContext, clock: MovableClock, source: SeedSource, onProgress: Progress): Promise<SeedReport | null> {
  const { sql } = ctx;
  seedBasics(sql);
  if (sql.get('select value from meta where key = ?', [MARK])?.['value'] === nameOf(source)) return null;
  const report = await fill(sql, clock, source, onProgress);
  reindexAll(ctx);
  sql.run('insert or replace into meta (key, value) values (?, ?)', [MARK, nameOf(source)]);
  return report;
}
