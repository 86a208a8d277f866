import { UsageError } from './command.ts';

/** A call as it was typed. */
export interface Arguments {
  /** Empty when none was named. */
  readonly command: string;
  /** "-" for standard input. */
  readonly file: string;
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** Splits a call into command, file and options (`--name value` or `--name=value`). Whether an option is known is for the command to say. */
export function readArguments(args: readonly string[]): Arguments {
  const plain: string[] = [];
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) {
      plain.push(arg);
      continue;
    }
    const at = arg.indexOf('=');
    if (at >= 0) values[arg.slice(0, at)] = arg.slice(at + 1);
    else values[arg] = rest[0] === undefined || rest[0].startsWith('--') ? '' : (rest.shift() ?? '');
  }
  const [command = '', file = '-', ...more] = plain;
  if (more.length > 0) throw new UsageError(`One file at a time: ${more.join(' ')} is too much.`);
  return { command, file, values };
}

/** @throws UsageError with the list of those that are known. */
export function proveOptions(command: string, values: Arguments['values'], known: readonly string[]): void {
  const other = Object.keys(values).find((name) => !known.includes(name));
  if (other !== undefined) throw new UsageError(`Unknown option ${other}: ${command} takes ${known.join(', ')}.`);
}

/** @throws UsageError with the list of those that are known. */
export function formatIn(values: Arguments['values'], known: readonly string[]): string {
  const asked = values['--format'] ?? known[0] ?? '';
  if (known.includes(asked)) return asked;
  const list = known.length > 1 ? `${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}` : known.join('');
  throw new UsageError(`Unknown format ${asked || '(none)'}: use ${list}.`);
}

/** A day (its first moment, UTC) or a time; `null` when none was given. @throws UsageError for anything else. */
export function dayIn(values: Arguments['values']): Date | null {
  const text = values['--as-of'];
  if (text === undefined) return null;
  const day = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(day.getTime())) return day;
  throw new UsageError(`${text || '(none)'} is not a date: use --as-of 2026-06-01.`);
}
