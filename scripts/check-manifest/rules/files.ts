import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dict, list } from '../manifest-document.ts';
import type { Rule } from './rule.ts';

/** Resources are made by the build, so a file counts when it is in the build or in what the build copies as it is. */
const COPIED = 'static/public';

export const files: Rule = ({ modules, at }, { root }) => {
  const resources = new Map(list(at('resources')).map((r) => [String(dict(r)['key']), String(dict(r)['path'])]));
  return modules.flatMap((m) => {
    const { resource, icon } = m.value;
    const missing =
      typeof resource === 'string' && !resources.has(resource)
        ? [{ path: [...m.path, 'resource'], message: `there is no resource "${resource}": add it under resources.` }]
        : [];
    if (typeof icon !== 'string') return missing;
    const path = [...m.path, 'icon'];
    const [, key, file] = /^resource:([^;]+);(.+)$/.exec(icon) ?? [];
    if (key === undefined || file === undefined)
      return [...missing, { path, message: `"${icon}" is loaded from outside: use resource:<key>;<file>.` }];
    const folder = resources.get(key);
    if (folder === undefined) return [...missing, { path, message: `the icon names the resource "${key}", which does not exist.` }];
    if ([folder, COPIED].some((place) => existsSync(join(root, place, file)))) return missing;
    return [...missing, { path, message: `the icon ${file} is neither in ${folder} nor in ${COPIED}: add the file.` }];
  });
};
