import type { ManifestDocument, Problem } from './manifest-document.ts';

import { entities } from './rules/entities.ts';
import { entityProperties } from './rules/entity-properties.ts';
import { events } from './rules/events.ts';
import { files } from './rules/files.ts';
import { functions } from './rules/functions.ts';
import { keys } from './rules/keys.ts';
import { nothingLeaves } from './rules/nothing-leaves.ts';
import type { Rule, RuleContext } from './rules/rule.ts';
import { runtime } from './rules/runtime.ts';
import { scopes } from './rules/scopes.ts';
import { schedules } from './rules/schedules.ts';
import { screens } from './rules/screens.ts';
import { storageScope } from './rules/storage-scope.ts';

const RULES: readonly Rule[] = [
  runtime,
  nothingLeaves,
  entities,
  keys,
  screens,
  files,
  functions,
  events,
  schedules,
  entityProperties,
  storageScope,
  scopes,
];

/** Everything that our own rules find, in the order of the file. */
export function checkOwnRules(manifest: ManifestDocument, context: RuleContext): Problem[] {
  const found = RULES.flatMap((rule) => rule(manifest, context));
  return found.sort((a, b) => manifest.lineOf(a.path) - manifest.lineOf(b.path));
}
