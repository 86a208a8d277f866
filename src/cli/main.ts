import type { Command } from './command.ts';
import { evalCommand } from './eval/eval-command.ts';
import { healthCommand } from './health/health-command.ts';
import { lintCommand } from './lint/lint-command.ts';
import { readInput } from './read-input.ts';
import { rulesText } from './rules-command.ts';

const COMMANDS: Readonly<Record<string, Command>> = { lint: lintCommand, eval: evalCommand, health: healthCommand };

const USAGE = `plumbline <command> [file|-] [--format jsonl|pretty] [--as-of <date>]

${Object.entries(COMMANDS)
  .map(([name, command]) => `  ${name.padEnd(6)} ${command.summary}`)
  .join('\n')}
  rules  every rule with its severity, criterion and page

Reads JSON Lines; lint reads a Jira CSV export and a text file with one story a line too.
`;

interface Options {
  readonly command: string;
  readonly file: string;
  readonly pretty: boolean;
  readonly asOf: Date | null;
}

/** Options that take a value, with what they are when nobody names them. */
const WITH_VALUE = { '--format': 'jsonl', '--as-of': '' } as const;
type OptionName = keyof typeof WITH_VALUE;
const isOption = (name: string): name is OptionName => Object.hasOwn(WITH_VALUE, name);

function readOptions(args: readonly string[]): Options | string {
  const plain: string[] = [];
  const values: Record<OptionName, string> = { ...WITH_VALUE };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = '', value] = arg.split(/=(.*)/s, 2);
    if (isOption(name)) values[name] = value ?? rest.shift() ?? '';
    else if (arg.startsWith('--')) return `Unknown option ${arg}.`;
    else plain.push(arg);
  }
  const format = values['--format'];
  if (format !== 'jsonl' && format !== 'pretty') return `Unknown format ${format || '(none)'}: use jsonl or pretty.`;
  const asOf = readDay(values['--as-of']);
  if (asOf === undefined) return `${values['--as-of']} is not a date: use --as-of 2026-06-01.`;
  return { command: plain[0] ?? '', file: plain[1] ?? '-', pretty: format === 'pretty', asOf };
}

/** A day (its first moment, UTC) or a time; `null` when none was given, `undefined` for anything else. */
function readDay(text: string): Date | null | undefined {
  if (text === '') return null;
  const day = new Date(text);
  return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(day.getTime()) ? day : undefined;
}

const fail = (message: string): number => {
  process.stderr.write(`${message}\n`);
  return 2;
};

function run(args: readonly string[]): number {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(`${options}\n\n${USAGE}`);
  if (options.command === 'rules') {
    process.stdout.write(rulesText(options.pretty));
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, options.command) ? COMMANDS[options.command] : undefined;
  if (!command) return fail(options.command === '' ? USAGE : `Unknown command ${options.command}.\n\n${USAGE}`);
  const name = options.file === '-' ? 'standard input' : options.file;
  try {
    const input = readInput(options.file, command.accepts);
    const bad = [...input.bad];
    const answers = command.run(input.records, bad, { asOf: options.asOf, now: new Date(), file: options.file });
    process.stdout.write(answers.map((answer) => `${options.pretty ? command.pretty(answer) : JSON.stringify(answer)}\n`).join(''));
    for (const { line, cause } of bad) process.stderr.write(`${name}:${line}: ${cause}\n`);
    return bad.length > 0 ? 2 : 0;
  } catch (error) {
    return fail(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

process.exitCode = run(process.argv.slice(2));
