import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';

/**
 * Which criteria belong to which wish: for each wish the indexes of the criteria that mention a word which not every wish has.
 * A criterion that mentions none of them belongs to every wish; one that mentions several wishes' words to each of those.
 */
export function shareCriteria(criteria: readonly string[], wishes: readonly string[]): readonly (readonly number[])[] {
  const own = ownStems(wishes);
  const shared: number[][] = wishes.map(() => []);
  criteria.forEach((criterion, index) => {
    const stems = stemsOf(criterion);
    const hits = own.map((words) => words.some((word) => stems.some((stem) => isSameWord(word, stem))));
    const any = hits.some(Boolean);
    shared.forEach((list, wish) => {
      if (!any || hits[wish] === true) list.push(index);
    });
  });
  return shared;
}

function ownStems(wishes: readonly string[]): readonly (readonly string[])[] {
  const all = wishes.map(stemsOf);
  return all.map((stems, i) => stems.filter((stem) => all.some((other, k) => k !== i && !other.some((word) => isSameWord(stem, word)))));
}

function stemsOf(text: string): readonly string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  return [...new Set(words.filter((word) => word.length > 2 && STOP_WORDS['en']?.has(word) !== true).map(stem))];
}

function stem(word: string): string {
  const base = word.replace(/(?:ies|ied)$/, 'y');
  const cut = base.replace(/(?:ation|ing|ed|es|al|s|e)$/, '');
  return cut.length >= 3 ? cut : base;
}

/** "Cancel" and "cancell(ed)", "send" and "sent" do not always meet; a common beginning of four letters is enough. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));
}
