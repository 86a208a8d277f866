/** Spelled with a vowel, spoken with a consonant: "a user", "a one-time code". */
const CONSONANT = /^(?:uni(?!n|m)|use|usa|usu|uti|ubi|ura|eu|ewe|one\b|one-|once|ou(?=i)|uk\b|us\b|uae\b|ux|ui\b|un\b|url|usb|uid|uuid)/;
/** Spelled with a consonant, spoken with a vowel: "an hour", "an honest". */
const VOWEL = /^(?:hour|honest|honou?r|heir)/;
/** Letters whose names begin with a vowel: "an SMS", "an HR manager". */
const LETTER_NAMES = /^[AEFHILMNORSX](?:[A-Z]{1,5}\b|-|\d)/;

/** "a" or "an" for the word that follows, by sound as far as spelling shows it. */
export function article(next: string): 'a' | 'an' {
  const word = next.trim();
  const small = word.toLowerCase();
  if (CONSONANT.test(small)) return 'a';
  if (/^[A-Z]{2,6}s?\b/.test(word)) return LETTER_NAMES.test(word) ? 'an' : 'a';
  return VOWEL.test(small) || /^[aeiou]/.test(small) ? 'an' : 'a';
}
