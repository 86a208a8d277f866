import { instantOf, wallTime, type WallTime } from '../../zoned-time.ts';

/** On whose clock and when a date is read. */
interface DateSetting {
  readonly now: number;
  readonly zone: string;
  readonly weekStartsOn: 'sunday' | 'monday';
}

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Instant that a JQL date literal names: absolute, or relative to now; `null` when it is neither. */
export function readDate(text: string, setting: DateSetting): number | null {
  const value = text.trim();
  const absolute = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(value);
  if (absolute !== null) {
    const [year = 0, , month = 1, day = 1, hour = 0, minute = 0] = absolute.slice(1).map((part) => Number(part ?? 0));
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59) return null;
    return instantOf(setting.zone, { year, month, day, hour, minute, second: 0 });
  }
  if (/^\d{10,}$/.test(value)) return Number(value);
  // Relative dates count in whole minutes.
  const base = Math.floor(setting.now / 60_000) * 60_000;
  return shift(base, value, 'm', setting.zone);
}

/** Moves an instant by "-7d", "4w 2d", "+1M"; a number without a unit counts in `unit`. */
function shift(at: number, text: string, unit: string, zone: string): number | null {
  if (!/^[+-]?\d+[mhdwMy]?(\s+\d+[mhdwMy]?)*$/.test(text)) return null;
  const sign = text.startsWith('-') ? -1 : 1;
  let result = at;
  for (const [, amount, own] of text.matchAll(/(\d+)([mhdwMy]?)/g))
    result = move(result, sign * Number(amount), own === undefined || own === '' ? unit : own, zone);
  return result;
}

function move(at: number, amount: number, unit: string, zone: string): number {
  const size = UNIT_MS[unit];
  if (size !== undefined) return at + amount * size;
  const wall = wallTime(zone, at);
  return instantOf(zone, unit === 'y' ? { ...wall, year: wall.year + amount } : { ...wall, month: wall.month + amount });
}

const FUNCTION = /^(start|end)of(day|week|month|year)$/;

export const isDateFunction = (name: string): boolean =>
  /^(now|currentlogin|lastlogin)$/.test(name.toLowerCase()) || FUNCTION.test(name.toLowerCase());

/** Instant of `now()`, `startOfWeek("-1w")` and their like; `null` when the argument cannot be read. */
export function dateFunction(name: string, argument: string | undefined, setting: DateSetting): number | null {
  const [, edge, period] = FUNCTION.exec(name.toLowerCase()) ?? [];
  if (edge === undefined || period === undefined) return name.toLowerCase() === 'now' ? setting.now : null;
  const unit = { day: 'd', week: 'w', month: 'M', year: 'y' }[period] ?? 'd';
  const start = startOf(period, wallTime(setting.zone, setting.now), setting);
  const next = {
    ...start,
    year: start.year + (period === 'year' ? 1 : 0),
    month: start.month + (period === 'month' ? 1 : 0),
    day: start.day + (period === 'week' ? 7 : period === 'day' ? 1 : 0),
  };
  const wall = edge === 'start' ? start : { ...next, second: -1 };
  return argument === undefined ? instantOf(setting.zone, wall) : moveWall(wall, argument, unit, setting.zone);
}

/** Calendar steps keep the hour on the wall, whatever the clocks do in between. */
function moveWall(wall: WallTime, argument: string, unit: string, zone: string): number | null {
  const step = /^([+-]?\d+)([mhdwMy]?)$/.exec(argument.trim());
  if (step === null) return null;
  const amount = Number(step[1]);
  const own = step[2] ?? '';
  switch (own === '' ? unit : own) {
    case 'd':
      return instantOf(zone, { ...wall, day: wall.day + amount });
    case 'w':
      return instantOf(zone, { ...wall, day: wall.day + 7 * amount });
    case 'M':
      return instantOf(zone, { ...wall, month: wall.month + amount });
    case 'y':
      return instantOf(zone, { ...wall, year: wall.year + amount });
    case 'h':
      return instantOf(zone, wall) + amount * 3_600_000;
    default:
      return instantOf(zone, wall) + amount * 60_000;
  }
}

function startOf(period: string, wall: WallTime, setting: DateSetting): WallTime {
  const day = { ...wall, hour: 0, minute: 0, second: 0 };
  if (period === 'year') return { ...day, month: 1, day: 1 };
  if (period === 'month') return { ...day, day: 1 };
  if (period === 'day') return day;
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  return { ...day, day: wall.day - (setting.weekStartsOn === 'sunday' ? weekday : (weekday + 6) % 7) };
}
