import type { AdfText, TextBlock } from '../../text/adf/adf-text.ts';
import { fold } from '../../text/fold.ts';
import { commentRanges, outsideComments, type CommentRange } from './comment-ranges.ts';
import { mayAskFurther } from './asking-heading.ts';
import { boldNameLength } from './bold-name.ts';
import { mayHoldSecondName } from './criteria-label.ts';
import { criteriaNameLength, isOtherSection, isPlainTitleOfOther, secondNameLength } from './criteria-names.ts';
import { columnBelow, tableEnd } from './criteria-table.ts';
import type { DocOutline } from './doc-outline.ts';
import { doneNameLength, isOwnDone, mayHoldDone } from './done-section.ts';
import { leadsToFurther } from './further-points.ts';
import { labelLengthOf } from './list-marks.ts';
import type { SectionLine } from './section-line.ts';

/** A section of acceptance criteria in a document. */
export interface CriteriaSection {
  /** The name of the section. */
  readonly title: { readonly start: number; readonly end: number };
  readonly lines: readonly SectionLine[];
}

interface OpenSection {
  readonly title: { readonly start: number; readonly end: number };
  /** Level of the heading that names it; `null` for a bold line, a title of a container or a line of its own. */
  readonly level: number | null;
  /** Offset at which the container that it names ends. */
  readonly limit: number;
  readonly lines: SectionLine[];
  /** It begins with a bold line: its parts have names of their own. */
  parts: boolean;
}

/**
 * Finds the sections that are named as acceptance criteria: a heading, a bold line, a line of its own,
 * the title of a panel or an expand, or the head of a column of a table.
 * A section ends at the next heading of the same or a higher level, at the next bold line, at the name of another section,
 * or with its container. One walk over the blocks.
 */
export function findCriteriaSections(outline: DocOutline): readonly CriteriaSection[] {
  const folded = fold(outline.doc.text);
  const sections = new Finder(outline, folded, criteriaNameLength).run();
  if (sections.length > 0) return sections;
  const second =
    mayHoldSecondName(folded) || mayAskFurther(folded)
      ? new Finder(outline, folded, secondNameLength).run().filter(({ lines }) => lines.length > 0)
      : [];
  if (second.length > 0 || !mayHoldDone(folded)) return second;
  return new Finder(outline, folded, doneNameLength).run().slice(0, MOST_DONE).filter(isOwn(outline));
}

/** Nobody defines twice what done means; a hostile text must not cost more. */
const MOST_DONE = 5;

/** A definition of done of this very item, in a list or lines of its own. */
const isOwn =
  ({ doc, places }: DocOutline) =>
  ({ title, lines }: CriteriaSection): boolean => {
    const at = doc.blocks.findIndex(({ leaf, start, end }) => leaf && start <= title.start && title.start < end);
    return (places[at]?.item ?? -1) < 0 && isOwnDone(lines.flatMap(({ start, end }) => doc.text.slice(start, end).split('\n')));
  };

class Finder {
  private readonly doc: AdfText;
  private readonly comments: readonly CommentRange[];
  private readonly folded: string;
  private readonly sections: CriteriaSection[] = [];
  private open: OpenSection | null = null;
  /** Blocks that begin before this offset are done with. */
  private past = 0;

  private readonly outline: DocOutline;
  private readonly nameLength: (folded: string) => number;

  constructor(outline: DocOutline, folded: string, nameLength: (folded: string) => number) {
    this.outline = outline;
    this.folded = folded;
    this.nameLength = nameLength;
    this.doc = outline.doc;
    this.comments = commentRanges(outline.doc);
  }

  run(): readonly CriteriaSection[] {
    this.doc.blocks.forEach((block, index) => {
      if (this.open !== null && block.start >= this.open.limit) this.close();
      if (block.leaf && block.end > block.start && block.start >= this.past) this.readLeaf(block, index);
    });
    this.close();
    return this.sections;
  }

  private close(): void {
    if (this.open !== null) this.sections.push({ title: this.open.title, lines: this.open.lines });
    this.open = null;
  }

  private readLeaf(block: TextBlock, index: number): void {
    const lines = block.type === 'paragraph' && this.outline.places[index]?.item === -1;
    if (!lines || !this.doc.text.slice(block.start, block.end).includes('\n')) return this.readLine(block, index, block.start, block.end);
    let at = block.start;
    for (const row of this.doc.text.slice(block.start, block.end).split('\n')) {
      if (row.trim() !== '') this.readLine(block, index, at, at + row.length);
      at += row.length + 1;
    }
  }

  private readLine(block: TextBlock, index: number, start: number, end: number): void {
    if (this.open === null && end - start < SHORTEST_NAME) return;
    if (outsideComments(this.doc.text, start, end, this.comments) === null) return;
    const folded = this.folded.slice(start, Math.min(end, start + 200));
    if (QUICK_ACTION.test(folded)) return;
    const named = this.nameIn(block, index, folded, start, end);
    if (named > 0) return this.begin(block, index, start, start + named, end);
    const label = this.labelIn(block, index, folded);
    if (label > 0) {
      const title = { start, end: start + label };
      this.open = {
        title,
        level: block.level,
        limit: this.limitOf(block, index),
        lines: [{ block, index, start, end }],
        parts: block.strong,
      };
      return;
    }
    if (this.open === null) return;
    if (this.isSkipped(block, folded)) this.past = this.doc.blocks[block.parent]?.end ?? end;
    else if (this.ends(this.open, block, folded, end - start) && !this.isSetting(folded, end)) this.close();
    else {
      this.open.parts ||= block.strong && this.open.lines.length === 0 && block.type === 'paragraph';
      this.add(this.open, block, index, start, end);
    }
  }

  /** Lines of one paragraph stay together. */
  private add(open: OpenSection, block: TextBlock, index: number, start: number, end: number): void {
    const last = open.lines.at(-1);
    if (last?.index === index) open.lines.splice(-1, 1, { ...last, end });
    else open.lines.push({ block, index, start, end });
  }

  private begin(block: TextBlock, index: number, start: number, nameEnd: number, end: number): void {
    this.close();
    const title = { start, end: nameEnd };
    if ((this.outline.places[index]?.cell ?? -1) >= 0) {
      this.sections.push({ title, lines: [...this.rest(block, index, nameEnd, end), ...columnBelow(this.outline, index)] });
      this.past = tableEnd(this.outline, index);
      return;
    }
    const rest = this.rest(block, index, nameEnd, end);
    this.open = { title, level: block.level, limit: this.limitOf(block, index), lines: [...rest], parts: false };
  }

  /** What follows the name on its own line. */
  private rest(block: TextBlock, index: number, start: number, end: number): readonly SectionLine[] {
    return this.doc.text.slice(start, end).trim() === '' ? [] : [{ block, index, start, end }];
  }

  /** Length of the section name at the start of a line; 0 when this line names no section. */
  private nameIn(block: TextBlock, index: number, folded: string, start: number, end: number): number {
    if (block.withdrawn || block.type === 'codeBlock' || block.type === 'taskItem' || block.type === 'caption') return 0;
    const length =
      this.nameLength(folded) || (block.type === 'paragraph' ? boldNameLength(this.doc, folded, start, end, this.nameLength) : 0);
    if (length === 0 || labelLengthOf(folded) > 0) return 0;
    const whole = end - start === length;
    const marked = whole || block.type === 'heading' || block.type === 'expandTitle' || block.strong;
    const inList = (this.outline.places[index]?.item ?? -1) >= 0;
    return inList && (!marked || this.open !== null) ? 0 : length;
  }

  /** “AC1: …” needs no heading: length of the label, where no section is open. */
  private labelIn(block: TextBlock, index: number, folded: string): number {
    if (this.open !== null || block.withdrawn || block.type === 'codeBlock' || (this.outline.places[index]?.cell ?? -1) >= 0) return 0;
    return labelLengthOf(folded);
  }

  /** A title inside a panel or an expand names that container; when it is alone in there, the section follows it. */
  private limitOf(title: TextBlock, index: number): number {
    const { doc, places } = this.outline;
    for (let at = places[index]?.container ?? -1; at >= 0; at = places[doc.blocks[at]?.parent ?? -1]?.container ?? -1) {
      const around = doc.blocks[at];
      if (around !== undefined && around.end > title.end && this.hasWords(title.end, around.end)) return around.end;
    }
    return doc.text.length + 1;
  }

  private hasWords(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (!/\s/.test(this.doc.text.charAt(at))) return true;
    return false;
  }

  /** An expand inside the section that is named as something else. */
  private isSkipped(block: TextBlock, folded: string): boolean {
    return block.type === 'expandTitle' && isOtherSection(folded);
  }

  /** “Background:” above a step sets the scene of the scenarios; elsewhere it tells why somebody asks. */
  private isSetting(folded: string, end: number): boolean {
    return SETTING.test(folded) && STEP_BELOW.test(this.doc.text.slice(end, end + 40));
  }

  private ends(open: OpenSection, block: TextBlock, folded: string, length: number): boolean {
    if (labelLengthOf(folded) > 0) return false;
    if (block.type === 'heading') return open.level === null || (block.level ?? 1) <= open.level || isOtherSection(folded);
    if (block.type !== 'paragraph') return false;
    const short = length <= 60;
    if (short && (block.strong || folded.trimEnd().endsWith(':')) && isOtherSection(folded)) return true;
    if (short && isPlainTitleOfOther(folded)) return true;
    if (PUT_BEHIND.test(folded)) return true;
    const free = open.level === null && open.limit > this.doc.text.length;
    // Right below the name, a bold line names a part of the criteria.
    return block.strong && short && free && open.lines.length > 0 && !open.parts && !STEP.test(folded) && !leadsToFurther(folded);
  }
}

/** “AC”: no name and no label is shorter. */
const SHORTEST_NAME = 2;
/** “/label ~planner”: a command to the tracker. */
const QUICK_ACTION =
  /^\/(?:label|unlabel|relabel|assign|unassign|reassign|assign_reviewer|milestone|cc|estimate|spend|due|epic|iteration|weight|relate|blocks|blocked_by|confidential|close|reopen|todo|subscribe|health_status|status|parent_epic|set_parent|type|promote|move|project|clone|copy_metadata|title|draft|ready|lock|shrug)\b(?:\s|$)/;
/** “Attachments: sketch.png”: what follows the criteria in one line. */
const PUT_BEHIND =
  /^(?:[*_]{1,2})?(?:(?:actual|current|observed|present|real) (?:results?|behaviou?rs?|outcomes?|state)|steps to reproduce|reproduction steps|environment|workaround|attachments?|attached|links?|related links|related issues?|related tickets?|related|depends on|dependenc(?:y|ies)|blocked by|epic|sprint|reporter|assignee|story points?|estimate|estimation|priority|references?|screenshots?|mock-?ups?|designs?|figma|out of scope|not in scope|non-goals|technical notes?|dev notes?|open questions?|questions|contact|stakeholders?|created by|requested by|cc|risks?|assumptions?)(?:[*_]{1,2})?\s?:/;
const SETTING = /^\s*background:\s*$/;
const STEP_BELOW = /^\s*(?:given|\*|\|)\s/i;
const STEP = /^\s*(?:\d{1,2}[.)]\s|scenario|given|when|then|background|feature|example)/;
