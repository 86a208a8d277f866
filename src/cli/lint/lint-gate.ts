import { UsageError } from '../command.ts';
import type { Severity } from '../../shared/finding.ts';
import { SEVERITIES, SEVERITY_ORDER } from '../../shared/severity-order.ts';
import type { LintAnswer } from './lint-answer.ts';

/** What makes a run fail. Without either, findings never do: they are advice. */
export interface Gate {
  readonly failOn: Severity | null;
  readonly maxWarnings: number | null;
}

/** Why the run fails, as a sentence for stderr; `null` when it does not. `maxWarnings` bounds warnings and lets no error through. */
export function gateProblem(answers: readonly LintAnswer[], { failOn, maxWarnings }: Gate): string | null {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { findings } of answers) for (const { severity } of findings) counts[severity] += 1;
  const limit = failOn ?? (maxWarnings === null ? null : 'error');
  if (limit !== null) {
    const over = SEVERITIES.filter((severity) => SEVERITY_ORDER[severity] <= SEVERITY_ORDER[limit] && counts[severity] > 0);
    if (over.length > 0) return `Findings that fail the run: ${over.map((severity) => `${counts[severity]} ${severity}`).join(', ')}.`;
  }
  return maxWarnings !== null && counts.warning > maxWarnings ? `${counts.warning} warnings, and ${maxWarnings} are allowed.` : null;
}

/** Reads `--fail-on` and `--max-warnings`. @throws with the way out when a value is none. */
export function readGate(values: Readonly<Record<string, string | undefined>>): Gate {
  const asked = values['--fail-on'];
  const failOn = SEVERITIES.find((severity) => severity === asked) ?? null;
  if (asked !== undefined && failOn === null) throw new UsageError(`--fail-on takes ${SEVERITIES.join(', ')}, not ${asked || 'nothing'}.`);
  const most = values['--max-warnings'];
  if (most !== undefined && !/^\d{1,9}$/.test(most))
    throw new UsageError(`--max-warnings takes a whole number from 0, not ${most || 'nothing'}.`);
  return { failOn, maxWarnings: most === undefined ? null : Number(most) };
}
