import { dict, list } from '../manifest-document.ts';
import type { Rule } from './rule.ts';

const MAX_ENTITIES = 20;
const MAX_INDEXES = 7;
const BASE = ['app', 'storage', 'entities'] as const;

export const entities: Rule = ({ at }) =>
  list(at(...BASE)).flatMap((value, number) => {
    const entity = dict(value);
    const path = [...BASE, number];
    const name = String(entity['name']);
    const indexes = list(entity['indexes']);
    const attributes = Object.keys(dict(entity['attributes']));
    return [
      ...(number >= MAX_ENTITIES ? [{ path, message: `an app may have ${MAX_ENTITIES} entities: merge "${name}" into another one.` }] : []),
      ...(indexes.length > MAX_INDEXES
        ? [{ path, message: `"${name}" has ${indexes.length} indexes, at most ${MAX_INDEXES} are allowed.` }]
        : []),
      ...indexes.flatMap((index, i) => {
        if (typeof index === 'string') return [];
        const { name: indexName, range, partition } = dict(index);
        const ranges = list(range);
        const unknown = [...ranges, ...list(partition)].filter((a) => !attributes.includes(String(a)));
        return [
          ...(ranges.length === 1
            ? []
            : [
                {
                  path: [...path, 'indexes', i],
                  message: `the index "${String(indexName)}" of "${name}" must have exactly one range attribute, not ${ranges.length}.`,
                },
              ]),
          ...unknown.map((a) => ({
            path: [...path, 'indexes', i],
            message: `the index "${String(indexName)}" uses "${String(a)}", which is not an attribute of "${name}".`,
          })),
        ];
      }),
    ];
  });
