import { join } from 'node:path';
import { type LabelledRow, type Labels, readRows } from './labels.ts';

const FOLDER = join(__dirname, '..', 'labels');

/** Rules are mended by what `dev` shows; `held-out` is counted only. */
export type Half = 'dev' | 'held-out';

/** Written and labelled for this bench before any rule had read them: bench/labels/README.md. */
export function ownLabels(half: Half): Labels {
  const rows = (file: string): readonly LabelledRow[] => readRows(join(FOLDER, `${file}.${half}.jsonl`));
  return {
    stories: rows('stories'),
    titles: rows('titles'),
    foreign: rows('multilingual'),
    criteria: rows('criteria'),
    foreignCriteria: rows('criteria-multilingual'),
  };
}
