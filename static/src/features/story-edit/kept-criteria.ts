import type { CriteriaText } from '../../../../src/domain/criteria/edit/criteria-of-item.ts';
import { CONSTRAINT_KINDS } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import type { EditRow } from '../../../../src/domain/criteria/edit/edit-rows.ts';
import type { CriteriaSource } from '../../../../src/domain/criteria/edit/placed-rows.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';
import { draftKey } from '../../item/kept-drafts.ts';

/** Criteria that were begun and neither saved nor discarded. */
export interface KeptCriteria {
  readonly source: CriteriaSource;
  /** The language in which they were read. */
  readonly language: string;
  /** The text that they were read from. */
  readonly base: CriteriaText;
  readonly rows: readonly EditRow[];
}

/** Written by this app in this browser; anything else is no draft. */
export function recallCriteria(memory: Memory, issueId: string): KeptCriteria | null {
  const found = memory.get(draftKey('criteria', issueId)) as Partial<KeptCriteria> | null;
  if (found === null || typeof found !== 'object') return null;
  const { source, language, base, rows } = found;
  if ((source !== 'description' && source !== 'criteria') || typeof language !== 'string' || !isText(base)) return null;
  return Array.isArray(rows) && rows.every(isRow) ? { source, language, base, rows } : null;
}

function isText(value: CriteriaText | undefined): value is CriteriaText {
  return value === null || typeof value === 'string' || (typeof value === 'object' && value.type === 'doc');
}

function isRow(value: unknown): value is EditRow {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Readonly<Record<string, unknown>>;
  if (typeof row['id'] !== 'string' || (row['origin'] !== null && typeof row['origin'] !== 'string')) return false;
  if (row['kind'] === 'example') return typeof row['name'] === 'string' && ['given', 'when', 'outcome'].every((name) => isSteps(row[name]));
  const isKnown = row['kind'] === 'rule' || (row['kind'] === 'constraint' && CONSTRAINT_KINDS.some((kind) => kind === row['constraint']));
  return isKnown && typeof row['text'] === 'string';
}

const isSteps = (value: unknown): boolean => Array.isArray(value) && value.every((step) => typeof step === 'string');
