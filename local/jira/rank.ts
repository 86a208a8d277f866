/**
 * Rank strings in the form that Jira's Rank field has: "0|i0003r:" or "0|i0003r:i".
 * Bucket, six base-36 digits, a colon, then as many more digits as were needed. Because the colon always stands
 * at the same place, comparing ranks as bytes orders them.
 */
const WHOLE_DIGITS = 6;
const BASE = 36n;
/** How far apart ranks are laid at the end of the list, so that later moves rarely need more digits. */
const STEP = 8n;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

interface Scaled {
  readonly value: bigint;
  readonly fraction: number;
}

function parse(rank: string): Scaled {
  const match = /^\d\|([0-9a-z]{6}):([0-9a-z]*)$/.exec(rank);
  if (match === null) throw new Error(`"${rank}" is not a rank`);
  const digits = `${match[1] ?? ''}${match[2] ?? ''}`;
  let value = 0n;
  for (const digit of digits) value = value * BASE + BigInt(DIGITS.indexOf(digit));
  return { value, fraction: digits.length - WHOLE_DIGITS };
}

function print({ value, fraction }: Scaled): string {
  const digits = value.toString(36).padStart(WHOLE_DIGITS + fraction, '0');
  return `0|${digits.slice(0, WHOLE_DIGITS)}:${digits.slice(WHOLE_DIGITS).replace(/0+$/, '')}`;
}

const scaleTo = (rank: Scaled, fraction: number): bigint => rank.value * BASE ** BigInt(fraction - rank.fraction);

/** The rank of the n-th row (from 0) of a list that is laid out anew. */
export function initialRank(position: number): string {
  return print({ value: BigInt('0x10000000') + BigInt(position) * STEP, fraction: 0 });
}

/**
 * `count` ranks in rising order, all after `after` and before `before`; null means the end of the list.
 * Throws if `after` is not below `before`.
 */
export function ranksBetween(after: string | null, before: string | null, count: number): string[] {
  if (after === null && before === null) return Array.from({ length: count }, (_, index) => initialRank(index));
  const low = after === null ? null : parse(after);
  const high = before === null ? null : parse(before);
  const room = BigInt(count + 1) * STEP;
  let fraction = Math.max(low?.fraction ?? 0, high?.fraction ?? 0);
  const ends = (): { from: bigint; to: bigint } => {
    const unit = BASE ** BigInt(fraction);
    const ceiling = BASE ** BigInt(WHOLE_DIGITS) * unit;
    const from = low === null ? null : scaleTo(low, fraction);
    const to = high === null ? null : scaleTo(high, fraction);
    if (from !== null && to !== null) return { from, to };
    if (from !== null) return { from, to: from + room * unit < ceiling ? from + room * unit : ceiling };
    const top = to ?? ceiling;
    return { from: top > room * unit ? top - room * unit : 0n, to: top };
  };
  let span = ends();
  if (span.from >= span.to) throw new Error(`No rank lies after "${String(after)}" and before "${String(before)}"`);
  while (span.to - span.from <= BigInt(count)) {
    fraction += 1;
    span = ends();
  }
  const width = span.to - span.from;
  return Array.from({ length: count }, (_, index) =>
    print({ value: span.from + (width * BigInt(index + 1)) / BigInt(count + 1), fraction }),
  );
}
