import type { Command } from './command.ts';
import { evalCommand } from './eval/eval-command.ts';
import { lintCommand } from './lint/lint-command.ts';
import { readInput } from './read-input.ts';
import { rulesText } from './rules-command.ts';

const COMMANDS: Readonly<Record<string, Command>> = { lint: lintCommand, eval: evalCommand };

const USAGE = `plumbline <command> [file|-] [--format jsonl|pretty]

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
}

function readOptions(args: readonly string[]): Options | string {
  const plain: string[] = [];
  let format = 'jsonl';
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--format') {
      index += 1;
      format = args[index] ?? '';
    } else if (arg.startsWith('--format=')) format = arg.slice('--format='.length);
    else if (arg.startsWith('--')) return `Unknown option ${arg}.`;
    else plain.push(arg);
  }
  if (format !== 'jsonl' && format !== 'pretty') return `Unknown format ${format || '(none)'}: use jsonl or pretty.`;
  return { command: plain[0] ?? '', file: plain[1] ?? '-', pretty: format === 'pretty' };
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
    const answers = command.run(input.records, bad);
    process.stdout.write(answers.map((answer) => `${options.pretty ? command.pretty(answer) : JSON.stringify(answer)}\n`).join(''));
    for (const { line, cause } of bad) process.stderr.write(`${name}:${line}: ${cause}\n`);
    return bad.length > 0 ? 2 : 0;
  } catch (error) {
    return fail(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

process.exitCode = run(process.argv.slice(2));
