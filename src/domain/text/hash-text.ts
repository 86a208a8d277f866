const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/**
 * 40-bit hash of a text as 8 characters [0-9a-v]: two FNV-1a runs (32 bits and 8 folded bits) over UTF-16 code units.
 * Tells "changed" from "unchanged"; not a secret, not a signature.
 */
export function hashText(text: string): string {
  const { low, other } = fnv1a(text);
  const high = (other ^ (other >>> 8) ^ (other >>> 16) ^ (other >>> 24)) & 0xff;
  let value = high * 0x100000000 + low;
  let out = '';
  for (let i = 0; i < 8; i += 1) {
    out = DIGITS.charAt(value % 32) + out;
    value = Math.floor(value / 32);
  }
  return out;
}

/** Both runs in one pass: they differ in where they begin. */
function fnv1a(text: string): { readonly low: number; readonly other: number } {
  let low = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const first = unit & 0xff;
    const second = unit >>> 8;
    low = Math.imul(Math.imul(low ^ first, 0x01000193) ^ second, 0x01000193);
    other = Math.imul(Math.imul(other ^ first, 0x01000193) ^ second, 0x01000193);
  }
  return { low: low >>> 0, other: other >>> 0 };
}
