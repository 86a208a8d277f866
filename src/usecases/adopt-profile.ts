import type { Answer, Payload, SavedSettings } from '../shared/contract.ts';
import type { ProjectId } from '../shared/ids.ts';
import { type AppError, err, ok, type Result } from '../shared/result.ts';
import { changeSettings } from './change-settings.ts';
import { detectHabits, type Habits } from './detect-habits.ts';
import type { Caller, ServerDeps } from './ports.ts';

const NOT_ALLOWED: AppError = { kind: 'not-allowed', need: 'administer' };

/** Looks at the habits of a team again, as turning on did: as the app, so that the numbers compare. Stores nothing. */
export async function redetectProfile(
  deps: ServerDeps,
  _caller: Caller,
  { projectId }: Payload<'redetectProfile'>,
): Promise<Result<Answer<'redetectProfile'>>> {
  if ((await deps.access.viewProject(projectId))?.mayAdminister !== true) return err(NOT_ALLOWED);
  const habits = await lookAgain(deps, projectId);
  return habits === null ? err({ kind: 'not-on' }) : ok({ profile: habits.profile });
}

/** Fixes the habits that hold from now on. With `again` they are read anew; what is required is always the administrator's word. */
export async function adoptProfile(deps: ServerDeps, caller: Caller, payload: Payload<'adoptProfile'>): Promise<Result<SavedSettings>> {
  const { projectId, baseRev, again, require } = payload;
  if ((await deps.access.viewProject(projectId))?.mayAdminister !== true) return err(NOT_ALLOWED);
  const habits = again ? await lookAgain(deps, projectId) : null;
  return changeSettings(deps, caller, {
    projectId,
    baseRev,
    kind: 'habits',
    logged: ({ settings }) => settings.profile,
    apply: ({ settings, fields, fieldNames }) => ({
      fields: habits?.fields ?? fields,
      fieldNames: habits?.fieldNames ?? fieldNames,
      settings: {
        ...settings,
        profile: {
          ...(habits?.profile ?? settings.profile),
          requireTemplate: require.template,
          requireCriteria: require.criteria,
          requireEstimate: require.estimate,
        },
      },
    }),
  });
}

async function lookAgain(deps: ServerDeps, projectId: ProjectId): Promise<Habits | null> {
  const project = await deps.stores.settings.project(projectId);
  return project?.settings.on === true ? detectHabits(deps.asApp, project, deps.system.now()) : null;
}
