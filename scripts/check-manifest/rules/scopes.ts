import { ENDPOINTS } from '../facts/endpoints.ts';
import { KNOWN_EVENTS } from '../facts/events.ts';
import { type ManifestDocument, texts } from '../manifest-document.ts';
import { eventsOf } from './events.ts';
import type { Rule } from './rule.ts';

/** Every scope that an operation or an event needs; the storage scope has a rule of its own. */
export const scopes: Rule = (manifest) => {
  const granted = texts(manifest.at('permissions', 'scopes'));
  return [...needs(manifest)]
    .filter(([scope]) => !granted.includes(scope))
    .map(([scope, users]) => {
      const others = users.length > 1 ? ` and ${users.length - 1} more` : '';
      return {
        path: ['permissions', 'scopes'],
        message: `the scope ${scope} is missing, which ${users[0] ?? ''}${others} needs: add it, or stop using that.`,
      };
    });
};

function needs(manifest: ManifestDocument): Map<string, string[]> {
  const users = new Map<string, string[]>();
  const add = (scope: string, user: string): void => void users.set(scope, [...(users.get(scope) ?? []), user]);
  for (const endpoint of ENDPOINTS) for (const scope of endpoint.scopes) add(scope, `${endpoint.method.toUpperCase()} ${endpoint.path}`);
  for (const { name } of eventsOf(manifest)) {
    const scope = KNOWN_EVENTS[name];
    if (typeof scope === 'string') add(scope, name);
  }
  return users;
}
