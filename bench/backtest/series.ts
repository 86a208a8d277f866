import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one team finished, period by period, oldest first. Points or items; every number of a replay is relative to the series' own mean. */
export interface Series {
  readonly name: string;
  readonly set: string;
  readonly done: readonly number[];
}

const FILE = join(__dirname, '..', '..', '..', 'shared', 'data', 'forecast', 'series.json');

interface Row {
  readonly set: string;
  readonly proj: string;
  readonly y: readonly number[];
}

/** The public series beside the checkout; `null` where the folder is absent. They are evaluated, never shipped. */
export function readSeries(): readonly Series[] | null {
  if (!existsSync(FILE)) return null;
  const rows = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Row[];
  return rows.map((row) => ({ name: row.proj, set: row.set, done: row.y }));
}
