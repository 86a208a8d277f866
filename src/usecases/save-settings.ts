import { configProblem } from '../domain/lint/config-problem.ts';
import type { Payload, SavedSettings } from '../shared/contract.ts';
import { err, type Result } from '../shared/result.ts';
import { changeSettings } from './change-settings.ts';
import type { Caller, ServerDeps } from './ports.ts';

/** Saves a team's text rules. What names a rule or an option that does not exist, or a value out of range, is refused by name. */
export async function saveSettings(
  deps: ServerDeps,
  caller: Caller,
  { projectId, baseRev, lint }: Payload<'saveSettings'>,
): Promise<Result<SavedSettings>> {
  if ((await deps.access.viewProject(projectId))?.mayAdminister !== true) return err({ kind: 'not-allowed', need: 'administer' });
  // Only when they are asked for: a cold start of the resolver does not pay for the rules.
  const { RULES } = await import('../domain/lint/rules/index.ts');
  const problem = configProblem(lint, RULES);
  if (problem !== null) return err({ kind: 'bad-request', ...problem });
  return changeSettings(deps, caller, {
    projectId,
    baseRev,
    kind: 'text-rules',
    logged: ({ settings }) => settings.lint,
    apply: ({ settings }) => ({ settings: { ...settings, lint } }),
  });
}
