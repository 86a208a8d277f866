import { wallTime } from '../zoned-time.ts';
import { adfHtml } from './adf-html.ts';
import type { Bean } from './beans.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TIMES = new Set(['created', 'updated', 'resolutiondate', 'statuscategorychangedate']);

const two = (value: number): string => String(value).padStart(2, '0');
const dayText = (year: number, month: number, day: number): string => `${two(day)}/${MONTHS[month - 1] ?? ''}/${two(year % 100)}`;

/** "21/Nov/26 1:05 AM", on the reader's clock. */
function timeText(zone: string, at: number): string {
  const { year, month, day, hour, minute } = wallTime(zone, at);
  return `${dayText(year, month, day)} ${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
}

const isBean = (value: unknown): value is Bean => typeof value === 'object' && value !== null && !Array.isArray(value);

function rendered(id: string, value: unknown, zone: string): unknown {
  if (value === null || value === undefined) return null;
  if (TIMES.has(id)) return typeof value === 'string' ? timeText(zone, Date.parse(value)) : null;
  if (id === 'duedate' && typeof value === 'string') {
    const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
    return dayText(year, month, day);
  }
  if (isBean(value) && value['type'] === 'doc') return adfHtml(value);
  if (id === 'comment' && isBean(value) && Array.isArray(value['comments']))
    return {
      ...value,
      comments: value['comments'].map((comment: unknown) => (isBean(comment) ? { ...comment, body: adfHtml(comment['body']) } : comment)),
    };
  return null;
}

/** The expand `renderedFields`: HTML and dates for people; null for fields that have neither. */
export const renderedFields = (fields: Bean, zone: string): Bean =>
  Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, rendered(id, value, zone)]));
