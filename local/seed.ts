import type { Sql } from './database/sql.ts';
import { loadDemo } from './data/demo/load-demo.ts';
import { importFolder } from './data/import/import-folder.ts';
import type { ImportReport } from './data/import/import-issues.ts';
import type { JiraContext } from './jira/context.ts';
import { reindexAll } from './jira/search/index-queue.ts';
import { seedBasics } from './jira/seed-basics.ts';
import type { MovableClock } from './site/ports.ts';

/** What a new site is filled with. */
export type SeedSource =
  | { readonly kind: 'demo' }
  | { readonly kind: 'import'; readonly folder: string; readonly asOf: string | null }
  | { readonly kind: 'empty' };

const MARK = 'seeded';

const nameOf = (source: SeedSource): string =>
  source.kind === 'import' ? `import ${source.folder} ${source.asOf ?? ''}`.trim() : source.kind;

async function fill(sql: Sql, clock: MovableClock, source: SeedSource, onProgress: (line: string) => void): Promise<ImportReport | null> {
  if (source.kind === 'empty') return null;
  if (source.kind === 'demo') {
    loadDemo(sql, clock.now());
    return null;
  }
  // Before the import: from now on it is that day.
  if (source.asOf !== null) clock.moveTo(new Date(`${source.asOf}T00:00:00.000Z`));
  return importFolder(sql, source.folder, {
    ...(source.asOf === null ? {} : { asOf: source.asOf }),
    onProgress: (done, phase) => onProgress(`${phase} ${done}`),
  });
}

/**
 * Fills a site that is new, and leaves one alone that was filled before from the same source.
 * @returns the report of an import that was made now
 */
export async function seed(
  ctx: JiraContext,
  clock: MovableClock,
  source: SeedSource,
  onProgress: (line: string) => void,
): Promise<ImportReport | null> {
  const { sql } = ctx;
  seedBasics(sql);
  if (sql.get('select value from meta where key = ?', [MARK])?.['value'] === nameOf(source)) return null;
  const report = await fill(sql, clock, source, onProgress);
  reindexAll(ctx);
  sql.run('insert or replace into meta (key, value) values (?, ?)', [MARK, nameOf(source)]);
  return report;
}
