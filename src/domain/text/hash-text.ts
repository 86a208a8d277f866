const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/**
 * 40-bit hash of a text as 8 characters [0-9a-v]: two FNV-1a runs (32 bits and 8 folded bits) over UTF-16 code units.
 * Tells "changed" from "unchanged"; not a secret, not a signature.
 */
export function hashText(text: string): string {
  const low = fnv1a(text, 0x811c9dc5);
  const other = fnv1a(text, 0x9747b28c);
  const high = (other ^ (other >>> 8) ^ (other >>> 16) ^ (other >>> 24)) & 0xff;
  let value = high * 0x100000000 + low;
  let out = '';
  for (let i = 0; i < 8; i += 1) {
    out = DIGITS.charAt(value % 32) + out;
    value = Math.floor(value / 32);
  }
  return out;
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
