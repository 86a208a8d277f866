const MARKED = /[\u00c0-\u024f]/g;

/** Letters without their accents ("rápido" as "rapido"). Every offset stays what it was; letters that are no base letter with a mark stay, too. */
export function plainLetters(text: string): string {
  return text.replace(MARKED, (letter) => letter.normalize('NFD').charAt(0));
}
