import type { Path } from '../manifest-document.ts';
import type { Rule } from './rule.ts';

const FORBIDDEN: readonly (readonly [Path, string])[] = [
  [['permissions', 'content'], 'weakens the content security policy: remove it and change the page instead.'],
  [['permissions', 'external'], 'lets data leave Atlassian: remove it.'],
  [['remotes'], 'lets data leave Atlassian: remove it.'],
  [['providers'], 'lets data leave Atlassian: remove it.'],
  [['connectModules'], 'is not allowed in an app that runs on Atlassian: use Forge modules.'],
];

export const nothingLeaves: Rule = ({ at }) =>
  FORBIDDEN.filter(([path]) => at(...path) !== undefined).map(([path, message]) => ({ path, message }));
