import { problem, type JqlEnvironment } from './environment.ts';
import type { JqlField } from './field.ts';
import { both, type Fragment, fragment, NEVER } from './fragment.ts';

/** One part of a text query: a phrase, or a word that may end in a wildcard. */
interface TextTerm {
  readonly text: string;
  readonly prefix: boolean;
}

/** Splits a text query; notes what Jira refuses. */
export function readTextQuery(env: JqlEnvironment, query: string, field: string): readonly TextTerm[] {
  const trimmed = query.trim();
  if (trimmed === '') return problem(env, `The field '${field}' does not support searching for an empty string.`);
  const terms: TextTerm[] = [];
  for (const [, phrase, word = ''] of trimmed.matchAll(/"([^"]*)"|(\S+)/g)) {
    if (phrase !== undefined) {
      terms.push({ text: phrase, prefix: false });
      continue;
    }
    if (/^[*?]/.test(word))
      return problem(env, `The text query '${query}' for field '${field}' is not allowed to start with '${word.charAt(0)}'.`);
    if (/[*?]./.test(word) || word.endsWith('?')) {
      return problem(env, `The local Jira reads a wildcard only as "*" at the end of a word: '${query}' for field '${field}'.`);
    }
    terms.push({ text: word.replace(/[*~]+$/, ''), prefix: word.endsWith('*') });
  }
  return terms.filter((term) => /[\p{L}\p{N}]/u.test(term.text));
}

/** A condition on the full-text index: all terms, stemmed, in the columns given (all of them when empty). */
function textMatch(terms: readonly TextTerm[], columns: string): Fragment {
  if (terms.length === 0) return NEVER;
  const query = terms.map((term) => `"${term.text.replaceAll('"', '""')}"${term.prefix ? '*' : ''}`).join(' AND ');
  return fragment('i.id in (select rowid from idx_text where idx_text match ?)', [columns === '' ? query : `{${columns}} : (${query})`]);
}

type TextColumn = 'summary' | 'description' | 'comment' | '';

const PRESENT: Readonly<Record<Exclude<TextColumn, ''>, string>> = {
  summary: "i.summary <> ''",
  description: 'i.has_description = 1',
  comment: 'i.has_comment = 1',
};

/** `summary`, `description`, `comment`, and `text` (column ''), which cannot be tested for EMPTY. */
export function textField(env: JqlEnvironment, name: string, column: TextColumn): JqlField {
  return {
    name,
    kind: 'other',
    words: (query) => textMatch(readTextQuery(env, query, name), column),
    ...(column === '' ? {} : { present: () => fragment(PRESENT[column]) }),
    ...(column === 'summary' ? { order: 'i.summary collate nocase' } : {}),
  };
}

/** What a negative word search keeps: those that have a text, and not these words. */
export const withoutWords = (present: Fragment, words: Fragment): Fragment => both(present, fragment(`not (${words.sql})`, words.values));
