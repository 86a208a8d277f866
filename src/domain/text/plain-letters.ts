const MARKED = /[\u00c0-\u024f]/;
const EACH_MARKED = new RegExp(MARKED, 'g');

/** Letters without their accents ("rápido" as "rapido"). Every offset stays what it was; letters that are no base letter with a mark stay, too. */
export function plainLetters(text: string): string {
  return MARKED.test(text) ? text.replace(EACH_MARKED, (letter) => letter.normalize('NFD').charAt(0)) : text;
}
