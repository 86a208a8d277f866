import type { Finding, Span } from '../../shared/finding.ts';

/**
 * The heaviest finding keeps a phrase (`findings` come heaviest first); another one is dropped when the two share
 * more than half of the words of each. Kept places are looked up by size and neighborhood, so thousands of findings cost no more each.
 */
export function onePerPhrase(findings: readonly Finding[]): readonly Finding[] {
  const places = new Places();
  return findings.filter(({ span }) => span === null || places.claim(span));
}

/** Places by size in powers of two, and by where they begin in steps of that size. */
class Places {
  private readonly kept = new Map<number, Span[]>();

  /** @returns false when a kept place has the same words; otherwise keeps this one. */
  claim(span: Span): boolean {
    const size = sizeOf(span);
    for (let other = Math.max(0, size - 1); other <= size + 1; other += 1) {
      if (this.holds(span, Math.max(size, other), other)) return false;
    }
    const key = keyOf(size, stepOf(span.start, size));
    const places = this.kept.get(key);
    if (places === undefined) this.kept.set(key, [span]);
    else places.push(span);
    return true;
  }

  /** Looks at the kept places of one size whose beginning is at most the longer one away; more cannot share half of both. */
  private holds(span: Span, longer: number, size: number): boolean {
    const reach = 2 ** longer;
    const last = stepOf(span.start + reach, size);
    for (let step = stepOf(Math.max(0, span.start - reach), size); step <= last; step += 1) {
      if (this.kept.get(keyOf(size, step))?.some((place) => sameWords(place, span)) === true) return true;
    }
    return false;
  }
}

const sizeOf = ({ start, end }: Span): number => Math.floor(Math.log2(Math.max(1, end - start)));
const stepOf = (start: number, size: number): number => Math.floor(start / 2 ** size);
/** One number for both: texts are shorter than 2 to the 32nd. */
const keyOf = (size: number, step: number): number => step * 32 + size;

function sameWords(a: Span, b: Span): boolean {
  if (a.field !== b.field) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 > Math.min(a.end - a.start, b.end - b.start) && shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}
