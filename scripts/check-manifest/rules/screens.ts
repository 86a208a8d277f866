import type { Rule } from './rule.ts';

/** Module types that show something. A `function` without a `resource` is UI Kit 1, which Atlassian has removed. */
const SCREENS = /^(jira:(issue|project|global|admin|personal|dashboard|backlog|board|sprint|full)|dashboards:|global:)/;

export const screens: Rule = ({ modules }) =>
  modules
    .filter((m) => SCREENS.test(m.type) && m.value['function'] !== undefined)
    .map((m) => ({
      path: m.path,
      message: `"${m.key}" has a function instead of a resource, which is UI Kit 1 and no longer works: give it resource: and resolver: { function: … }.`,
    }));
