import type { Rule } from '../domain/lint/rule.ts';
import type { ItemNotes, Payload } from '../shared/contract.ts';
import { MOST_IGNORED } from '../shared/notes.ts';
import type { AppError, Result } from '../shared/result.ts';
import { changeNotes } from './change-notes.ts';
import type { Caller, ServerDeps } from './ports.ts';

/** Ignores what a rule, as it is now, finds on one item, with a reason that everyone may read. */
export async function ignoreFinding(deps: ServerDeps, caller: Caller, payload: Payload<'ignoreFinding'>): Promise<Result<ItemNotes>> {
  const { issueId, baseRev, code, version, reason } = payload;
  // Only when they are asked for: a cold start of the resolver does not pay for the rules.
  const { RULES } = await import('../domain/lint/rules/index.ts');
  return changeNotes(deps, caller, {
    issueId,
    baseRev,
    apply: ({ entries }, stamp) => {
      const others = entries.filter((one) => one.code !== code);
      const problem = problemOf(RULES, code, version, others.length);
      if (problem !== null) return problem;
      return { entries: [...others, { code, version, reason, ...stamp }], change: { kind: 'ignored', code, version, reason } };
    },
  });
}

/** Lets a rule speak again. Also for a code that only the published copy names: publishing the record anew takes it away. */
export async function stopIgnoring(deps: ServerDeps, caller: Caller, payload: Payload<'stopIgnoring'>): Promise<Result<ItemNotes>> {
  const { issueId, baseRev, code } = payload;
  return changeNotes(deps, caller, {
    issueId,
    baseRev,
    apply: ({ entries }) => {
      const version = entries.find((one) => one.code === code)?.version ?? 0;
      return { entries: entries.filter((one) => one.code !== code), change: { kind: 'shown-again', code, version, reason: '' } };
    },
  });
}

function problemOf(rules: readonly Rule[], code: string, version: number, others: number): AppError | null {
  const rule = rules.find((one) => one.code === code);
  if (rule === undefined) return { kind: 'bad-request', field: 'code', message: 'names no text rule' };
  if (rule.version !== version)
    return { kind: 'bad-request', field: 'version', message: 'is not the version of this rule now. Open the work item again.' };
  return others < MOST_IGNORED ? null : { kind: 'bad-request', field: 'code', message: `is one more than the ${MOST_IGNORED} that fit` };
}
