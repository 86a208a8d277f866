import type { Finding, Severity } from '../../../../src/shared/finding.ts';
import type { StoredAnalysis } from '../../../../src/shared/analysis.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { START_ID } from './links.ts';

type Numbers = StoredAnalysis['n'];

const PARTS = [
  ['error', 'e'],
  ['warning', 'w'],
  ['hint', 'h'],
] as const satisfies readonly (readonly [Severity, keyof Numbers])[];

/** Findings by weight. */
export function countsOf(findings: readonly Finding[]): Numbers {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { e: count('error'), w: count('warning'), h: count('hint') };
}

/** The first line: how much was found; `null` before anything is known. */
export function Counts({ counts }: { readonly counts: Numbers | null }) {
  return (
    <p id={START_ID} tabIndex={-1}>
      {counts === null ? texts.reading : sentence(counts)}
    </p>
  );
}

function sentence(counts: Numbers): string {
  const parts = PARTS.flatMap(([severity, key]) => (counts[key] > 0 ? [texts.count(severity, counts[key])] : []));
  return parts.length === 0 ? texts.clean : parts.join(' · ');
}
