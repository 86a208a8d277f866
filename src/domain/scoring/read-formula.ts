import type { Formula, Operator } from './formula.ts';

/** A formula that could be read, or where it could not. */
export type ReadFormula =
  | { readonly ok: true; readonly formula: Formula /** In order of appearance. */; readonly inputs: readonly string[] }
  /** `at` is where the text stops making sense, in characters from its start. */
  | { readonly ok: false; readonly at: number; readonly expected: string };

const MAX_LENGTH = 500;
const MAX_DEPTH = 50;
const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?|\.\d+)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<sign>[-+*/(),]))/y;

interface Token {
  readonly at: number;
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

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
 * right, a leading minus is allowed. Nothing is run: the result is a tree that `evaluateFormula` adds up.
 * @param text At most 500 characters, at most 50 levels deep.
 */
export function readFormula(text: string): ReadFormula {
  if (text.length > MAX_LENGTH) return { ok: false, at: MAX_LENGTH, expected: `at most ${MAX_LENGTH} characters` };
  try {
    const reader = new Reader(tokens(text));
    const formula = reader.whole();
    return { ok: true, formula, inputs: [...reader.inputs] };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, at: error.at, expected: error.expected };
    throw error;
  }
}

function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) throw new Unreadable(at + (/\S/.exec(text.slice(at))?.index ?? 0), 'a number, a name or one of + - * / ( ) ,');
    const kind = groups.number !== undefined ? 'number' : groups.name !== undefined ? 'name' : 'sign';
    const own = groups[kind] ?? '';
    at = TOKEN.lastIndex;
    found.push({ at: at - own.length, kind, text: own });
  }
  return [...found, { at: text.length, kind: 'end', text: '' }];
}

class Reader {
  readonly inputs = new Set<string>();
  private next = 0;

  constructor(private readonly list: readonly Token[]) {}

  whole(): Formula {
    const formula = this.sum(0);
    if (this.here().kind !== 'end') throw new Unreadable(this.here().at, 'an operator or the end');
    return formula;
  }

  private here(): Token {
    return this.list[Math.min(this.next, this.list.length - 1)] ?? { at: 0, kind: 'end', text: '' };
  }

  private take(sign: string): boolean {
    const met = this.here().kind === 'sign' && this.here().text === sign;
    if (met) this.next += 1;
    return met;
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new Unreadable(this.here().at, `"${sign}"`);
  }

  private sum(depth: number): Formula {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.unit(depth)));
  }

  private chain(signs: readonly Operator[], part: () => Formula): Formula {
    let left = part();
    for (let sign = signs.find((one) => this.take(one)); sign; sign = signs.find((one) => this.take(one))) {
      left = { kind: 'call', name: sign, of: [left, part()] };
    }
    return left;
  }

  private unit(depth: number): Formula {
    const token = this.here();
    if (depth > MAX_DEPTH) throw new Unreadable(token.at, `at most ${MAX_DEPTH} levels`);
    if (this.take('-')) return { kind: 'call', name: '-', of: [{ kind: 'number', value: 0 }, this.unit(depth + 1)] };
    if (this.take('(')) {
      const inner = this.sum(depth + 1);
      this.need(')');
      return inner;
    }
    if (token.kind !== 'number' && token.kind !== 'name') throw new Unreadable(token.at, 'a number, a name or "("');
    this.next += 1;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (this.take('(')) return this.call(token, depth);
    this.inputs.add(token.text);
    return { kind: 'input', name: token.text };
  }

  private call(token: Token, depth: number): Formula {
    if (token.text !== 'min' && token.text !== 'max') throw new Unreadable(token.at, '"min" or "max"');
    const of = [this.sum(depth + 1)];
    while (this.take(',')) of.push(this.sum(depth + 1));
    this.need(')');
    return { kind: 'call', name: token.text, of };
  }
}
