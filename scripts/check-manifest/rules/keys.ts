import type { Rule } from './rule.ts';

export const keys: Rule = ({ modules }) =>
  modules
    .filter((m, i) => modules.findIndex((other) => other.key === m.key) < i)
    .map((m) => {
      const first = modules.find((other) => other.key === m.key);
      return {
        path: [...m.path, 'key'],
        message: `the key "${m.key}" is already used by a module of type ${first?.type ?? ''}: keys are unique over all modules.`,
      };
    });
