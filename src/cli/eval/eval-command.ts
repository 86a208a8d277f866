import * as v from 'valibot';
import { type Command, jsonLines } from '../command.ts';
import { OPS } from './ops.ts';

const Line = v.looseObject({ id: v.optional(v.union([v.string(), v.number()])), op: v.string(), inputs: v.unknown() });
const Fault = v.looseObject({ error: v.string() });

/** A value that is a fault (a cycle, for example) is an error of its line too. */
function faultIn(value: unknown): { readonly error: string } | null {
  const fault = v.safeParse(Fault, value);
  return fault.success ? { error: fault.output.error } : null;
}

function evaluate(value: unknown): unknown {
  const line = v.safeParse(Line, value);
  if (!line.success) return { id: null, error: 'a line needs op and inputs' };
  const { id = null, op: name, inputs } = line.output;
  const op = Object.hasOwn(OPS, name) ? OPS[name] : undefined;
  if (!op) return { id, error: 'unknown op' };
  try {
    const value = op.run(inputs);
    return { id, value, ...faultIn(value) };
  } catch (error) {
    if (error instanceof v.ValiError) return { id, error: `${v.getDotPath(error.issues[0]) ?? 'inputs'}: ${error.issues[0].message}` };
    throw error;
  }
}

/** `eval`: one operation a line, answered in the same order. */
export const evalCommand: Command<unknown> = {
  summary: 'one scoring operation a line: {id, op, inputs} → {id, value}',
  accepts: ['jsonl'],
  run: (records) => records.map((record) => evaluate(record.value)),
  options: [],
  formats: { jsonl: jsonLines, pretty: jsonLines },
};
