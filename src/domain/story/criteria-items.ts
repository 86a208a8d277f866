import type { AdfText } from '../text/adf-text.ts';
import { enclosing, type SectionLine } from './criteria-section.ts';
import { isGherkinCode, stepKind } from './gherkin.ts';
import { groupScenarios } from './group-scenarios.ts';

/** A candidate for a criterion, before anybody asks what it says. */
export interface CriteriaItem {
  readonly start: number;
  readonly end: number;
  readonly shape: 'scenario' | 'item' | 'paragraph';
  /** Belongs to the item above it (a nested point, a second paragraph). */
  readonly nested: boolean;
  readonly withdrawn: boolean;
  /** Index of its block in the document. */
  readonly block: number;
  /** In a code block. */
  readonly code: boolean;
}

/** Takes a section's lines apart into items: points of lists, tasks, cells, scenarios, paragraphs. HTML comments are left out. */
export function criteriaItems(doc: AdfText, lines: readonly SectionLine[], dialect: string): readonly CriteriaItem[] {
  return groupScenarios(
    doc.text,
    withoutComments(
      doc.text,
      lines.flatMap((line) => lineItems(doc, line, dialect)),
    ),
    dialect,
  );
}

function lineItems(doc: AdfText, line: SectionLine, dialect: string): readonly CriteriaItem[] {
  const { block, index } = line;
  if (block.type === 'codeBlock') {
    const code = doc.text.slice(line.start, line.end);
    return isGherkinCode(block.language, code, dialect) ? splitLines(code, line, 'item', false, dialect) : [];
  }
  if (block.type === 'heading')
    return stepKind(doc.text.slice(line.start, line.end), dialect) === 'scenario' ? [whole(line, 'paragraph', false)] : [];
  if (block.type === 'taskItem' || block.type === 'decisionItem')
    return splitLines(doc.text.slice(line.start, line.end), line, 'item', listDepth(doc, index, 'taskList') > 1, dialect);
  const item = enclosing(doc, index, 'listItem');
  if (item >= 0) return listItem(doc, line, item, dialect);
  if (enclosing(doc, index, 'tableRow') >= 0) return [whole(line, 'item', false)];
  if (enclosing(doc, index, 'blockquote') >= 0) return [];
  return paragraphItems(doc.text, line, dialect);
}

function listItem(doc: AdfText, line: SectionLine, item: number, dialect: string): readonly CriteriaItem[] {
  let first = item + 1;
  while (first < line.index && doc.blocks[first]?.leaf !== true) first += 1;
  const nested = first !== line.index || listDepth(doc, line.index, 'listItem') > 1;
  return splitLines(doc.text.slice(line.start, line.end), line, 'item', nested, dialect);
}

function listDepth(doc: AdfText, index: number, type: string): number {
  let depth = 0;
  for (let at = enclosing(doc, index, type); at >= 0; at = enclosing(doc, at, type)) depth += 1;
  return depth;
}

/** A paragraph whose lines are steps or begin with a bullet is many items; a list that lost its line breaks too. */
function paragraphItems(text: string, line: SectionLine, dialect: string): readonly CriteriaItem[] {
  const value = text.slice(line.start, line.end);
  const rows = value.split('\n');
  const flat = rows.length === 1 ? flattenedList(value, line) : [];
  if (flat.length > 0) return flat;
  if (rows.some((row) => BULLET.test(row))) return splitLines(value, line, 'item', false, dialect);
  if (rows.some((row) => opensScenario(row, dialect))) return splitLines(value, line, 'paragraph', false, dialect);
  return [whole(line, 'paragraph', false)];
}

function opensScenario(row: string, dialect: string): boolean {
  const kind = stepKind(row, dialect);
  return kind !== null && kind !== 'and';
}

const BULLET = /^\s*(?:[-*•+–]|\d{1,3}[.)]|\[[ x]?\])\s+\S/;
const BULLET_HEAD = /^\s*(?:(?:[-*•+–#]{1,3}|\d{1,3}[.)])\s+)?(?:\[[ xX]?\]\s+)?/;

function splitLines(
  value: string,
  line: SectionLine,
  shape: 'item' | 'paragraph',
  nested: boolean,
  dialect: string,
): readonly CriteriaItem[] {
  if (shape === 'item' && !value.split('\n').some((row, i) => i > 0 && (stepKind(row, dialect) !== null || BULLET.test(row))))
    return [whole(line, 'item', nested, value)];
  const items: CriteriaItem[] = [];
  let at = line.start;
  for (const row of value.split('\n')) {
    const code = line.block.type === 'codeBlock';
    const head = code ? row.length - row.trimStart().length : (BULLET_HEAD.exec(row)?.[0].length ?? 0);
    if (row.trim() !== '' && !(code && /^\s*[#@]/.test(row)))
      items.push({
        start: at + head,
        end: at + row.trimEnd().length,
        shape,
        nested,
        withdrawn: line.block.withdrawn,
        block: line.index,
        code,
      });
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
        block: line.index,
        code: false,
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
  return { start: line.start + head, end: line.end, shape, nested, withdrawn: line.block.withdrawn, block: line.index, code: false };
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
