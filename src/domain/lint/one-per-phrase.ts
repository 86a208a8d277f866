import type { Finding, Span } from '../../shared/finding.ts';

/**
 * The heaviest finding keeps a phrase (`findings` come heaviest first); another one is dropped when the two share
 * more than half of the words of each. Kept places are looked up by size and neighborhood, so thousands of findings cost no more each.
 */
export function onePerPhrase(findings: readonly Finding[]): readonly Finding[] {
  const places = new Places();
  return findings.filter(({ span }) => span === null || places.claim(span));
}

/** Places by field, by size in powers of two, and by where they begin in steps of that size. */
class Places {
  private readonly kept = new Map<string, Span[]>();

  /** @returns false when a kept place has the same words; otherwise keeps this one. */
  claim(span: Span): boolean {
    const size = sizeOf(span);
    for (let other = Math.max(0, size - 1); other <= size + 1; other += 1) {
      if (this.near(span, Math.max(size, other), other).some((place) => sameWords(place, span))) return false;
    }
    const key = keyOf(span.field, size, stepOf(span.start, size));
    const places = this.kept.get(key);
    if (places === undefined) this.kept.set(key, [span]);
    else places.push(span);
    return true;
  }

  /** Kept places of one size whose beginning is at most half of the longer one away; more cannot share half of both. */
  private near({ field, start }: Span, longer: number, size: number): readonly Span[] {
    const reach = 2 ** longer;
    const found: Span[] = [];
    for (let step = stepOf(start - reach, size); step <= stepOf(start + reach, size); step += 1)
      found.push(...(this.kept.get(keyOf(field, size, step)) ?? []));
    return found;
  }
}

const sizeOf = ({ start, end }: Span): number => Math.floor(Math.log2(Math.max(1, end - start)));
const stepOf = (start: number, size: number): number => Math.floor(start / 2 ** size);
const keyOf = (field: string, size: number, step: number): string => `${field} ${size} ${step}`;

function sameWords(a: Span, b: Span): boolean {
  if (a.field !== b.field) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 > Math.min(a.end - a.start, b.end - b.start) && shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}
