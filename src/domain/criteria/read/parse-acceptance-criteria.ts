import type { TextField } from '../../../shared/finding.ts';
import type { AcceptanceCriteria, CriteriaFormat, Criterion } from '../../../shared/story.ts';
import type { AdfText, TextBlock } from '../../text/adf/adf-text.ts';
import { judgeCriterion } from '../judge/classify-criterion.ts';
import { isWritten } from '../judge/is-written.ts';
import type { CriteriaItem } from './criteria-item.ts';
import { criteriaItems } from './criteria-items.ts';
import { findCriteriaSections } from './criteria-section.ts';
import { outlineOf, type DocOutline } from './doc-outline.ts';
import { isGherkinCode, readKeyword } from '../scenario/gherkin.ts';
import { labelLengthOf } from './list-marks.ts';
import type { SectionLine } from './section-line.ts';
import { stepLanguage } from '../scenario/step-language.ts';
import { rulesOfDescription } from './unnamed-rules.ts';
import { unnamedTables } from './unnamed-tables.ts';
import { isScenario, isStepLine, isUnnamedScenario } from '../scenario/written-scenario.ts';

/** Criteria, and where they were looked for. */
export interface ParsedCriteria {
  readonly criteria: AcceptanceCriteria;
  /** A place for criteria exists (a named section, a filled field), whatever it holds. */
  readonly place: {
    readonly field: TextField;
    readonly start: number;
    readonly end: number;
    /** It also holds what is not read as criteria: code, a quotation. */
    readonly other: boolean;
  } | null;
  /** Gherkin's code of the language in which Given, When, Then were looked for. */
  readonly steps: string;
}

const NONE: ParsedCriteria = { criteria: { format: 'none', criteria: [] }, place: null, steps: 'en' };

/**
 * Reads acceptance criteria. The criteria field wins over the description; in the description a named section
 * wins over scenarios that stand without a name. Format `none`: no criterion was written.
 */
export function parseAcceptanceCriteria(description: AdfText | null, field: AdfText | null, language: string): ParsedCriteria {
  if (field !== null && field.text.trim() !== '') return fromField(field, language);
  return description === null ? NONE : fromDescription(description, language);
}

function fromField(field: AdfText, language: string): ParsedCriteria {
  const outline = outlineOf(field);
  const sections = findCriteriaSections(outline).filter(({ lines }) => lines.length > 0);
  const lines = sections.length > 0 ? sections.flatMap((section) => section.lines) : allLines(field);
  const steps = stepLanguage(field.text, language);
  return {
    criteria: assemble(field, 'criteria', criteriaItems(outline, lines, steps), { language, steps }),
    place: { field: 'criteria', start: 0, end: field.text.length, other: holdsOther(outline, lines) },
    steps,
  };
}

function fromDescription(description: AdfText, language: string): ParsedCriteria {
  const outline = outlineOf(description);
  const sections = findCriteriaSections(outline);
  const [first] = sections;
  const languages = { language, steps: stepLanguage(description.text, language) };
  if (first === undefined) return unnamed(outline, languages);
  const items = sections.flatMap(({ lines }) => (lines.length === 0 ? [] : criteriaItems(outline, lines, languages.steps)));
  return {
    criteria: assemble(description, 'description', items, languages),
    place: { field: 'description', ...first.title, other: sections.some(({ lines }) => holdsOther(outline, lines)) },
    steps: languages.steps,
  };
}

function holdsOther({ places }: DocOutline, lines: readonly SectionLine[]): boolean {
  return lines.some(({ block, index }) => block.type === 'codeBlock' || (places[index]?.quote ?? -1) >= 0);
}

/** Given, When, Then need no heading; nor does a table whose head names them, or criteria. */
function unnamed(outline: DocOutline, languages: Languages): ParsedCriteria {
  const description = outline.doc;
  const { steps } = languages;
  const tables = unnamedTables(outline, steps);
  const rows = tables.length === 0 ? [] : criteriaItems(outline, tables, steps);
  if (rows.length > 0) return withoutName(description, rows, languages);
  const lines = linesWhere(description, (block) => {
    const value = description.text.slice(block.start, block.end);
    return block.type === 'codeBlock' ? isGherkinCode(block.language, value, steps) : isStepLine(value, steps);
  });
  const items = criteriaItems(outline, lines, steps).filter(({ shape }) => shape === 'scenario');
  const rules = rulesOfDescription(outline, items, steps);
  const scenarios = items.filter((item) => rules.has(item) || isUnnamedScenario(description.text.slice(item.start, item.end), steps));
  return withoutName(description, scenarios, languages);
}

function withoutName(description: AdfText, items: readonly CriteriaItem[], languages: Languages): ParsedCriteria {
  const [first] = items;
  if (first === undefined) return NONE;
  return {
    criteria: assemble(description, 'description', items, languages),
    place: { field: 'description', start: first.start, end: first.end, other: false },
    steps: languages.steps,
  };
}

const allLines = (doc: AdfText): readonly SectionLine[] => linesWhere(doc, () => true);

/** Lines that hold something. @param keep Tells which of them. */
function linesWhere(doc: AdfText, keep: (block: TextBlock) => boolean): readonly SectionLine[] {
  const lines: SectionLine[] = [];
  doc.blocks.forEach((block, index) => {
    if (block.leaf && block.end > block.start && keep(block)) lines.push({ block, index, start: block.start, end: block.end });
  });
  return lines;
}

interface Languages {
  readonly language: string;
  readonly steps: string;
}

function assemble(doc: AdfText, field: TextField, items: readonly CriteriaItem[], languages: Languages): AcceptanceCriteria {
  const listed = items.some((item) => (item.shape === 'item' && !item.nested) || item.shape === 'scenario');
  const last = lastListed(items);
  const kept = items.filter(
    (item, index) =>
      !(listed && item.shape === 'paragraph' && index > last) ||
      DEMANDS.test(doc.text.slice(item.start, Math.min(item.end, item.start + 200))),
  );
  const criteria = withLabels(
    doc,
    kept.map((item, index) => toCriterion(doc.text, field, item, languages, index < MOST_JUDGED)),
    kept,
  );
  const isCounted = (item: CriteriaItem, index: number): boolean => {
    const criterion = criteria[index];
    if (criterion === undefined) return false;
    return isWritten(criterion) || (criterion.kind === 'placeholder' && isSteps(doc.text, item, languages.steps));
  };
  return {
    format: criteria.some(isWritten) ? formatOf(kept.filter(isCounted), doc.text, languages.steps) : 'none',
    criteria,
  };
}

/** A paragraph that demands something is a criterion even behind a list. */
const DEMANDS =
  /\b(?:must|shall|cannot|can not|can't|mustn't|may not|must not|should not|shouldn't|is not allowed|are not allowed|has to|have to) (?!be (?:discussed|decided|clarified|defined|done by)|ask|discuss|decide|talk|wait|check)/;

/** A name of a part is no longer. */
const LONGEST_LABEL = 40;

/** A short line above a list says where its points belong (“Frontend”); the questions below “makes clear:” are what is answered. */
function withLabels(doc: AdfText, criteria: readonly Criterion[], items: readonly CriteriaItem[]): readonly Criterion[] {
  let lead = false;
  return criteria.map((criterion, index) => {
    const text = criterion.text.trimEnd();
    const label = items[index]?.shape === 'paragraph' && items[index + 1]?.shape === 'item' && text.length <= LONGEST_LABEL;
    if (isTitle(doc, criterion, items[index], criteria[index + 1], items[index + 1]))
      return { ...criterion, kind: 'context', testable: null };
    if (label && !/[.!?]$/.test(text)) return { ...criterion, kind: 'context', testable: null };
    if (lead && text.endsWith('?')) return { ...criterion, kind: 'context', testable: null };
    lead = text.endsWith(':');
    return criterion;
  });
}

/** “AC1: Find by number” above the lines of a scenario names it. */
function isTitle(
  doc: AdfText,
  { text }: Criterion,
  item: CriteriaItem | undefined,
  next: Criterion | undefined,
  below: CriteriaItem | undefined,
): boolean {
  if (item === undefined || below?.shape !== 'scenario' || item.shape === 'scenario' || text.length > 2 * LONGEST_LABEL) return false;
  if (next === undefined || !next.text.includes('\n') || HEADED.test(next.text.slice(0, 16)) || /[.!?]$/.test(text.trimEnd())) return false;
  return (
    doc.blocks[item.block]?.strong === true || labelLengthOf(doc.text.slice(doc.text.lastIndexOf('\n', item.start - 1) + 1, item.end)) > 0
  );
}

const HEADED = /^\W{0,4}(?:scenario|background|feature)/i;

/** A paragraph after the last point of a list comments on it. */
function lastListed(items: readonly CriteriaItem[]): number {
  return items.findLastIndex((item) => item.shape !== 'paragraph');
}

/** Criteria of one item that are looked at closely: nobody writes more, and a hostile text must not cost more. */
export const MOST_JUDGED = 250;

function toCriterion(text: string, field: TextField, item: CriteriaItem, { language, steps }: Languages, judged: boolean): Criterion {
  const value = text.slice(item.start, item.end);
  const slice = { text: value, field, start: item.start, end: item.end };
  const background = item.shape === 'scenario' && readKeyword(value, steps)?.kind === 'background' && !isScenario(value, steps);
  if (item.withdrawn || background || (item.nested && item.shape !== 'scenario'))
    return { text: value, slice, kind: 'context', testable: null };
  if (!judged) return { text: value, slice, kind: 'behaviour', testable: null };
  const { kind, testable } = judgeCriterion(value, language, item.shape);
  return { text: value, slice, kind, testable };
}

function formatOf(written: readonly CriteriaItem[], text: string, steps: string): CriteriaFormat {
  if (written.length === 0) return 'none';
  const scenarios = written.filter((item) => isSteps(text, item, steps)).length;
  if (scenarios === written.length) return 'gherkin';
  if (scenarios > 0) return 'mixed';
  const items = written.filter((item) => item.shape === 'item').length;
  if (items > 0) return items < written.length ? 'mixed' : 'list';
  return 'prose';
}

const isSteps = (text: string, { shape, start, end, tabled }: CriteriaItem, steps: string): boolean =>
  shape === 'scenario' && (tabled === true || isScenario(text.slice(start, end), steps));
