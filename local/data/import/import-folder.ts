import type { Sql } from '../../database/sql.ts';
import { importIssues, type ImportOptions, type ImportReport } from './import-issues.ts';
import { type Gap, type IssueLine, parseIssueLine } from './issue-line.ts';
import { readLines } from './read-lines.ts';
import { readSidecars } from './sidecars.ts';

const STEP = 500;

async function readAll(folder: string, options: ImportOptions) {
  const issues: IssueLine[] = [];
  const bad: { line: number; cause: string }[] = [];
  const gaps = new Map<Gap, number>();
  for await (const { number, text } of readLines(folder)) {
    const parsed = parseIssueLine(text);
    if (parsed.ok) {
      issues.push(parsed.issue);
      for (const gap of parsed.gaps) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    } else bad.push({ line: number, cause: parsed.cause });
    if (number % STEP === 0) options.onProgress?.(number, 'reading');
  }
  return { issues, bad, gaps };
}

/**
 * Imports a folder of JSON Lines. Bad lines are reported and left out, the rest is kept.
 * @throws when the folder holds no work items file, a file beside it is malformed, or `asOf` is no date.
 */
export async function importFolder(sql: Sql, folder: string, options: ImportOptions = {}): Promise<ImportReport> {
  const sidecars = readSidecars(folder);
  return importIssues(sql, { ...(await readAll(folder, options)), sidecars, mapping: [], madeUp: [] }, options);
}
