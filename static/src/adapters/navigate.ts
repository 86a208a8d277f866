import { router } from '@forge/bridge';

/** Opens Jira's own search with these items, in the window around us. */
export async function openSearch(jql: string): Promise<void> {
  await router.navigate(`/issues/?jql=${encodeURIComponent(jql)}`);
}

/** Opens the app's page of a project, in the window around us. */
export async function openProjectPage(projectKey: string): Promise<void> {
  await router.navigate({ target: 'module', moduleKey: 'project-page', projectKey });
}

/** Opens a work item in a window of its own, so that nothing that is being written here is left. */
export async function openItemBeside(key: string): Promise<void> {
  await router.open(`/browse/${encodeURIComponent(key)}`);
}
