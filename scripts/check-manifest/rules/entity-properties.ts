import { dict, list } from '../manifest-document.ts';
import type { Rule } from './rule.ts';

/** Values that one property may index. */
const MAX_VALUES = 20;

export const entityProperties: Rule = ({ modules }) => {
  const properties = modules.filter((m) => m.type === 'jira:entityProperty');
  const aliases = properties.flatMap((m) =>
    list(m.value['values']).map((value, i) => ({ alias: dict(value)['searchAlias'], path: [...m.path, 'values', i] })),
  );
  return [
    ...properties
      .filter((m) => list(m.value['values']).length > MAX_VALUES)
      .map((m) => ({
        path: m.path,
        message: `"${m.key}" indexes ${list(m.value['values']).length} values, at most ${MAX_VALUES} are allowed.`,
      })),
    ...aliases
      .filter(({ alias }, i) => alias !== undefined && aliases.findIndex((other) => other.alias === alias) < i)
      .map(({ alias, path }) => ({
        path,
        message: `the search alias "${String(alias)}" is used twice: JQL could not tell which is meant.`,
      })),
  ];
};
