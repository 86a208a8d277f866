import jsep from 'jsep';
import type { Formula, Operator } from './formula.ts';

/** A formula that could be read, or where it could not. */
export type ReadFormula =
  | { readonly ok: true; readonly formula: Formula /** In order of appearance. */; readonly inputs: readonly string[] }
  /** `at` is where the text stops making sense, in characters from its start, as near as can be said. */
  | { readonly ok: false; readonly at: number; readonly expected: string };

const MAX_LENGTH = 500;
const MAX_DEPTH = 50;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const OPERATORS: readonly string[] = ['+', '-', '*', '/'] satisfies Operator[];
const ALLOWED = 'numbers, names, + - * / ( ), min(…) and max(…)';

class Unreadable extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/**
 * Reads a formula of numbers, names, + - * / ( ), min(…) and max(…). Products bind before sums, equals go from left to
 * right, a leading minus is allowed. A library parses; nothing is run: the result is a tree that `evaluateFormula` adds up.
 * @param text At most 500 characters, at most 50 levels deep.
 */
export function readFormula(text: string): ReadFormula {
  if (text.length > MAX_LENGTH) return { ok: false, at: MAX_LENGTH, expected: `at most ${MAX_LENGTH} characters` };
  if (text.trim() === '') return { ok: false, at: 0, expected: ALLOWED };
  const inputs = new Set<string>();
  try {
    return { ok: true, formula: convert(parse(text), { text, inputs }, 0), inputs: [...inputs] };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, at: error.at, expected: error.expected };
    throw error;
  }
}

function parse(text: string): jsep.Expression {
  try {
    return jsep(text);
  } catch (error) {
    const index = error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0;
    throw new Unreadable(Math.min(index, text.length), ALLOWED);
  }
}

interface Reading {
  readonly text: string;
  readonly inputs: Set<string>;
}

/** What the library understands is more than a formula may say: everything else is refused here. */
function convert(node: jsep.Expression, reading: Reading, depth: number): Formula {
  if (depth > MAX_DEPTH) throw new Unreadable(0, `at most ${MAX_DEPTH} levels`);
  const part = (inner: jsep.Expression): Formula => convert(inner, reading, depth + 1);
  if (isLiteral(node) && typeof node.value === 'number' && Number.isFinite(node.value)) return { kind: 'number', value: node.value };
  if (isName(node)) return input(node.name, reading);
  if (isUnary(node) && node.operator === '-') return { kind: 'call', name: '-', of: [{ kind: 'number', value: 0 }, part(node.argument)] };
  if (isBinary(node)) {
    if (isOperator(node.operator)) return { kind: 'call', name: node.operator, of: [part(node.left), part(node.right)] };
    throw new Unreadable(Math.max(0, reading.text.indexOf(node.operator)), ALLOWED);
  }
  if (isCall(node)) return call(node, reading, part);
  throw new Unreadable(0, ALLOWED);
}

const isLiteral = (node: jsep.Expression): node is jsep.Literal => node.type === 'Literal';
const isName = (node: jsep.Expression): node is jsep.Identifier =>
  node.type === 'Identifier' && typeof node['name'] === 'string' && NAME.test(node['name']);
const isUnary = (node: jsep.Expression): node is jsep.UnaryExpression => node.type === 'UnaryExpression';
const isBinary = (node: jsep.Expression): node is jsep.BinaryExpression => node.type === 'BinaryExpression';
const isCall = (node: jsep.Expression): node is jsep.CallExpression => node.type === 'CallExpression';
const isOperator = (sign: string): sign is Operator => OPERATORS.includes(sign);

function input(name: string, { inputs }: Reading): Formula {
  inputs.add(name);
  return { kind: 'input', name };
}

function call(node: jsep.CallExpression, { text }: Reading, part: (inner: jsep.Expression) => Formula): Formula {
  const name = isName(node.callee) ? node.callee.name : '';
  if (name !== 'min' && name !== 'max') throw new Unreadable(Math.max(0, text.indexOf(name)), '"min" or "max"');
  if (node.arguments.length === 0) throw new Unreadable(text.indexOf(`${name}(`), `something inside ${name}(…)`);
  return { kind: 'call', name, of: node.arguments.map(part) };
}
