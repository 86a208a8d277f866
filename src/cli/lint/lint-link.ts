import * as v from 'valibot';
import { waitsFor } from '../../jira/waits-for.ts';
import type { IssueKey } from '../../shared/ids.ts';
import type { IssueLinkRef } from '../../shared/issue.ts';

const Text = v.nullish(v.string(), null);

/** A link of a line: the key alone, or with its phrase ("is blocked by"), or with Jira's type and direction. */
export const GivenLink = v.union([
  v.string(),
  v.looseObject({
    key: v.string(),
    phrase: Text,
    type: Text,
    direction: v.nullish(v.picklist(['inward', 'outward']), null),
    summary: Text,
  }),
]);

export function linkOf(given: v.InferOutput<typeof GivenLink>): IssueLinkRef {
  const link = typeof given === 'string' ? { key: given, phrase: null, type: null, direction: null, summary: null } : given;
  const phrase = link.phrase ?? link.type ?? 'relates to';
  return {
    phrase,
    waitsFor: waitsFor({ typeName: link.type ?? '', phrase: link.phrase ?? '', side: link.direction ?? 'outward' }),
    key: link.key as IssueKey,
    summary: link.summary ?? '',
    category: 'new',
  };
}
