import type { Severity } from './finding.ts';

/** The heaviest first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** Place of a severity among them, to sort by: 0 is the heaviest. */
export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
