import { parseArgs } from 'node:util';

/** What `npm start -- …` was asked for. */
export interface StartOptions {
  readonly port: number;
  readonly data: string | null;
  readonly importFolder: string | null;
  /** ISO date. */
  readonly asOf: string | null;
  readonly fresh: boolean;
  readonly open: boolean;
  readonly watch: boolean;
}

export const USAGE = `npm start -- [options]

  --import <folder>   Work items from a folder of JSON Lines instead of the demo
  --as-of <date>      With --import: the backlog as it was on that day, for example 2013-04-25
  --port <number>     Port of the site (default 4800); the app's files are on the next one
  --data <folder>     Where the site keeps its data (default: below .plumbline)
  --fresh             Begin with new data
  --no-open           Do not open a browser
  --watch             Build again when sources change
  --help              This text`;

/** @throws Error with what to change, when an option is unknown or has a wrong value. */
export function parseCommandLine(args: readonly string[]): StartOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      import: { type: 'string' },
      'as-of': { type: 'string' },
      port: { type: 'string', default: '4800' },
      data: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    strict: true,
  });
  if (values.help === true) return 'help';
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_000)
    throw new Error(`--port ${values.port} is not a port. Use a number up to 65000.`);
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(asOf)) throw new Error(`--as-of ${asOf} is not a date. Write it as 2013-04-25.`);
  if (asOf !== null && values.import === undefined) throw new Error('--as-of needs --import <folder>.');
  return {
    port,
    data: values.data ?? null,
    importFolder: values.import ?? null,
    asOf,
    fresh: values.fresh === true,
    open: values['no-open'] !== true,
    watch: values.watch === true,
  };
}
