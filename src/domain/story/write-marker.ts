import { bare } from './bare.ts';
import { normalMarker } from './markers.ts';
import { TEMPLATES } from './templates.ts';

const written = new Map<string, ReadonlyMap<string, string>>();

/** A wish's marker as people write it in that language ("möchte ich", "I want"); `null` when it is no wish of that language. @param normal the form in which norms are kept. */
export function writtenWish(language: string, normal: string): string | null {
  const known = written.get(language) ?? wishesOf(language);
  written.set(language, known);
  const found = known.get(normal);
  return found === undefined ? null : capitalI(language, found);
}

function wishesOf(language: string): ReadonlyMap<string, string> {
  const template = TEMPLATES.find((one) => one.language === language);
  const forms = new Map<string, string>();
  for (const phrase of [...(template?.wants ?? []), ...(template?.weakWants ?? [])]) {
    const normal = normalMarker(language, 'means', bare(phrase));
    const text = phrase.split(' ').slice(0, normal.split(' ').length).join(' ');
    if (bare(text) === normal && !forms.has(normal)) forms.set(normal, text);
  }
  return forms;
}

/** English writes its "I" large. */
function capitalI(language: string, text: string): string {
  return language === 'en' ? text.replace(/\bi\b/g, 'I') : text;
}
