import type { TextField } from '../../shared/finding.ts';
import type { AcceptanceCriteria, CriteriaFormat, Criterion } from '../../shared/story.ts';
import type { AdfText } from '../text/adf-text.ts';
import { classifyCriterion } from './classify-criterion.ts';
import { criteriaItems, type CriteriaItem } from './criteria-items.ts';
import { findCriteriaSections, type SectionLine } from './criteria-section.ts';
import { isGherkinCode, isWholeScenario, stepKind } from './gherkin.ts';

/** Criteria, and where they were looked for. */
export interface ParsedCriteria {
  readonly criteria: AcceptanceCriteria;
  /** A place for criteria exists (a named section, a filled field), whatever it holds. */
  readonly place: { readonly field: TextField; readonly start: number; readonly end: number } | null;
}

const NONE: ParsedCriteria = { criteria: { format: 'none', criteria: [] }, place: null };

/**
 * Reads acceptance criteria. The criteria field wins over the description; in the description a named section
 * wins over scenarios that stand without a name. Format `none`: no criterion was written.
 */
export function parseAcceptanceCriteria(description: AdfText | null, field: AdfText | null, language: string): ParsedCriteria {
  if (field !== null && field.text.trim() !== '') return fromField(field, language);
  return description === null ? NONE : fromDescription(description, language);
}

function fromField(field: AdfText, language: string): ParsedCriteria {
  const [section] = findCriteriaSections(field);
  const lines = section !== undefined && section.lines.length > 0 ? section.lines : allLines(field);
  return {
    criteria: assemble(field, 'criteria', criteriaItems(field, lines), language),
    place: { field: 'criteria', start: 0, end: field.text.length },
  };
}

function fromDescription(description: AdfText, language: string): ParsedCriteria {
  const sections = findCriteriaSections(description);
  const [first] = sections;
  if (first === undefined) return unnamed(description, language);
  const items = sections.flatMap((section) => criteriaItems(description, section.lines));
  return { criteria: assemble(description, 'description', items, language), place: { field: 'description', ...first.title } };
}

/** Given, When, Then need no heading. */
function unnamed(description: AdfText, language: string): ParsedCriteria {
  const lines = allLines(description).filter(({ block, start, end }) => {
    const value = description.text.slice(start, end);
    return block.type === 'codeBlock' ? isGherkinCode(block.language, value) : isStepLine(value);
  });
  const scenarios = criteriaItems(description, lines).filter(
    (item) => item.shape === 'scenario' && isScenario(description.text.slice(item.start, item.end)),
  );
  const [first] = scenarios;
  if (first === undefined) return NONE;
  return {
    criteria: assemble(description, 'description', scenarios, language),
    place: { field: 'description', start: first.start, end: first.end },
  };
}

function isStepLine(value: string): boolean {
  return value.split('\n').some((row) => {
    const kind = stepKind(row);
    return kind === 'given' || kind === 'then' || kind === 'when' || kind === 'scenario' || (kind === 'and' && row.trim().length < 200);
  });
}

/** It has a result; or it is called a scenario and has steps, though its result is missing. */
function isScenario(value: string): boolean {
  const kinds = value.split('\n').map(stepKind);
  if (kinds.includes('then') || isWholeScenario(value.replaceAll('\n', ' '))) return true;
  return kinds.includes('scenario') && (kinds.includes('given') || kinds.includes('when'));
}

function allLines(doc: AdfText): readonly SectionLine[] {
  return doc.blocks.flatMap((block, index) =>
    block.leaf && block.end > block.start ? [{ block, index, start: block.start, end: block.end }] : [],
  );
}

function assemble(doc: AdfText, field: TextField, items: readonly CriteriaItem[], language: string): AcceptanceCriteria {
  const listed = items.some((item) => item.shape === 'item' && !item.nested);
  const criteria = items
    .filter((item, index) => !(listed && item.shape === 'paragraph' && index > lastListed(items)))
    .map((item) => toCriterion(doc.text, field, item, language));
  return {
    format: formatOf(
      items.filter((_, i) => isWritten(criteria[i])),
      doc.text,
    ),
    criteria,
  };
}

/** A paragraph after the last point of a list comments on it. */
function lastListed(items: readonly CriteriaItem[]): number {
  return items.findLastIndex((item) => item.shape !== 'paragraph');
}

function toCriterion(text: string, field: TextField, item: CriteriaItem, language: string): Criterion {
  const value = text.slice(item.start, item.end);
  const slice = { text: value, field, start: item.start, end: item.end };
  if (item.withdrawn || (item.nested && item.shape !== 'scenario')) return { text: value, slice, kind: 'context', testable: null };
  return { text: value, slice, ...classifyCriterion(value, language, item.shape) };
}

function isWritten(criterion: Criterion | undefined): boolean {
  return criterion !== undefined && (criterion.kind === 'behaviour' || criterion.kind === 'task');
}

function formatOf(written: readonly CriteriaItem[], text: string): CriteriaFormat {
  if (written.length === 0) return 'none';
  const scenarios = written.filter((item) => item.shape === 'scenario' && isScenario(text.slice(item.start, item.end))).length;
  if (scenarios === written.length) return 'gherkin';
  if (scenarios > 0) return 'mixed';
  const items = written.filter((item) => item.shape === 'item').length;
  return items > 0 ? 'list' : 'prose';
}
