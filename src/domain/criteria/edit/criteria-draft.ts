import type { AdfDoc } from '../../../shared/adf.ts';
import { plainToDoc } from '../../text/adf/plain-to-doc.ts';
import { hashText } from '../../text/hash-text.ts';
import type { CriteriaIds } from '../../../shared/notes.ts';
import { dialectCode } from '../scenario/gherkin-dialects.ts';
import { contentKey, type CriterionRow, type RowContent } from './criterion-row.ts';
import { sketchOf } from './criterion-sketch.ts';
import { matchIds, numberOf } from './match-ids.ts';
import { placeRows, type CriteriaSource } from './placed-rows.ts';

/** Criteria as the editor shows them. */
export interface CriteriaReading {
  /** In order. */
  readonly rows: readonly CriterionRow[];
  /** Gherkin's code of the language in which steps are written there. */
  readonly steps: string;
}

/** The criteria of a description or of the criteria field, in order: `readCriteria` without the language of the steps. */
export function readCriteriaDraft(...given: Parameters<typeof readCriteria>): readonly CriterionRow[] {
  return readCriteria(...given).rows;
}

/**
 * The criteria of a description or of the criteria field.
 * @param known Ids that are stored: a criterion keeps its own through moves and edits (`matchIds`). `null`: ids are places.
 */
export function readCriteria(
  value: AdfDoc | string | null,
  source: CriteriaSource,
  language: string,
  known: CriteriaIds | null = null,
): CriteriaReading {
  const doc = typeof value === 'string' ? plainToDoc(value) : value;
  const { rows: placed, steps } = doc === null ? { rows: [], steps: dialectCode(language) ?? 'en' } : placeRows(doc, source, language);
  const ids = matchIds(
    placed.map(({ content, more }) => ({ h: hashOf(content, more), w: known === null ? '' : sketchOf(content) })),
    known,
  );
  const rows = placed.map(({ content, more }, i) => ({
    ...content,
    id: ids[i] ?? '',
    origin: contentKey(content),
    ...(more === null ? {} : { more }),
  }));
  return { rows, steps };
}

/** Hash of what a criterion says, its tables and comments included; changes with its words, not with its place. */
export function hashOfRow(row: CriterionRow): string {
  return hashOf(row, row.more ?? null);
}

const hashOf = (content: RowContent, more: string | null): string =>
  hashText(more === null ? contentKey(content) : `${contentKey(content)}|${more}`);

/** "AC" and the number after the highest that was ever given. */
export function freeId(taken: ReadonlySet<string>): string {
  let most = 0;
  for (const id of taken) most = Math.max(most, numberOf(id));
  return `AC${most + 1}`;
}
