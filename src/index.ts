/** The functions of the first bundle, by the names that the manifest gives them: what a screen asks, and what Jira tells. */
export { onIssue } from './entry/on-issue.ts';
export { onLifecycle } from './entry/on-lifecycle.ts';
export { onLink } from './entry/on-link.ts';
export { onSprint } from './entry/on-sprint.ts';
export { resolver } from './entry/resolver.ts';
