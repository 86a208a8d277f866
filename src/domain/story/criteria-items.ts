import type { AdfText } from '../text/adf-text.ts';
import { enclosing, type SectionLine } from './criteria-section.ts';
import { isGherkinCode, isWholeScenario, stepKind } from './gherkin.ts';

/** A candidate for a criterion, before anybody asks what it says. */
export interface CriteriaItem {
  readonly start: number;
  readonly end: number;
  readonly shape: 'scenario' | 'item' | 'paragraph';
  /** Belongs to the item above it (a nested point, a second paragraph). */
  readonly nested: boolean;
  readonly withdrawn: boolean;
}

/** Takes a section's lines apart into items: points of lists, tasks, cells, scenarios, paragraphs. HTML comments are left out. */
export function criteriaItems(doc: AdfText, lines: readonly SectionLine[]): readonly CriteriaItem[] {
  return groupScenarios(
    doc.text,
    withoutComments(
      doc.text,
      lines.flatMap((line) => lineItems(doc, line)),
    ),
  );
}

function lineItems(doc: AdfText, line: SectionLine): readonly CriteriaItem[] {
  const { block, index } = line;
  if (block.type === 'codeBlock') {
    const code = doc.text.slice(line.start, line.end);
    return isGherkinCode(block.language, code) ? splitLines(code, line, 'item', false) : [];
  }
  if (block.type === 'heading')
    return stepKind(doc.text.slice(line.start, line.end)) === 'scenario' ? [whole(line, 'paragraph', false)] : [];
  if (block.type === 'taskItem' || block.type === 'decisionItem')
    return splitLines(doc.text.slice(line.start, line.end), line, 'item', listDepth(doc, index, 'taskList') > 1);
  const item = enclosing(doc, index, 'listItem');
  if (item >= 0) return listItem(doc, line, item);
  if (enclosing(doc, index, 'tableRow') >= 0) return [whole(line, 'item', false)];
  if (enclosing(doc, index, 'blockquote') >= 0) return [];
  return paragraphItems(doc.text, line);
}

function listItem(doc: AdfText, line: SectionLine, item: number): readonly CriteriaItem[] {
  let first = item + 1;
  while (first < line.index && doc.blocks[first]?.leaf !== true) first += 1;
  const nested = first !== line.index || listDepth(doc, line.index, 'listItem') > 1;
  return splitLines(doc.text.slice(line.start, line.end), line, 'item', nested);
}

function listDepth(doc: AdfText, index: number, type: string): number {
  let depth = 0;
  for (let at = enclosing(doc, index, type); at >= 0; at = enclosing(doc, at, type)) depth += 1;
  return depth;
}

/** A paragraph whose lines are steps or begin with a bullet is many items; a list that lost its line breaks too. */
function paragraphItems(text: string, line: SectionLine): readonly CriteriaItem[] {
  const value = text.slice(line.start, line.end);
  const rows = value.split('\n');
  const flat = rows.length === 1 ? flattenedList(value, line) : [];
  if (flat.length > 0) return flat;
  if (rows.some((row) => BULLET.test(row))) return splitLines(value, line, 'item', false);
  if (rows.some((row) => stepKind(row) !== null && stepKind(row) !== 'and')) return splitLines(value, line, 'paragraph', false);
  return [whole(line, 'paragraph', false)];
}

const BULLET = /^\s*(?:[-*•+–]|\d{1,3}[.)]|\[[ x]?\])\s+\S/;
const BULLET_HEAD = /^\s*(?:(?:[-*•+–#]{1,3}|\d{1,3}[.)])\s+)?(?:\[[ xX]?\]\s+)?/;

function splitLines(value: string, line: SectionLine, shape: 'item' | 'paragraph', nested: boolean): readonly CriteriaItem[] {
  if (shape === 'item' && !value.split('\n').some((row, i) => i > 0 && (stepKind(row) !== null || BULLET.test(row))))
    return [whole(line, 'item', nested, value)];
  const items: CriteriaItem[] = [];
  let at = line.start;
  for (const row of value.split('\n')) {
    const head = BULLET_HEAD.exec(row)?.[0].length ?? 0;
    if (row.trim() !== '') items.push({ start: at + head, end: at + row.trimEnd().length, shape, nested, withdrawn: line.block.withdrawn });
    at += row.length + 1;
  }
  return items;
}

/** "Acceptance criteria: - one - two": the list of an import that lost its line breaks. */
function flattenedList(value: string, line: SectionLine): readonly CriteriaItem[] {
  const lead = /^\s*([-*#])\s/.exec(value);
  if (lead === null) return [];
  const mark = lead[1] ?? '-';
  const wide = 2 * (value.split(`  ${mark} `).length - 1) >= value.split(` ${mark} `).length - 1 && value.includes(`  ${mark} `);
  const items: CriteriaItem[] = [];
  const splitter = new RegExp(`(?:^|${wide ? '\\s' : ''}\\s)(\\${mark}{1,3})\\s`, 'g');
  const heads = [...value.matchAll(splitter)];
  heads.forEach((head, i) => {
    const start = head.index + head[0].length;
    const end = heads[i + 1]?.index ?? value.length;
    if (value.slice(start, end).trim() !== '')
      items.push({
        ...tight(value, line.start, start, end),
        shape: 'item',
        nested: (head[1] ?? '').length > 1,
        withdrawn: line.block.withdrawn,
      });
  });
  return items;
}

function tight(value: string, offset: number, start: number, end: number): { readonly start: number; readonly end: number } {
  const part = value.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: offset + start + lead, end: offset + start + part.trimEnd().length };
}

function whole(line: SectionLine, shape: 'item' | 'paragraph', nested: boolean, value?: string): CriteriaItem {
  const head = shape === 'item' && value !== undefined ? (BULLET_HEAD.exec(value)?.[0].length ?? 0) : 0;
  return { start: line.start + head, end: line.end, shape, nested, withdrawn: line.block.withdrawn };
}

/** Templates explain themselves in HTML comments, pasted as text. */
function withoutComments(text: string, items: readonly CriteriaItem[]): readonly CriteriaItem[] {
  const kept: CriteriaItem[] = [];
  let open = false;
  for (const item of items) {
    const value = text.slice(item.start, item.end);
    const starts: number = open ? 0 : value.indexOf('<!--');
    const ends: number = value.lastIndexOf('-->');
    if (!open && starts < 0) kept.push(item);
    else if (value.slice(0, Math.max(0, starts)).trim() !== '')
      kept.push({ ...item, end: item.start + value.slice(0, starts).trimEnd().length });
    open = (open || starts >= 0) && ends < Math.max(0, starts);
  }
  return kept;
}

/** Steps on lines of their own become one scenario each. */
function groupScenarios(text: string, items: readonly CriteriaItem[]): readonly CriteriaItem[] {
  const out: CriteriaItem[] = [];
  let current: { item: CriteriaItem; seen: Set<string> } | null = null;
  const close = (): void => {
    if (current !== null) out.push(current.item);
    current = null;
  };
  for (const [index, item] of items.entries()) {
    const value = text.slice(item.start, item.end);
    const kind = item.withdrawn ? null : stepKind(value);
    const isStep =
      kind !== null &&
      (kind !== 'and' || current !== null) &&
      (kind !== 'when' || isWholeScenario(value) || current !== null || followedByThen(text, items[index + 1]));
    if (!isStep) {
      close();
      out.push(item);
      continue;
    }
    const complete = isWholeScenario(value);
    if (complete || startsScenario(kind, current)) close();
    current = current === null ? { item: { ...item, shape: 'scenario' }, seen: new Set<string>([kind]) } : extended(current, item, kind);
    if (complete) current.seen.add('then');
  }
  close();
  return out;
}

type OpenScenario = { item: CriteriaItem; seen: Set<string> };

function extended(current: OpenScenario, item: CriteriaItem, kind: string): OpenScenario {
  current.seen.add(kind);
  return { item: { ...current.item, end: item.end }, seen: current.seen };
}

function startsScenario(kind: string, current: OpenScenario | null): boolean {
  if (current === null) return false;
  if (kind === 'scenario') return true;
  if (kind === 'given') return current.seen.has('when') || current.seen.has('then');
  return kind === 'when' && current.seen.has('then') && !current.seen.has('given');
}

function followedByThen(text: string, next: CriteriaItem | undefined): boolean {
  if (next === undefined) return false;
  const kind = stepKind(text.slice(next.start, next.end));
  return kind === 'then' || kind === 'and';
}
