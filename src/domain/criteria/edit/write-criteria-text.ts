import { plainToDoc, sourceOffsets } from '../../text/adf/plain-to-doc.ts';
import { contentKey, type CriterionRow } from './criterion-row.ts';
import { placeRows, type PlacedRow } from './placed-rows.ts';
import { linesOf } from './render-row.ts';
import { matchRows } from './write-criteria.ts';

/**
 * Writes criteria into a criteria field that holds plain text. Rows that say what they said keep their lines;
 * text before and behind the criteria stays. New sentences get the bullet of the first line, else a paragraph of their own.
 */
export function writeCriteriaText(value: string, rows: readonly CriterionRow[], language: string): string {
  const placed = placeRows(plainToDoc(value), 'criteria', language);
  const matched = matchRows(rows, placed.rows);
  const isSame = (i: number): boolean => contentKey(rows[i] ?? { kind: 'rule', text: '' }) === placed.rows[matched[i] ?? -1]?.key;
  if (rows.length === placed.rows.length && rows.every((_, i) => matched[i] === i && isSame(i))) return value;
  const chunks = chunksOf(value, placed.rows);
  // A fence would stay behind where its scenarios go: then all rows are written anew, without it.
  const fenced = /^[^\S\n\r\u2028\u2029]*(?:```|~~~|\{code)/m.test(value);
  const [first, last] = [chunks[0], chunks.at(-1)];
  const head = first === undefined ? value : value.slice(0, first.start);
  const tail = last === undefined ? '' : value.slice(last.end);
  const bullet = bulletOf(first === undefined ? '' : value.slice(first.start, first.end));
  const parts = rows.map((row, i) => {
    const chunk = isSame(i) && !fenced ? chunks[matched[i] ?? -1] : undefined;
    if (chunk !== undefined) return { text: value.slice(chunk.start, chunk.end).trimEnd(), alone: bullet === '' || row.kind === 'example' };
    const text = linesOf(row, placed.steps).join('\n');
    return row.kind === 'example' ? { text, alone: true } : { text: bullet + text, alone: bullet === '' };
  });
  const body = parts.map(({ text, alone }, i) => (i === 0 ? '' : alone || parts[i - 1]?.alone === true ? '\n\n' : '\n') + text).join('');
  const [before, behind] = fenced ? [head.replace(FENCE, ''), tail.replace(FENCE, '')] : [head, tail];
  return `${before}${before === '' || before.endsWith('\n') || body === '' ? '' : '\n\n'}${body}${behind}`;
}

const FENCE = /^[ \t]*(?:```|~~~|\{code)[^\n]*\n?/gm;

/** From the line on which each criterion begins to the line of the next; the last ends with its own line. */
function chunksOf(value: string, rows: readonly PlacedRow[]): readonly { readonly start: number; readonly end: number }[] {
  const back = sourceOffsets(value);
  const starts = rows.map(({ span }) => value.lastIndexOf('\n', back(span.start) - 1) + 1);
  return rows.map(({ span }, i) => {
    const stop = value.indexOf('\n', back(span.end - 1));
    return { start: starts[i] ?? 0, end: starts[i + 1] ?? (stop < 0 ? value.length : stop) };
  });
}

function bulletOf(line: string): string {
  const bullet = /^[ \t]*(?:[-*•+–]|\d{1,3}[.)])[ \t]+(?:\[[ xX]?\][ \t]+)?/.exec(line)?.[0] ?? '';
  return bullet.replace(/\[[xX]\]/, '[ ]');
}
