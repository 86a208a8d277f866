import { parseArgs } from 'node:util';

/** What `npm start -- …` was asked for. */
export interface StartOptions {
  readonly port: number;
  readonly data: string | null;
  /** A folder of JSON Lines or a CSV export of Jira. */
  readonly importFolder: string | null;
  /** ISO date. */
  readonly asOf: string | null;
  /** How many work items to copy up to. */
  readonly replicateTo: number | null;
  readonly fresh: boolean;
  readonly open: boolean;
  readonly watch: boolean;
}

export const USAGE = `npm start -- [options]

  --import <path>     Work items from a CSV export of Jira, or from a folder of JSON Lines, instead of the demo
  --as-of <date>      With --import: the backlog as it was on that day, for example 2013-04-25
  --replicate <n>     Copy work items with new keys and earlier days until there are so many, for example 10000
  --port <number>     Port of the site (default 4800); the app's files are on the next one
  --data <folder>     Where the site keeps its data (default: below .plumbline)
  --fresh             Begin with new data
  --no-open           Do not open a browser
  --watch             Build again when sources change
  --help              This text`;

const MOST = 200_000;

/** @throws Error with what to change, when an option is unknown or has a wrong value. */
export function parseCommandLine(args: readonly string[]): StartOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      import: { type: 'string' },
      'as-of': { type: 'string' },
      replicate: { type: 'string' },
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
  if (asOf !== null && values.import === undefined) throw new Error('--as-of needs --import <path>.');
  const replicateTo = values.replicate === undefined ? null : Number(values.replicate);
  if (replicateTo !== null && !(Number.isInteger(replicateTo) && replicateTo > 0 && replicateTo <= MOST))
    throw new Error(`--replicate ${values.replicate} is not a number of work items. Use a number up to ${MOST}.`);
  return {
    port,
    data: values.data ?? null,
    importFolder: values.import ?? null,
    asOf,
    replicateTo,
    fresh: values.fresh === true,
    open: values['no-open'] !== true,
    watch: values.watch === true,
  };
}
