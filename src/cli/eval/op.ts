import * as v from 'valibot';

/** One operation: what it takes, and its value in the shape of the published oracles. */
export interface Op {
  run(inputs: unknown): unknown;
}

/** A family of operations, by the names of the published oracles. */
export type Ops = Readonly<Record<string, Op>>;

/** An operation whose inputs are proven by a schema; what does not fit is reported with its path. */
export const op = <T>(schema: v.GenericSchema<unknown, T>, run: (inputs: T) => unknown): Op => ({
  run: (inputs) => run(v.parse(schema, inputs)),
});

/** An input of a score: absent and `null` are missing, never 0; what is not a number is kept as such, for the score to name it. */
export const Input = v.pipe(
  v.optional(v.unknown(), null),
  v.transform((raw): number | null => (raw === null || typeof raw === 'number' ? raw : Number.NaN)),
);
