import { useCallback, useEffect, useMemo, useState } from 'react';
import { type CriteriaText, criteriaSource, textWithCriteria } from '../../../../src/domain/criteria/edit/criteria-of-item.ts';
import { readCriteria, readCriteriaDraft } from '../../../../src/domain/criteria/edit/criteria-draft.ts';
import { contentKey, type CriterionRow } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { type EditRow, rowsToWrite } from '../../../../src/domain/criteria/edit/edit-rows.ts';
import type { CriteriaSource } from '../../../../src/domain/criteria/edit/placed-rows.ts';
import { canonicalJson } from '../../../../src/domain/text/canonical-json.ts';
import { parseCriteriaIds } from '../../../../src/jira/notes-shape.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import { type CriteriaIds, NOTES_PROPERTY } from '../../../../src/shared/notes.ts';
import type { ItemTexts } from '../../../../src/shared/text-change.ts';
import { criteriaTexts as texts } from '../../../../src/shared/texts/criteria.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';
import { draftKey } from '../../item/kept-drafts.ts';
import { type KeptCriteria, recallCriteria } from './kept-criteria.ts';

export interface CriteriaDraft {
  readonly rows: readonly EditRow[];
  /** The rows as they would be written now. */
  readonly toWrite: readonly CriterionRow[];
  readonly source: CriteriaSource;
  readonly language: string;
  /** Gherkin's code of the language in which steps are written. */
  readonly steps: string;
  /** Ids that no new row may have. */
  readonly given: readonly string[];
  /** The text with these rows; the same object until something is typed. */
  readonly now: ItemTexts;
  /** The text that the rows were read from, as it stands in Jira as far as we know. */
  readonly base: ItemTexts;
  readonly isChanged: boolean;
  /** They were found in this browser, written at another time. */
  readonly wasKept: boolean;
  readonly write: (rows: readonly EditRow[]) => void;
  readonly drop: () => void;
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
const keysOf = (rows: readonly CriterionRow[]): string => JSON.stringify(rows.map(contentKey));

/**
 * Rows of criteria as somebody edits them, kept in this browser until they are saved or discarded.
 * Somebody else may rewrite what stands around them meanwhile: then they go into the newer text.
 * @param begin Adds what the editor offers at the start, the same function each time; empty rows are never written.
 */
export function useCriteriaDraft(
  memory: Memory,
  snapshot: IssueSnapshot,
  languageNow: string,
  begin: (rows: readonly EditRow[], given: readonly string[]) => readonly EditRow[],
): CriteriaDraft {
  const { id } = snapshot;
  const property = snapshot.properties[NOTES_PROPERTY];
  const known = useMemo(() => parseCriteriaIds(property, id), [property, id]);
  const [found, setKept] = useState<KeptCriteria | null>(() => {
    const recalled = recallCriteria(memory, id);
    return recalled && { ...recalled, rows: begin(recalled.rows, idsIn(known)) };
  });
  const [wasKept] = useState(found !== null);
  const language = found?.language ?? languageNow;
  const source = useMemo(() => found?.source ?? criteriaSource(snapshot, language), [found?.source, snapshot, language]);
  const saved: CriteriaText = snapshot[source] ?? null;
  const { rows: read, steps } = useMemo(() => readCriteria(saved, source, language, known), [saved, source, language, known]);
  const given = useMemo(() => [...read.map((row) => row.id), ...idsIn(known)], [read, known]);
  // Written by somebody, as it is here: no draft any more.
  const isSaved = found !== null && !isSame(found.base, saved) && keysOf(rowsToWrite(found.rows)) === keysOf(read);
  const kept = isSaved ? null : found;
  const rows = useMemo(() => kept?.rows ?? begin(read, given), [kept, read, begin, given]);
  const value = useMemo(() => (kept === null ? saved : baseFor(kept, saved, read)), [kept, saved, read]);
  const toWrite = useMemo(() => rowsToWrite(rows), [rows]);
  const written = useMemo(
    () => textWithCriteria(value, toWrite, { source, language, heading: texts.heading(language) }),
    [value, toWrite, source, language],
  );
  const drop = useCallback((): void => {
    memory.remove(draftKey('criteria', id));
    setKept(null);
  }, [memory, id]);
  useEffect(() => {
    if (isSaved) memory.remove(draftKey('criteria', id));
  }, [isSaved, memory, id]);
  const write = (next: readonly EditRow[]): void => {
    const draft: KeptCriteria = { source, language, base: value, rows: next };
    // Empty rows alone are nothing to come back to.
    if (keysOf(rowsToWrite(next)) === keysOf(readCriteriaDraft(value, source, language))) memory.remove(draftKey('criteria', id));
    else memory.set(draftKey('criteria', id), draft);
    setKept(draft);
  };
  const now = useMemo((): ItemTexts => ({ [source]: written }), [source, written]);
  const base = useMemo((): ItemTexts => ({ [source]: value }), [source, value]);
  return { rows, toWrite, source, language, steps, given, now, base, isChanged: !isSame(written, value), wasKept, write, drop };
}

/** Ids that are stored, the highest one that was ever given among them. */
const idsIn = (known: CriteriaIds | null): readonly string[] => (known === null ? [] : [...known.ac.map(({ id }) => id), `AC${known.n}`]);

/** The text in Jira, as long as its criteria are those that the draft began with. */
function baseFor({ base, source, language }: KeptCriteria, saved: CriteriaText, read: readonly CriterionRow[]): CriteriaText {
  return keysOf(readCriteriaDraft(base, source, language)) === keysOf(read) ? saved : base;
}
