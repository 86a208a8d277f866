/** Taken once: inner loops look up no global. */
const { imul, max, min } = Math;

/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * A repeatable source of random numbers (mulberry32): the same seed always gives the same numbers,
 * so that a forecast does not flicker.
 * @param seed Any text, for example board id and last closed sprint.
 */
export function randomFrom(seed: string): Random {
  return randomFromNumber(hash32(seed));
}

/** The same source, begun at a number. @param seed 32 bits of it count. */
export function randomFromNumber(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Odd polynomial that turns a scaled sum of twelve uniform numbers into a normal one. */
const TEICHROEW = [3.949846138, 0.252408784, 0.076542912, 0.008355968, 0.029899776] as const;

/**
 * One draw from the standard normal distribution: twelve uniform numbers and a polynomial (Teichroew 1957,
 * in Knuth, The Art of Computer Programming 2, section 3.4.1). Only sums and products, which every engine
 * rounds alike: logarithms and cosines differ in the last bit between versions of Node and between browsers.
 * @returns About -6 to 6; right to 0.002 within three standard deviations.
 */
export function normal(random: Random): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw += 1) sum += random();
  const scaled = sum / 4;
  const square = scaled * scaled;
  const [a1, a3, a5, a7, a9] = TEICHROEW;
  return ((((a9 * square + a7) * square + a5) * square + a3) * square + a1) * scaled;
}

/** The argument is halved this often, then the result is squared as often. */
const HALVINGS = 10;

/**
 * e to the power of `x`, the same to the last bit in every engine (see `normal`).
 * @param x -20 to 20; beyond that the nearest of the two is taken, so that nothing overflows.
 * @returns Right to nine digits.
 */
export function exponential(x: number): number {
  const small = min(20, max(-20, x)) / 2 ** HALVINGS;
  let power = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + (small / 4) * (1 + small / 5))));
  for (let at = 0; at < HALVINGS; at += 1) power *= power;
  return power;
}

/** FNV-1a, 32 bits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
