import * as v from 'valibot';
import { type LintConfig, PRESETS } from '../shared/lint-config.ts';

const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const words = v.pipe(v.array(word), v.maxLength(500), v.readonly());
const option = v.union([v.pipe(v.number(), v.finite()), v.boolean(), words]);
const change = v.object({
  level: v.exactOptional(v.picklist(['error', 'warning', 'hint', 'off'])),
  options: v.exactOptional(v.record(v.string(), option)),
});
const changes = v.record(v.string(), change);

/** A team's choice of text rules as it comes from storage, a payload or a file. Whether rules and options exist is for the rules to say. */
export const lintShape = v.object({
  preset: v.optional(v.picklist(PRESETS), 'recommended'),
  rules: v.optional(changes, {}),
  types: v.optional(v.record(v.string(), changes), {}),
  words: v.optional(v.object({ allowed: v.optional(words, []), roles: v.optional(words, []), products: v.optional(words, []) }), {}),
}) satisfies v.GenericSchema<unknown, LintConfig>;
