import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledRow, type Labels, readRows } from './labels.ts';

const FOLDER = join(__dirname, '..', 'labels');

/** Rules are mended by what `dev` shows; the others are counted only. */
export type OwnSet = 'dev' | 'held-out' | 'usual';

/** Written and labelled for this bench before any rule had read them: bench/labels/README.md. */
export function ownLabels(set: OwnSet): Labels {
  const rows = (name: string): readonly LabelledRow[] => {
    const file = join(FOLDER, set, `${name}.jsonl`);
    return existsSync(file) ? readRows(file) : [];
  };
  return {
    stories: rows('stories'),
    titles: rows('titles'),
    foreign: rows('multilingual'),
    criteria: rows('criteria'),
    foreignCriteria: rows('criteria-multilingual'),
  };
}
