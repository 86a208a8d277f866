const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const PRIME = 0x01000193;
/** Two rounds at once, for units whose upper byte is 0 and changes nothing. */
const PRIME_SQUARED = Math.imul(PRIME, PRIME);

/**
 * 40-bit hash of a text as 8 characters [0-9a-v]: two FNV-1a runs (32 bits and 8 folded bits) over UTF-16 code units.
 * Tells "changed" from "unchanged"; not a secret, not a signature.
 */
export function hashText(text: string): string {
  const hash = new TextHash();
  hash.add(text);
  return hash.digest();
}

/** `hashText` of a text that comes in pieces: the same hash as of the pieces joined. Both runs in one pass: they differ in where they begin. */
export class TextHash {
  #low = 0x811c9dc5 | 0;
  #other = 0x9747b28c | 0;

  add(text: string): void {
    // “| 0” says that these are whole numbers of 32 bits: without it the engine reckons with fractions, three times as long.
    let low = this.#low | 0;
    let other = this.#other | 0;
    const { length } = text;
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit < 0x100) {
        low = Math.imul(low ^ unit, PRIME_SQUARED);
        other = Math.imul(other ^ unit, PRIME_SQUARED);
        continue;
      }
      const first = unit & 0xff;
      const second = unit >>> 8;
      low = Math.imul(Math.imul(low ^ first, PRIME) ^ second, PRIME);
      other = Math.imul(Math.imul(other ^ first, PRIME) ^ second, PRIME);
    }
    this.#low = low;
    this.#other = other;
  }

  digest(): string {
    const low = this.#low >>> 0;
    const other = this.#other >>> 0;
    const high = (other ^ (other >>> 8) ^ (other >>> 16) ^ (other >>> 24)) & 0xff;
    let value = high * 0x100000000 + low;
    let out = '';
    for (let i = 0; i < 8; i += 1) {
      out = DIGITS.charAt(value % 32) + out;
      value = Math.floor(value / 32);
    }
    return out;
  }
}
