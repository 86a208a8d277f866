import { type AnyCommand, anyCommand, UsageError } from './command.ts';
import { evalCommand } from './eval/eval-command.ts';
import { healthCommand } from './health/health-command.ts';
import { lintCommand } from './lint/lint-command.ts';
import { type Arguments, dayIn, formatIn, proveOptions, readArguments } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { rulesText } from './rules-command.ts';

const COMMANDS: Readonly<Record<string, AnyCommand>> = {
  lint: anyCommand(lintCommand),
  eval: anyCommand(evalCommand),
  health: anyCommand(healthCommand),
};

const USAGE = `plumbline <command> [file|-] [--format jsonl|pretty]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(6)} ${summary}`)
  .join('\n')}
  rules  every rule with its severity in each preset, criterion and page

lint    --format jsonl|pretty|csv|sarif, --config <file> (plumbline.json), --preset recommended|strict|kanban,
        --fail-on error|warning|hint, --max-warnings <number>
health  --as-of <date>

Reads JSON Lines; lint reads a Jira CSV export and a text file with one story a line too.
Exit code: 0 answered; 1 findings that --fail-on or --max-warnings does not let through; 2 bad input or a wrong call.
`;

const fail = (message: string): number => {
  process.stderr.write(`${message}\n`);
  return 2;
};

function answer(command: AnyCommand, { command: name, file, values }: Arguments): number {
  proveOptions(name, values, ['--format', ...command.options]);
  const format = formatIn(values, command.formats);
  const options = { asOf: dayIn(values), now: new Date(), file, values };
  const shown = file === '-' ? 'standard input' : file;
  try {
    const input = readInput(file, command.accepts);
    const bad = [...input.bad];
    const { text, problem } = command.run(input.records, bad, options, format);
    process.stdout.write(text);
    for (const { line, cause } of bad) process.stderr.write(`${shown}:${line}: ${cause}\n`);
    if (problem !== null) process.stderr.write(`${problem}\n`);
    return bad.length > 0 ? 2 : problem === null ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return fail(`${shown}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function run(args: readonly string[]): number {
  try {
    const given = readArguments(args);
    if (given.command === 'rules') {
      proveOptions('rules', given.values, ['--format']);
      process.stdout.write(rulesText(formatIn(given.values, ['jsonl', 'pretty']) === 'pretty'));
      return 0;
    }
    const command = Object.hasOwn(COMMANDS, given.command) ? COMMANDS[given.command] : undefined;
    if (command) return answer(command, given);
    return fail(given.command === '' ? USAGE : `Unknown command ${given.command}.\n\n${USAGE}`);
  } catch (error) {
    if (error instanceof UsageError) return fail(`${error.message}\n\n${USAGE}`);
    throw error;
  }
}

process.exitCode = run(process.argv.slice(2));
