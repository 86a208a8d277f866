import type { Finding, InvestLetter } from '../../shared/finding.ts';
import type { LintConfig } from '../../shared/lint-config.ts';
import { activeRules } from './active-rules.ts';
import { RULES } from './rules/index.ts';

const LETTERS: readonly InvestLetter[] = ['I', 'N', 'V', 'E', 'S', 'T'];

/** Configurations are compared by identity: one project judges thousands of items with the same one. */
const known = new WeakMap<LintConfig, Map<string, ReadonlySet<InvestLetter>>>();

/**
 * Findings of a story by letter of INVEST (Wake 2003); `null` where no rule looked, so that silence is not taken for praise:
 * rules that the team turned off, and rules about other items where those were not read. Negotiable is counted where something speaks
 * against it; that nothing does is no sign that it is, so it is for people to assess (lint reference, section 5).
 * @param withOthers the items around this one were read.
 */
export function countInvest(
  findings: readonly Finding[],
  config: LintConfig,
  typeName: string,
  withOthers: boolean,
): Readonly<Record<InvestLetter, number | null>> {
  const looked = lettersOf(config, typeName, withOthers);
  const count = (letter: InvestLetter): number | null =>
    looked.has(letter) ? findings.filter((finding) => finding.letter === letter).length : null;
  return { I: count('I'), N: count('N') || null, V: count('V'), E: count('E'), S: count('S'), T: count('T') };
}

function lettersOf(config: LintConfig, typeName: string, withOthers: boolean): ReadonlySet<InvestLetter> {
  const key = `${withOthers ? '+' : '-'}${typeName}`;
  const before = known.get(config) ?? new Map<string, ReadonlySet<InvestLetter>>();
  const found = before.get(key);
  if (found !== undefined) return found;
  const active = activeRules(RULES, config, typeName).filter(
    ({ rule }) => rule.kinds.includes('story') && (withOthers || rule.live !== true),
  );
  const letters = new Set(LETTERS.filter((letter) => active.some(({ rule }) => rule.letter === letter)));
  known.set(config, before.set(key, letters));
  return letters;
}
