import { JIRA_REMOVALS, TEAM_MANAGED_REMOVALS } from './jira-removals.ts';
import { PLATFORM_REMOVALS } from './platform-removals.ts';
import type { Removal } from './removal.ts';
import { STORAGE_REMOVALS } from './storage-removals.ts';

/** Every behavior that a line of the references demands of the local host. */
export const ALL_REMOVALS: readonly Removal[] = [...JIRA_REMOVALS, ...TEAM_MANAGED_REMOVALS, ...PLATFORM_REMOVALS, ...STORAGE_REMOVALS];
