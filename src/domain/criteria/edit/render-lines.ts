import type { AdfNode } from '../../../shared/adf.ts';
import { inlineText } from '../../text/adf/inline-text.ts';
import { nodeAt } from '../../text/adf/node-at.ts';
import { readKeyword } from '../scenario/gherkin.ts';
import type { HostContext, RowToWrite } from './criteria-host.ts';
import type { PlacedCriteria, PlacedRow } from './placed-rows.ts';
import { blocksOf, gherkinOf, inlineLines, linesOf } from './render-row.ts';
import { sliceInline, type Splice } from './splice-nodes.ts';

/** A stretch of a leaf's text. */
interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** Rewrites a leaf that holds several criteria: a code block of scenarios, or a paragraph of lines. */
export function renderLines(context: HostContext, wanted: readonly RowToWrite[]): readonly Splice[] {
  const { doc, host } = context;
  const leaf = nodeAt(doc, host.path);
  if (leaf === null) return [];
  const at = host.path.at(-1) ?? 0;
  const nodes = leaf.type === 'codeBlock' ? codeNodes(context, leaf, wanted) : paragraphNodes(context, leaf, wanted);
  return [{ parent: host.path.slice(0, -1), from: at, to: at + 1, nodes }];
}

/** From the line on which each criterion begins to the line of the next; tags and comments above a scenario are its own. */
function chunksOf(text: string, { rows }: PlacedCriteria, indexes: readonly number[], code: boolean): ReadonlyMap<number, Chunk> {
  const starts = indexes.map((i) => {
    const place = rows[i]?.place;
    return lineStart(text, place?.kind === 'lines' ? place.start : 0, code);
  });
  return new Map(indexes.map((i, n) => [i, { start: starts[n] ?? 0, end: starts[n + 1] ?? text.length }]));
}

function lineStart(text: string, offset: number, code: boolean): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (code && start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^\s*[@#](?!\s*language)/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

function codeNodes({ placed, host }: HostContext, leaf: AdfNode, wanted: readonly RowToWrite[]): readonly AdfNode[] {
  const text = (leaf.content ?? []).map((child) => child.text ?? '').join('');
  const chunks = chunksOf(text, placed, host.rows, true);
  const first = Math.min(...[...chunks.values()].map(({ start }) => start));
  const indent = /^[ \t]*/.exec(text.slice(first))?.[0] ?? '';
  const nodes: AdfNode[] = [];
  let code = text.slice(0, first);
  let rules: RowToWrite['row'][] = [];
  const flushCode = (): void => {
    if (code.trim() !== '') nodes.push({ ...leaf, content: [{ type: 'text', text: code.trimEnd() }] });
    code = '';
  };
  const flushRules = (): void => {
    nodes.push(...blocksOf(rules, placed.steps));
    rules = [];
  };
  for (const { row, was, here, same } of wanted) {
    const held = here && was !== null ? chunks.get(was) : undefined;
    const chunk = same ? held : undefined;
    if (chunk === undefined && row.kind !== 'example') {
      flushCode();
      rules.push(row);
      continue;
    }
    flushRules();
    const own =
      chunk === undefined
        ? tagsAbove(text, held, placed.rows[was ?? -1]) + gherkinOf(row, placed.steps, indent)
        : withHeader(text.slice(chunk.start, chunk.end), code, placed.steps);
    code = `${code}${code === '' || code.endsWith('\n') ? '' : '\n\n'}${own}`;
  }
  flushCode();
  flushRules();
  return nodes;
}

/** Tags and comments above a scenario: they stay when its words change. */
function tagsAbove(text: string, held: Chunk | undefined, row: PlacedRow | undefined): string {
  if (held === undefined || row?.place.kind !== 'lines') return '';
  return text.slice(held.start, text.lastIndexOf('\n', row.place.start - 1) + 1);
}

/** Below a named scenario, steps without a header would be taken for its own. */
function withHeader(own: string, above: string, dialect: string): string {
  const kind = own
    .split('\n', 8)
    .map((line) => readKeyword(line, dialect)?.kind ?? null)
    .find((found) => found !== null);
  const headed = kind === 'scenario' || kind === 'outline';
  return headed || above.trim() === ''
    ? own
    : `${gherkinOf({ kind: 'example', name: '', given: [], when: [], outcome: [] }, dialect)}\n${own}`;
}

function paragraphNodes({ placed, host }: HostContext, leaf: AdfNode, wanted: readonly RowToWrite[]): readonly AdfNode[] {
  const text = leafText(leaf);
  const chunks = chunksOf(text, placed, host.rows, false);
  const starts = [...chunks.values()].map(({ start }) => start);
  if (new Set(starts).size !== starts.length) return flattened(placed, leaf, wanted);
  const first = Math.min(...starts);
  const place = placed.rows[host.rows[0] ?? -1]?.place;
  const bullet = place?.kind === 'lines' ? text.slice(first, place.start) : '';
  const lines = wanted.map(({ row, was, here, same }): readonly AdfNode[] => {
    const chunk = here && same && was !== null ? chunks.get(was) : undefined;
    if (chunk !== undefined) return trimmed(sliceInline(leaf, chunk.start, chunk.end));
    const written = linesOf(row, placed.steps);
    return inlineLines(written.map((line) => (row.kind === 'example' ? line : `${bullet}${line}`)));
  });
  const parts = [trimmed(sliceInline(leaf, 0, first)), ...lines].filter((part) => part.length > 0);
  const content = parts.flatMap((part, i) => [...(i > 0 ? [{ type: 'hardBreak' }] : []), ...part]);
  return content.length === 0 ? [] : [{ ...leaf, content }];
}

/** A list that lost its line breaks becomes a list again. */
function flattened({ rows, steps }: PlacedCriteria, leaf: AdfNode, wanted: readonly RowToWrite[]): readonly AdfNode[] {
  return wanted.flatMap(({ row, was, here, same }): readonly AdfNode[] => {
    const place = here && same && was !== null ? rows[was]?.place : undefined;
    if (place?.kind !== 'lines') return blocksOf([row], steps);
    const paragraph: AdfNode = { type: 'paragraph', content: sliceInline(leaf, place.start, place.end) };
    return [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }];
  });
}

/** As `adfToText` renders it. */
function leafText(leaf: AdfNode): string {
  return (leaf.content ?? [])
    .map((child) => (child.type === 'hardBreak' ? '\n' : child.type === 'text' ? (child.text ?? '') : (inlineText(child) ?? '')))
    .join('');
}

/** Without breaks at the ends. */
function trimmed(nodes: readonly AdfNode[]): readonly AdfNode[] {
  let [from, to] = [0, nodes.length];
  while (from < to && nodes[from]?.type === 'hardBreak') from += 1;
  while (to > from && nodes[to - 1]?.type === 'hardBreak') to -= 1;
  return nodes.slice(from, to);
}
