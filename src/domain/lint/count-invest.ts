import type { Finding, InvestLetter } from '../../shared/finding.ts';
import { RULES } from './rules/index.ts';

/**
 * Findings of a story by letter of INVEST (Wake 2003); `null` where no rule looks, so that silence is not taken for praise.
 */
export function countInvest(findings: readonly Finding[]): Readonly<Record<InvestLetter, number | null>> {
  const count = (letter: InvestLetter): number | null => {
    if (!RULES.some((rule) => rule.letter === letter && rule.kinds.includes('story'))) return null;
    return findings.filter((finding) => finding.letter === letter).length;
  };
  return { I: count('I'), N: count('N'), V: count('V'), E: count('E'), S: count('S'), T: count('T') };
}
