import type { AdfDoc, AdfMark, AdfNode } from '../../../shared/adf.ts';
import { adfToText } from './adf-to-text.ts';
import { readLines, type PlainLine } from './plain-lines.ts';
import { inlineNodes } from './plain-inline.ts';
import type { WikiMacro } from './wiki-macro.ts';

/**
 * Plain text, simple Markdown or old Jira wiki text as a document: headings, lists, check boxes, quotes,
 * code blocks; bold, struck out and code. Everything else stays text. Never throws, loses no word.
 */
export function plainToDoc(source: string): AdfDoc {
  return build(source).doc;
}

/**
 * Offsets in the text of `adfToText(plainToDoc(source))` back to offsets in `source`,
 * for those who show findings in the text they were given.
 */
export function sourceOffsets(source: string): (offset: number) => number {
  const { doc, starts } = build(source);
  const { segments } = adfToText(doc);
  return (offset) => {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segments[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const segment = segments[low];
    if (segment === undefined) return 0;
    return (starts[low] ?? 0) + Math.max(0, Math.min(offset, segment.end) - segment.start);
  };
}

interface Built {
  readonly doc: AdfDoc;
  /** Where in the source each text node begins, in document order. */
  readonly starts: readonly number[];
}

function build(source: string): Built {
  const starts: number[] = [];
  const whole: AdfNode[] = [];
  let [content, inside] = [whole, null as WikiMacro['node'] | null];
  const lines = readLines(source);
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.macro !== null) {
      const opened = inside === line.macro.node && !line.macro.opensOnly ? null : opens(line, line.macro, starts);
      if (opened !== null) whole.push(opened.node);
      [content, inside] = [opened?.content ?? whole, opened === null ? null : line.macro.node];
      i += 1;
      continue;
    }
    const run = runOf(lines, i);
    if (line.kind === 'item') content.push(...lists(run, starts));
    else if (line.kind !== 'blank') content.push(blockOf(run, starts));
    i += run.length;
  }
  return { doc: { type: 'doc', version: 1, content: whole }, starts };
}

/** A panel begins with its title, as Jira has it since. Panels and quotes hold no others. */
function opens(line: PlainLine, { node }: WikiMacro, starts: number[]): { readonly node: AdfNode; readonly content: AdfNode[] } {
  const content: AdfNode[] = line.text === '' ? [] : [{ type: 'paragraph', content: inline(line, starts) }];
  return { node: { type: node, ...(node === 'panel' ? { attrs: { panelType: 'info' } } : {}), content }, content };
}

/** Lines that make one block: a paragraph, a list, a quote, a code block; headings stand alone. */
function runOf(lines: readonly PlainLine[], from: number): readonly PlainLine[] {
  const first = lines[from];
  if (first === undefined || first.kind === 'heading' || first.kind === 'blank') return lines.slice(from, from + 1);
  let to = from + 1;
  while (to < lines.length && isSame(first, lines[to]) && !standsAlone(lines[to - 1], lines[to])) to += 1;
  return lines.slice(from, to);
}

/** Of the same block: of its kind, or words that go on with an item of a list. */
function isSame(first: PlainLine, line: PlainLine | undefined): boolean {
  if (line === undefined || line.fence !== first.fence) return false;
  return line.kind === first.kind || (first.kind === 'item' && line.kind === 'text' && line.goesOn);
}

/** A bold line above a paragraph is a title. */
function standsAlone(above: PlainLine | undefined, line: PlainLine | undefined): boolean {
  return above?.kind === 'text' && (above.title || line?.title === true);
}

function blockOf(run: readonly PlainLine[], starts: number[]): AdfNode {
  const [first] = run;
  if (first === undefined) return { type: 'paragraph', content: [] };
  if (first.kind === 'code') {
    const rows = run
      .map((line, i) => ({ start: line.start, text: i < run.length - 1 ? `${line.text}\n` : line.text }))
      .filter(({ text }) => text !== '');
    starts.push(...rows.map(({ start }) => start));
    return { type: 'codeBlock', attrs: { language: first.language }, content: rows.map(({ text }) => ({ type: 'text', text })) };
  }
  const content = run.flatMap((line, i) => [...(i > 0 ? [{ type: 'hardBreak' }] : []), ...inline(line, starts)]);
  if (first.kind === 'heading') return { type: 'heading', attrs: { level: first.level }, content };
  const paragraph: AdfNode = { type: 'paragraph', content };
  return first.kind === 'quote' ? { type: 'blockquote', content: [paragraph] } : paragraph;
}

function inline(line: PlainLine, starts: number[]): readonly AdfNode[] {
  const strong: readonly AdfMark[] = line.title ? [{ type: 'strong' }] : [];
  return inlineNodes(line.text, line.start).map(({ start, text, marks }) => {
    starts.push(start);
    const all = [...strong, ...marks];
    return all.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: all };
  });
}

interface OpenList {
  readonly level: number;
  readonly type: string;
  readonly content: AdfNode[];
  /** Where a deeper list goes: into the last point of a list, beside the last task of a task list (as in ADF). */
  host: AdfNode[];
}

/** Nested lists from indented or repeated bullets. Depth is bounded by the reader of lines. */
function lists(run: readonly PlainLine[], starts: number[]): readonly AdfNode[] {
  const roots: AdfNode[] = [];
  const open: OpenList[] = [];
  let item: AdfNode[] = [];
  for (const line of run) {
    if (line.kind === 'text') {
      item.push({ type: 'hardBreak' }, ...inline(line, starts));
      continue;
    }
    const list = listFor(line, open, roots);
    const words = [...inline(line, starts)];
    item = words;
    if (line.task) list.content.push({ type: 'taskItem', attrs: { state: line.checked ? 'DONE' : 'TODO' }, content: words });
    else {
      list.host = [{ type: 'paragraph', content: words }];
      list.content.push({ type: 'listItem', content: list.host });
    }
  }
  return roots;
}

/** The open list that the line continues, or a new one. */
function listFor(line: PlainLine, open: OpenList[], roots: AdfNode[]): OpenList {
  while ((open.at(-1)?.level ?? 0) > line.level) open.pop();
  const type = line.task ? 'taskList' : line.ordered ? 'orderedList' : 'bulletList';
  const top = open.at(-1);
  if (top?.level === line.level && top.type === type) return top;
  if (top?.level === line.level) open.pop();
  const content: AdfNode[] = [];
  const list: OpenList = { level: line.level, type, content, host: content };
  (open.at(-1)?.host ?? roots).push({ type, content });
  open.push(list);
  return list;
}
