import type { LintAnswer } from './lint-answer.ts';

const WORDS = { error: 'must fix', warning: 'should fix', hint: 'hint' } as const;

/** One answer for people: the item, then a line for each finding. */
export function prettyAnswer({ id, findings }: LintAnswer): string {
  const lines = findings.map(
    ({ severity, message, rule, field, start, end }) =>
      `  ${WORDS[severity].padEnd(10)} ${message}  ${rule}${start === null ? '' : ` ${field} ${start}–${end}`}`,
  );
  return [`${id ?? '-'}${lines.length === 0 ? '  nothing found' : ''}`, ...lines].join('\n');
}
