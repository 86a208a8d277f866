import { commentRanges, outsideComments } from './comment-ranges.ts';
import type { CriteriaItem, LineReader } from './criteria-item.ts';
import { rowItem } from './criteria-row.ts';
import type { DocOutline } from './doc-outline.ts';
import { flattenedList } from './flattened-list.ts';
import { isGherkinCode, stepKind } from '../scenario/gherkin.ts';
import { groupScenarios } from '../scenario/group-scenarios.ts';
import { areCounted, areTight, isMarked, isNumbered, isRuler, labelLengthOf, markLength, tightLength } from './list-marks.ts';
import type { SectionLine } from './section-line.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { isTableRow, tableRows } from './written-table.ts';

/**
 * Takes a section's lines apart into items: points of lists, tasks, rows of tables, scenarios, paragraphs.
 * HTML comments are left out. `dialect` names the keywords of scenarios.
 */
export function criteriaItems(outline: DocOutline, lines: readonly SectionLine[], dialect: string): readonly CriteriaItem[] {
  const { doc } = outline;
  const reader = { outline, lines, dialect };
  const comments = commentRanges(doc);
  const items: CriteriaItem[] = [];
  let below = false;
  for (let at = 0; at < lines.length; at += 1) {
    below = isBelowNumber(reader, at, below);
    for (const found of lineItems(reader, at)) {
      const item = below ? { ...found, nested: true } : found;
      const outside = outsideComments(doc.text, item.start, item.end, comments);
      if (outside === null || JOINT.test(doc.text.slice(item.start, Math.min(item.end, item.start + 12)))) continue;
      const isWhole = outside.start === item.start && outside.end === item.end;
      items.push(tidied(doc.text, isWhole ? item : { ...item, ...outside }));
    }
  }
  return groupScenarios(doc.text, outline.hasWithdrawn ? items.map((item) => withdrawn(outline, item)) : items, dialect);
}

/** A bulleted list below “AC1: …” or “(4) …” belongs to that point. */
function isBelowNumber({ outline, lines }: LineReader, at: number, below: boolean): boolean {
  const [line, above] = [lines[at], lines[at - 1]];
  const item = outline.places[line?.index ?? -1]?.item ?? -1;
  if (item < 0 || outline.doc.blocks[outline.doc.blocks[item]?.parent ?? -1]?.type !== 'bulletList') return false;
  if (above === undefined || below || above.block.type !== 'paragraph' || (outline.places[above.index]?.item ?? -1) >= 0) return below;
  return isNumbered(outline.doc.text.slice(Math.max(above.start, outline.doc.text.lastIndexOf('\n', above.end - 1) + 1), above.end));
}

/** A word alone between two criteria. */
const JOINT = /^\W{0,3}(?:or|and|und|oder|et|ou|y|o|e|en|of)\W{0,3}$/i;

function lineItems(reader: LineReader, at: number): readonly CriteriaItem[] {
  const line = reader.lines[at];
  const place = reader.outline.places[line?.index ?? -1];
  if (line === undefined || place === undefined) return [];
  const { text } = reader.outline.doc;
  const { block } = line;
  const value = text.slice(line.start, line.end);
  if (block.type === 'caption' || block.type === 'expandTitle') return [];
  if (block.type === 'codeBlock') return isGherkinCode(block.language, value, reader.dialect) ? rows(value, line, 'item', false) : [];
  // What follows the name in a heading is a paragraph that lost its line break.
  if (block.type === 'heading' && line.start > block.start) return paragraph(reader, line);
  if (block.type === 'heading' && labelLengthOf(value) > 0)
    return [{ ...whole(line, 'item', false), start: line.start + markLength(value) }];
  if (block.type === 'heading') return stepKind(value, reader.dialect) === 'scenario' ? [whole(line, 'paragraph', false)] : [];
  if (block.type === 'taskItem' || block.type === 'decisionItem') return points(reader, line, place.lists > 1);
  if (place.item >= 0) return points(reader, line, place.lists > 1 || reader.outline.firstLeaf.get(place.item) !== line.index);
  if (place.row >= 0) return rowItem(reader, at);
  return place.quote >= 0 ? [] : paragraph(reader, line);
}

/** A paragraph whose lines are steps or begin with a bullet is many items; so is a list that lost its line breaks. */
function paragraph(reader: LineReader, line: SectionLine): readonly CriteriaItem[] {
  const value = reader.outline.doc.text.slice(line.start, line.end);
  if (!value.includes('\n')) {
    if (isRuler(value)) return [];
    if (labelLengthOf(value) > 0 && flattenedList(value) === null)
      return [{ ...whole(line, 'item', false), start: line.start + markLength(value) }];
    const flat = flattenedList(value);
    if (flat === null) return isMarked(value) ? points(reader, line, false) : [whole(line, 'paragraph', false)];
    const [only, second] = flat;
    if (only !== undefined && second === undefined && isSeparator(reader.outline.doc.text, line.start, value))
      return [{ ...whole(line, 'paragraph', false), start: line.start + only.start }];
    return flat.map(({ start, end, nested, intro }) => ({
      start: line.start + start,
      end: line.start + end,
      shape: 'item' as const,
      nested: nested || intro,
      withdrawn: line.block.withdrawn,
      block: line.index,
      code: false,
    }));
  }
  const parts = value.split('\n');
  if (parts.every(isTableRow)) return tableRows(value, line, reader.dialect);
  if (parts.some(isMarked) || areTight(parts) || areCounted(parts)) return rows(value, line, 'item', false);
  const steps = parts.some((row) => !['and', null].includes(stepKind(row, reader.dialect)));
  return steps || areSentences(parts) ? rows(value, line, 'paragraph', false) : [whole(line, 'paragraph', false)];
}

/** “Success criteria - whoever has …”: the dash stands for the colon. */
const isSeparator = (text: string, start: number, value: string): boolean =>
  /^\s*[-–—]/.test(value) && /[\p{L})]\s?$/u.test(text.slice(Math.max(0, start - 2), start));

/** Lines that each begin anew are one criterion each; where one begins small, the text was wrapped. */
const areSentences = (parts: readonly string[]): boolean =>
  parts.every((row) => !BEGINS_SMALL.test(row)) || parts.every((row) => BEGINS_SMALL.test(row) && row.length < 70 && !GOES_ON.test(row));
const BEGINS_SMALL = /^\s*[\p{Ll},;)&]/u;
/** A row that ends here goes on in the next one. */
const GOES_ON = /(?:[,–-]|\b(?:and|or|the|a|an|of|to|in|on|at|for|with|by|from|that|which|is|are|if|when|as|be|not))\s*$/;

/** A point of a list is one item, unless its lines are steps or points themselves. */
function points(reader: LineReader, line: SectionLine, nested: boolean): readonly CriteriaItem[] {
  const value = reader.outline.doc.text.slice(line.start, line.end);
  const many =
    value.includes('\n') && value.split('\n').some((row, i) => i > 0 && (isMarked(row) || stepKind(row, reader.dialect) !== null));
  if (many) return rows(value, line, 'item', nested);
  const head = markLength(value);
  return [{ ...whole(line, 'item', nested), start: line.start + head }];
}

/** One item for each row of text; a row that begins small, behind a point, goes on with it. */
function rows(value: string, line: SectionLine, shape: 'item' | 'paragraph', nested: boolean): readonly CriteriaItem[] {
  const items: CriteriaItem[] = [];
  const code = line.block.type === 'codeBlock';
  const all = value.split('\n');
  const tight = shape === 'item' && !code && areTight(all);
  const counted = shape === 'item' && !code && areCounted(all);
  let at = line.start;
  for (const row of all) {
    const head = counted ? row.search(/\p{L}/u) : headOf(row, code, tight);
    const end = row.trimEnd().length;
    const last = items.at(-1);
    if (last !== undefined && shape === 'item' && !code && /^\s*\p{Ll}/u.test(row) && !isMarked(row))
      items.splice(-1, 1, { ...last, end: at + end });
    else if (end > head && !(code ? /^\s*[#@]/.test(row) : isRuler(row)))
      items.push({ start: at + head, end: at + end, shape, nested, withdrawn: line.block.withdrawn, block: line.index, code });
    at += row.length + 1;
  }
  return items;
}

function headOf(row: string, code: boolean, tight: boolean): number {
  if (code) return row.length - row.trimStart().length;
  return (tight ? tightLength(row) : 0) || markLength(row);
}

function whole(line: SectionLine, shape: 'item' | 'paragraph', nested: boolean): CriteriaItem {
  return { start: line.start, end: line.end, shape, nested, withdrawn: line.block.withdrawn, block: line.index, code: false };
}

const DONE = /[\s([]{1,3}DONE[)\]]$|^[([]DONE[)\]]\s?/i;

/** “(DONE)” is a note on the work, not a part of the criterion. */
function tidied(text: string, item: CriteriaItem): CriteriaItem {
  const mark =
    /\bdone[)\]]/i.test(text.slice(Math.max(item.start, item.end - 8), item.end)) ||
    /^[([]done/i.test(text.slice(item.start, item.start + 6));
  if (!mark) return item;
  const match = DONE.exec(text.slice(item.start, item.end));
  if (match === null || match[0].length === item.end - item.start) return item;
  return match.index === 0 ? { ...item, start: item.start + match[0].length } : { ...item, end: item.start + match.index };
}

/** All of its words are struck through, though not all of its block. */
function withdrawn(outline: DocOutline, item: CriteriaItem): CriteriaItem {
  if (item.withdrawn) return item;
  const { segments, text } = outline.doc;
  let struck = false;
  for (let i = firstEndingAfter(segments, item.start); i < segments.length; i += 1) {
    const segment = segments[i];
    if (segment === undefined || segment.start >= item.end) break;
    const words = text.slice(Math.max(segment.start, item.start), Math.min(segment.end, item.end));
    if (!segment.withdrawn && /[\p{L}\p{N}]/u.test(words)) return item;
    struck ||= segment.withdrawn;
  }
  return struck ? { ...item, withdrawn: true } : item;
}
