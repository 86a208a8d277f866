import { endsAfter, storyStop, type EndsFound } from './find-ends.ts';
import type { PhraseMatch } from './phrases.ts';
import { type Stretch, trimmed } from './stretch.ts';
import type { ReadyTemplate } from './template.ts';

/** What one template found, with the words that marked each part. `complaint`: the wish is a complaint ("I'm not able to"). */
export interface TemplateMatch {
  readonly language: string;
  readonly role: Stretch | null;
  readonly means: Stretch | null;
  readonly ends: Stretch | null;
  readonly markers: { readonly role: PhraseMatch | null; readonly means: PhraseMatch | null; readonly ends: PhraseMatch | null };
  readonly strong: boolean;
  readonly complaint: boolean;
}

/** A role with the words that mark it. */
export interface RoleFound {
  readonly marker: PhraseMatch;
  readonly role: Stretch;
}

/** The story with the wish that `want` marks, its benefit and the role that was found. */
export function wish(template: ReadyTemplate, text: string, folded: string, want: Want, from: RoleFound | null): TemplateMatch {
  const start = want.end + (/^[*_\s]{2,4}(?:to\s)?/.exec(folded.slice(want.end, want.end + 8))?.[0].length ?? 0);
  const ends: EndsFound | null = endsAfter(template, text, folded, start, text.length);
  const means = trimmed(text, start, ends?.marker.start ?? storyStop(text, start, text.length));
  return {
    language: template.language,
    role: from?.role ?? null,
    means,
    ends: ends?.slice ?? null,
    markers: { role: from?.marker ?? null, means: want.phrase === '' ? null : want, ends: ends?.marker ?? null },
    strong: want.strong,
    complaint: false,
  };
}

/** Words that mark a wish; `strong`: they mean nothing else. */
export type Want = PhraseMatch & { readonly strong: boolean };

/** Does a benefit begin before `before`? Then the wish that stands there belongs to the benefit. */
export function startsEnds(template: ReadyTemplate, folded: string, from: number, before: number): boolean {
  return template.sureEnds.first(folded, from, before) !== null;
}
