import { RULES } from '../../../../src/domain/lint/rules/index.ts';
import type { Finding, InvestLetter } from '../../../../src/shared/finding.ts';

/** Findings by letter; `null` where no rule looks, so that silence is not taken for praise. */
export function investCounts(findings: readonly Finding[]): Readonly<Record<InvestLetter, number | null>> {
  const count = (letter: InvestLetter): number | null => {
    if (!RULES.some((rule) => rule.letter === letter && rule.kinds.includes('story'))) return null;
    return findings.filter((finding) => finding.letter === letter).length;
  };
  return { I: count('I'), N: count('N'), V: count('V'), E: count('E'), S: count('S'), T: count('T') };
}
