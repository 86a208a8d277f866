/** Wall-clock parts of an instant in a zone. `month` is 1 to 12. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Offsets change at most at quarter hours. */
const STEP_MS = 900_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Minutes east of UTC in `zone` (IANA name) at an instant in epoch milliseconds. */
function offsetMinutes(zone: string, at: number): number {
  const step = Math.floor(at / STEP_MS) * STEP_MS;
  const key = `${zone} ${step}`;
  let known = offsets.get(key);
  if (known === undefined) {
    known = readOffset(zone, step);
    if (offsets.size > 50_000) offsets.clear();
    offsets.set(key, known);
  }
  return known;
}

function readOffset(zone: string, at: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts: Record<string, number> = {};
  for (const part of format.formatToParts(at)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000) / 60_000);
}

/** Parts of the instant `at` as a clock on the wall shows them in `zone`. */
export function wallTime(zone: string, at: number): WallTime {
  const date = new Date(at + offsetMinutes(zone, at) * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Instant at which a wall clock in `zone` shows these parts; parts out of range carry over, as in `Date.UTC`. */
export function instantOf(zone: string, wall: WallTime): number {
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const first = utc - offsetMinutes(zone, utc) * 60_000;
  // Near a change of the clocks the first guess may have used the other side's offset.
  return utc - offsetMinutes(zone, first) * 60_000;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Jira's form of an instant: "2015-12-02T07:39:15.000-0800", in the site's zone, no colon in the offset. */
export function siteTime(zone: string, at: number): string {
  const offset = offsetMinutes(zone, at);
  const size = Math.abs(offset);
  return `${new Date(at + offset * 60_000).toISOString().slice(0, 23)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** Day of an instant in a zone: "2026-01-31". */
export function dayIn(zone: string, at: number): string {
  return new Date(at + offsetMinutes(zone, at) * 60_000).toISOString().slice(0, 10);
}
