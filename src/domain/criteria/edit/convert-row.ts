import { dialectCode } from '../scenario/gherkin-dialects.ts';
import { toExample, toSentence } from './convert-criterion.ts';
import { contentKey, type RowContent } from './criterion-row.ts';
import { type ConversionWord, type EditRow, kindOf, type RowKind } from './edit-rows.ts';
import { stepLines } from './example-text.ts';

/**
 * A row as another kind; nothing typed is lost. A sentence that does not say when and then becomes the title of an example without
 * steps, steps that do not fit into a sentence are strung together; `told` says so. Converted back untouched it is what it was.
 * @param language ISO 639-1, or Gherkin's code.
 */
export function convertRow(row: EditRow, to: RowKind, language: string): EditRow {
  const now = contentOf(row);
  if (kindOf(now) === to) return row;
  const before = row.before?.key === contentKey(now) ? row.before.content : null;
  const { content, told } = before !== null && kindOf(before) === to ? { content: before, told: null } : made(now, before, to, language);
  // A constraint between two forms still leads back to the steps that it came from.
  const origin = before !== null && now.kind !== 'example' && content.kind !== 'example' ? before : now;
  return {
    ...content,
    id: row.id,
    origin: row.origin,
    before: { content: origin, key: contentKey(content) },
    told,
  };
}

interface Made {
  readonly content: RowContent;
  readonly told: ConversionWord | null;
}

function contentOf({ id: _id, origin: _origin, before: _before, told: _told, ...content }: EditRow): RowContent {
  return content;
}

function made(now: RowContent, before: RowContent | null, to: RowKind, language: string): Made {
  if (to === 'example') return asExample(now, before, language);
  const { text, told } = sentenceOf(now, before, language);
  return { content: to === 'rule' ? { kind: 'rule', text } : { kind: 'constraint', constraint: to, text }, told };
}

function asExample(now: RowContent, before: RowContent | null, language: string): Made {
  if (now.kind === 'example') return { content: now, told: null };
  if (before?.kind === 'example') return { content: before, told: null };
  const steps = toExample(now.text, language);
  if (steps !== null && now.text.trim() !== '') return { content: { kind: 'example', name: '', ...steps }, told: null };
  const isEmpty = now.text.trim() === '';
  return {
    content: { kind: 'example', name: now.text, given: [], when: [], outcome: [] },
    told: isEmpty ? null : 'kept-as-title',
  };
}

function sentenceOf(now: RowContent, before: RowContent | null, language: string): { readonly text: string; readonly told: Made['told'] } {
  if (now.kind !== 'example') return { text: now.text, told: null };
  if (before !== null && before.kind !== 'example') return { text: before.text, told: null };
  const filled = (steps: readonly string[]): readonly string[] => steps.filter((step) => step.trim() !== '');
  const steps = { given: filled(now.given), when: filled(now.when), outcome: filled(now.outcome) };
  const lines = stepLines(steps, dialectCode(language) ?? 'en');
  const name = now.name.trim();
  if (lines.length === 0) return { text: name, told: null };
  const whole = toSentence(steps, language);
  const sentence = whole ?? lines.join(', ');
  return { text: name === '' ? sentence : `${name}: ${sentence}`, told: whole === null ? 'strung' : null };
}
