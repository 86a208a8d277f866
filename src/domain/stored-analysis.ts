import { isWritten } from './criteria/judge/is-written.ts';
import { READY_CHECK_CODES, type IssueAnalysis, type ReadyCheckId, type StoredAnalysis } from '../shared/analysis.ts';
import type { Finding, Severity } from '../shared/finding.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import type { CriteriaFormat } from '../shared/story.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import { readIgnored } from './lint/read-ignored.ts';
import { writeCanonical } from './text/canonical-json.ts';
import { TextHash } from './text/hash-text.ts';

const FORMAT_CODES: Readonly<Record<CriteriaFormat, StoredAnalysis['k']>> = { gherkin: 'g', list: 'l', prose: 'p', mixed: 'm', none: 'n' };
const CHECK_CODES: Readonly<Partial<Record<ReadyCheckId, string>>> = READY_CHECK_CODES;
/** Keeps the property small; an item with more kinds of faults needs no longer list. */
const MAX_CODES = 12;

/** What an analysis looks like as the issue property `plumbline-analysis`. @param stamp analysis epoch and UTC day ("2026-11-21"). */
export function toStoredAnalysis(analysis: IssueAnalysis, stamp: { readonly epoch: number; readonly day: string }): StoredAnalysis {
  const findings = analysis.findings.filter(({ live }) => live !== true);
  const missed = analysis.checks.filter((check) => check.state === 'missed').map(({ id }) => id);
  return {
    v: 1,
    e: stamp.epoch,
    h: analysis.hash,
    t: stamp.day,
    o: missed.length,
    n: { e: count(findings, 'error'), w: count(findings, 'warning'), h: count(findings, 'hint') },
    c: findingCodes(findings),
    r: missed.length === 0 ? 1 : 0,
    d: missed.flatMap((id) => CHECK_CODES[id] ?? []).join(' '),
    a: analysis.acceptanceCriteria.criteria.filter(isWritten).length,
    k: FORMAT_CODES[analysis.acceptanceCriteria.format],
    l: analysis.language,
  };
}

/**
 * Hash of everything in an item that its analysis follows from: type, summary, text fields, estimate, parent yes or no,
 * and the findings that are ignored on it, where there are any.
 * 8 characters [0-9a-v]. Equal inputs give equal hashes whatever the order of keys in the document.
 */
export function inputHash(
  snapshot: Pick<
    IssueSnapshot,
    'id' | 'kind' | 'typeName' | 'summary' | 'description' | 'criteria' | 'estimate' | 'hasParent' | 'properties'
  >,
): string {
  const { kind, typeName, summary, description, criteria, estimate, hasParent } = snapshot;
  const ignored = readIgnored(snapshot.properties[NOTES_PROPERTY], snapshot.id);
  const hash = new TextHash();
  writeCanonical(
    [kind, typeName, summary, description ?? null, criteria ?? null, estimate, hasParent, ...(ignored.length === 0 ? [] : [ignored])],
    (part) => hash.add(part),
  );
  return hash.digest();
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Codes of must fix and should fix, once each, in the order of the findings. */
function findingCodes(findings: readonly Finding[]): string {
  const codes = findings.filter(({ severity }) => severity !== 'hint').map(({ code }) => code);
  return [...new Set(codes)].slice(0, MAX_CODES).join(' ');
}
