/** Which part of a date in numbers comes first. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = String.raw`(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]m)?)?`;
/** 21/Nov/26 10:56 PM: Jira's own format. */
const NAMED = new RegExp(String.raw`^(\d{1,2})[/ .-]([a-z]{3})[a-z]*[/ .-](\d{2}|\d{4})${TIME}$`, 'i');
/** Nov 21, 2026, 10:56 PM */
const AMERICAN = new RegExp(String.raw`^([a-z]{3})[a-z]* (\d{1,2}), (\d{4})${TIME}$`, 'i');
const NUMBERS = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})${TIME}$`, 'i');
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

interface Parts {
  readonly year: string | undefined;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly time: readonly (string | undefined)[];
}

function toTime({ year = '', month, day, time: [hour = '0', minute = '0', half] }: Parts): string | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const clock = (Number(hour) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  const at = new Date(Date.UTC(full, month - 1, day, clock, Number(minute)));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day && Number(hour) < 25 && Number(minute) < 60 ? at.toISOString() : null;
}

function fromIso(text: string): string | null {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = ISO.exec(text) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** A date as Jira's exports write it, as ISO 8601; without a zone it is taken for UTC. `null` when it is none. */
export function parseJiraDate(text: string, order: DateOrder): string | null {
  const value = text.trim();
  const named = NAMED.exec(value);
  if (named)
    return toTime({
      year: named[3],
      month: MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1,
      day: Number(named[1]),
      time: named.slice(4),
    });
  const american = AMERICAN.exec(value);
  if (american)
    return toTime({
      year: american[3],
      month: MONTHS.indexOf((american[1] ?? '').toLowerCase()) + 1,
      day: Number(american[2]),
      time: american.slice(4),
    });
  const numbers = NUMBERS.exec(value);
  if (!numbers) return fromIso(value);
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return toTime({ year: numbers[3], month, day, time: numbers.slice(4) });
}

/** The order that the dates of a file prove: `null` when none is written in numbers alone, "unclear" when both fit, "mixed" when they contradict each other. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | 'unclear' | 'mixed' | null {
  let [seen, day, month] = [false, false, false];
  for (const text of texts) {
    const match = NUMBERS.exec(text.trim());
    if (!match) continue;
    seen = true;
    day ||= Number(match[1]) > 12;
    month ||= Number(match[2]) > 12;
  }
  if (!seen) return null;
  if (day && month) return 'mixed';
  return day ? 'day-first' : month ? 'month-first' : 'unclear';
}
