import { problem, type JqlEnvironment } from './environment.ts';
import type { JqlField } from './field.ts';
import { both, type Fragment, fragment, NEVER } from './fragment.ts';

/** One part of a text query: a phrase, or a word that may hold wildcards. */
interface TextTerm {
  readonly text: string;
  /** A word that ends in "*" and holds no other wildcard. */
  readonly prefix: boolean;
  /** A word with "?" or an inner "*", as the engine's GLOB reads it; null for all others. */
  readonly pattern: string | null;
}

/** Splits a text query; notes what Jira refuses. */
export function readTextQuery(env: JqlEnvironment, query: string, field: string): readonly TextTerm[] {
  const trimmed = query.trim();
  if (trimmed === '') return problem(env, `The field '${field}' does not support searching for an empty string.`);
  const terms: TextTerm[] = [];
  for (const [, phrase, word = ''] of trimmed.matchAll(/"([^"]*)"|(\S+)/g)) {
    if (phrase !== undefined) {
      terms.push({ text: phrase, prefix: false, pattern: null });
      continue;
    }
    if (/^[*?]/.test(word))
      return problem(env, `The text query '${query}' for field '${field}' is not allowed to start with '${word.charAt(0)}'.`);
    terms.push(readWord(word));
  }
  return terms.filter((term) => /[\p{L}\p{N}]/u.test(term.text));
}

function readWord(word: string): TextTerm {
  const bare = word.replace(/[*~]+$/, '');
  // Brackets have a meaning for GLOB and none for JQL.
  const pattern = /[*?]./.test(word) || word.endsWith('?') ? word.toLowerCase().replaceAll(/[[\]~]/g, '') : null;
  return { text: pattern === null ? bare : word, prefix: pattern === null && word.endsWith('*'), pattern };
}

/** Most words that a pattern may stand for, as search engines limit it. */
const PATTERN_WORDS = 1000;

/** The words of the index that fit a pattern: stems, as Jira's own index holds them. */
function wordsLike(env: JqlEnvironment, pattern: string): string[] {
  // The stemmer writes a last "y" as "i".
  const rows = env.ctx.sql.all('select term from idx_term where term glob ?1 or term glob ?2 limit ?3', [
    pattern,
    pattern.replace(/y$/, 'i'),
    PATTERN_WORDS,
  ]);
  return rows.map((row) => String(row.term));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A condition on the full-text index: all terms, stemmed, in the columns given (all of them when empty). */
function textMatch(env: JqlEnvironment, terms: readonly TextTerm[], columns: string): Fragment {
  if (terms.length === 0) return NEVER;
  const parts: string[] = [];
  for (const term of terms) {
    const words = term.pattern === null ? [] : wordsLike(env, term.pattern);
    if (term.pattern !== null && words.length === 0) return NEVER;
    parts.push(term.pattern === null ? `${quoted(term.text)}${term.prefix ? '*' : ''}` : `(${words.map(quoted).join(' OR ')})`);
  }
  const query = parts.join(' AND ');
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
    words: (query) => textMatch(env, readTextQuery(env, query, name), column),
    ...(column === '' ? {} : { present: () => fragment(PRESENT[column]) }),
    ...(column === 'summary' ? { order: 'i.summary collate nocase' } : {}),
  };
}

/** What a negative word search keeps: those that have a text, and not these words. */
export const withoutWords = (present: Fragment, words: Fragment): Fragment => both(present, fragment(`not (${words.sql})`, words.values));
