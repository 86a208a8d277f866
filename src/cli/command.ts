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

/** What a command is told beside its records. */
export interface CommandOptions {
  /** The day of `--as-of`, from its first moment (UTC); `null` for today. */
  readonly asOf: Date | null;
  readonly now: Date;
  /** Name of the file that the records come from; "-" for standard input. */
  readonly file: string;
}

/** One command of the command line. */
export interface Command {
  readonly summary: string;
  readonly accepts: readonly InputFormat[];
  /** Answers in the order of the records. A record that does not fit is answered by pushing to `bad` and giving nothing. */
  run(records: readonly InputRecord[], bad: BadLine[], options: CommandOptions): readonly unknown[];
  /** One answer for people. */
  pretty(answer: unknown): string;
}
