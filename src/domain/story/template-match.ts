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
  const inserted =
    template.language === 'en' || ends === null || ends.slice === null
      ? null
      : insertedEnds(text, folded, start, { marker: ends.marker, slice: ends.slice });
  const means = inserted?.means ?? trimmed(text, start, ends?.marker.start ?? storyStop(text, start, text.length));
  return {
    language: template.language,
    role: from?.role ?? null,
    means,
    ends: inserted?.ends ?? ends?.slice ?? null,
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

/** "Als Trainer möchte ich, um die Regeln einzuhalten, Spieler sperren": a purpose between two commas, and the wish behind it. */
function insertedEnds(
  text: string,
  folded: string,
  start: number,
  { marker, slice }: { readonly marker: PhraseMatch; readonly slice: Stretch },
): { readonly means: Stretch; readonly ends: Stretch } | null {
  if (!/^[\s,*_]*$/.test(folded.slice(start, marker.start))) return null;
  const comma = folded.slice(slice.start, slice.end).indexOf(', ');
  const means = comma < 0 ? null : trimmed(text, slice.start + comma + 1, slice.end);
  const ends = comma < 0 ? null : trimmed(text, slice.start, slice.start + comma);
  return means === null || ends === null ? null : { means, ends };
}
