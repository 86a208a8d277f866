import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';
import { criteriaNameLength } from '../read/criteria-names.ts';
import { fold } from '../../text/fold.ts';
import { nodeAt } from '../../text/adf/node-at.ts';
import { contentKey, type CriterionRow } from './criterion-row.ts';
import { assignRows } from './assign-rows.ts';
import { placeRows, type CriteriaSource, type PlacedCriteria, type PlacedRow } from './placed-rows.ts';
import type { Host, RowToWrite } from './criteria-host.ts';
import { renderHost } from './render-host.ts';
import { blocksOf } from './render-row.ts';
import { spliceNodes } from './splice-nodes.ts';

/** How to write. */
export interface WriteOptions {
  readonly source: CriteriaSource;
  /** Language of the item. */
  readonly language: string;
  /** Title of the section, in the item's language, for a description that has none. */
  readonly heading: string;
}

const EMPTY: AdfDoc = { type: 'doc', version: 1, content: [] };

/**
 * Writes criteria into a document. Only the criteria change: rows that say what they said keep their nodes, wherever they move;
 * all other nodes stay the very same objects. Lists, tables, task lists and code blocks stay what they are.
 * New rows go to where the row above them is; without any, below the title of the section, which is appended where it is missing.
 */
export function writeCriteria(value: AdfDoc | null, rows: readonly CriterionRow[], options: WriteOptions): AdfDoc {
  const doc = value ?? EMPTY;
  const placed = placeRows(doc, options.source, options.language);
  const matched = matchRows(rows, placed.rows);
  const same = rows.length === placed.rows.length && rows.every((row, i) => matched[i] === i && contentKey(row) === placed.rows[i]?.key);
  if (same) return doc;
  if (placed.rows.length === 0) return insertAll(doc, rows, placed, options);
  const hosts = hostsOf(doc, placed.rows);
  const home = new Map(hosts.flatMap(({ rows: held }, h) => held.map((i) => [i, h] as const)));
  const targets = assignRows(matched.map((i) => (i === null ? null : (home.get(i) ?? null))));
  const listed = hosts.some(({ type }) => type === 'bulletList' || type === 'orderedList');
  const splices = hosts.flatMap((host, h) => {
    const wanted = rows.flatMap((row, r): readonly RowToWrite[] => {
      if (targets[r] !== h) return [];
      const was = matched[r] ?? null;
      return [{ row, was, here: was !== null && home.get(was) === h, same: was !== null && contentKey(row) === placed.rows[was]?.key }];
    });
    const untouched = wanted.length === host.rows.length && wanted.every(({ was, same: equal }, i) => equal && was === host.rows[i]);
    return untouched ? [] : renderHost({ doc, placed, host, listed }, wanted);
  });
  const next = spliceNodes(doc, splices);
  // Scenarios need no title; sentences beside them do.
  const unnamed = options.source === 'description' && !isNamed(placed);
  return unnamed && rows.some(({ kind }) => kind !== 'example') ? titled(next, placed.rows[0], options.heading) : next;
}

function isNamed({ place, text }: PlacedCriteria): boolean {
  return place !== null && criteriaNameLength(fold(text.text.slice(place.start, place.start + 200))) > 0;
}

function titled(doc: AdfDoc, first: PlacedRow | undefined, heading: string): AdfDoc {
  const place = first?.place;
  const at = place === undefined ? 0 : place.kind === 'lines' ? (place.leaf[0] ?? 0) : (place.parent[0] ?? place.from);
  return { ...doc, content: doc.content.toSpliced(at, 0, titleFor(doc, heading)) };
}

/** As high as the titles that are there. */
function titleFor(doc: AdfDoc, heading: string): AdfNode {
  const level = doc.content.findLast(({ type }) => type === 'heading')?.attrs?.['level'];
  return { type: 'heading', attrs: { level: typeof level === 'number' ? level : 2 }, content: [{ type: 'text', text: heading }] };
}

/** For each row, the index of the placed criterion that it was, by what it said when it was read, each once; `null` for a new row. */
export function matchRows(rows: readonly CriterionRow[], placed: readonly PlacedRow[]): readonly (number | null)[] {
  const free = new Map<string, number[]>();
  placed.forEach(({ key }, i) => free.set(key, [...(free.get(key) ?? []), i]));
  return rows.map(({ origin }) => (origin === null ? null : (free.get(origin)?.shift() ?? null)));
}

function hostsOf(doc: AdfDoc, rows: readonly PlacedRow[]): readonly Host[] {
  const hosts: (Host & { readonly id: string; readonly rows: number[] })[] = [];
  rows.forEach(({ place }, i) => {
    const path = place.kind === 'nodes' ? place.parent : place.leaf;
    const id = `${place.kind} ${path.join('.')}`;
    const last = hosts.at(-1);
    if (last?.id === id) last.rows.push(i);
    else hosts.push({ id, kind: place.kind, path, type: nodeAt(doc, path)?.type ?? 'doc', rows: [i] });
  });
  return hosts;
}

/** No criterion yet: below the title of the section, or below a new title at the end. */
function insertAll(doc: AdfDoc, rows: readonly CriterionRow[], { place, text, steps }: PlacedCriteria, options: WriteOptions): AdfDoc {
  const blocks = blocksOf(rows, steps);
  if (blocks.length === 0) return doc;
  if (options.source === 'criteria') return { ...doc, content: [...doc.content, ...blocks] };
  const title = place === null ? undefined : text.blocks.find(({ leaf, start, end }) => leaf && start <= place.start && place.start < end);
  if (title !== undefined && title.type !== 'expandTitle' && isFlow(nodeAt(doc, title.path.slice(0, -1)))) {
    const at = (title.path.at(-1) ?? 0) + 1;
    return spliceNodes(doc, [{ parent: title.path.slice(0, -1), from: at, to: at, nodes: blocks }]);
  }
  if (title?.type === 'expandTitle') return spliceNodes(doc, [{ parent: title.path, from: 0, to: 0, nodes: blocks }]);
  return { ...doc, content: [...doc.content, titleFor(doc, options.heading), ...blocks] };
}

function isFlow(node: AdfNode | null): boolean {
  return node !== null && ['doc', 'panel', 'expand', 'layoutColumn'].includes(node.type);
}
