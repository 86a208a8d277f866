/** How a file is read: one JSON object a line, a Jira CSV export, or one story a line. */
export type InputFormat = 'jsonl' | 'csv' | 'text';

/** One thing read from a file: where it stood, and what it says. */
export interface InputRecord {
  readonly line: number;
  readonly value: unknown;
}

/** A line that could not be read: reported, and left out. */
export interface BadLine {
  readonly line: number;
  readonly cause: string;
}

/** A call that cannot be carried out as written; its message names what is wrong and the way out. */
export class UsageError extends Error {}

/** What a command is told beside its records. */
export interface CommandOptions {
  /** The day of `--as-of`, from its first moment (UTC); `null` for today. */
  readonly asOf: Date | null;
  readonly now: Date;
  /** Name of the file that the records come from; "-" for standard input. */
  readonly file: string;
  /** Options that were given, by name with dashes. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** One command of the command line. */
export interface Command<Answer> {
  readonly summary: string;
  readonly accepts: readonly InputFormat[];
  /** Options beside `--format`; all take a value. */
  readonly options: readonly string[];
  /** Answers in the order of the records. A record that does not fit is answered by pushing to `bad` and giving nothing. */
  run(records: readonly InputRecord[], bad: BadLine[], options: CommandOptions): readonly Answer[];
  /** Ways to write all answers, by the name that `--format` takes; the first is used when nobody asks. */
  readonly formats: Readonly<Record<string, (answers: readonly Answer[], options: CommandOptions) => string>>;
  /** Why the answers fail the run (exit code 1), as a sentence; `null` when they do not. */
  problem?(answers: readonly Answer[], options: CommandOptions): string | null;
}

/** Each answer as JSON, one a line. */
export const jsonLines = (answers: readonly unknown[]): string => answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');

/** A command whose answers nobody but itself looks at. */
export interface AnyCommand {
  readonly summary: string;
  readonly accepts: readonly InputFormat[];
  readonly options: readonly string[];
  readonly formats: readonly string[];
  run(
    records: readonly InputRecord[],
    bad: BadLine[],
    options: CommandOptions,
    format: string,
  ): { readonly text: string; readonly problem: string | null };
}

/** @param command `format` of the result's `run` must be one of its formats. */
export function anyCommand<Answer>(command: Command<Answer>): AnyCommand {
  const { summary, accepts, options, formats } = command;
  return {
    summary,
    accepts,
    options,
    formats: Object.keys(formats),
    run(records, bad, given, format) {
      const answers = command.run(records, bad, given);
      return { text: formats[format]?.(answers, given) ?? '', problem: command.problem?.(answers, given) ?? null };
    },
  };
}
