import { type BinaryOperator, type Expression, type Method, METHODS, OPERATOR_LEVELS } from './expression.ts';
import { readTokens, type TokenReader } from './token-reader.ts';

/** @throws when the expression uses anything that `evaluateExpression` does not know. */
export function parseExpression(source: string): Expression {
  const reader = readTokens(source);
  const expression = parseLevel(reader, 0);
  return reader.ended() ? expression : reader.refuse();
}

/** Operators of one level bind to the left; the next level binds tighter. */
function parseLevel(reader: TokenReader, level: number): Expression {
  const operators: readonly string[] | undefined = OPERATOR_LEVELS[level];
  if (operators === undefined) return parseUnary(reader);
  let left = parseLevel(reader, level + 1);
  while (operators.includes(reader.peek())) {
    const operator = reader.peek() as BinaryOperator;
    reader.next();
    left = { kind: 'binary', operator, left, right: parseLevel(reader, level + 1) };
  }
  return left;
}

function parseUnary(reader: TokenReader): Expression {
  if (reader.peek() !== '!') return parsePostfix(reader);
  reader.next();
  return { kind: 'not', operand: parseUnary(reader) };
}

function parsePostfix(reader: TokenReader): Expression {
  let object = parsePrimary(reader);
  while (reader.peek() === '.') {
    reader.next();
    const name = reader.word();
    object = reader.peek() === '(' ? parseCall(reader, object, name) : { kind: 'member', object, name };
  }
  return object;
}

function parseCall(reader: TokenReader, object: Expression, name: string): Expression {
  const method: Method | undefined = METHODS.find((m) => m === name);
  if (method === undefined)
    throw new Error(`The filter expression "${reader.source}" calls "${name}", which the local host does not model.`);
  reader.take('(');
  return { kind: 'call', object, method, args: parseList(reader, ')') };
}

function parseList(reader: TokenReader, end: string): Expression[] {
  const items: Expression[] = [];
  while (reader.peek() !== end) {
    items.push(parseLevel(reader, 0));
    if (reader.peek() !== end) reader.take(',');
  }
  reader.take(end);
  return items;
}

const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

function parsePrimary(reader: TokenReader): Expression {
  const isArrow = reader.peek(1) === '=>';
  const sign = reader.peek();
  if (reader.ended() || (/^\W/.test(sign) && sign !== '[' && sign !== '(')) return reader.refuse();
  const token = reader.next();
  switch (token?.kind) {
    case undefined:
      return reader.refuse();
    case 'number':
      return { kind: 'literal', value: Number(token.value) };
    case 'text':
      return { kind: 'literal', value: token.value };
    case 'word':
      return isArrow ? parseArrow(reader, token.value) : nameOrConstant(token.value);
    case 'sign':
      return token.value === '[' ? { kind: 'list', items: parseList(reader, ']') } : parseGroup(reader);
  }
}

function nameOrConstant(word: string): Expression {
  const constant = CONSTANTS[word];
  return constant === undefined ? { kind: 'name', name: word } : { kind: 'literal', value: constant };
}

function parseArrow(reader: TokenReader, parameter: string): Expression {
  reader.take('=>');
  return { kind: 'arrow', parameter, body: parseLevel(reader, 0) };
}

function parseGroup(reader: TokenReader): Expression {
  const inner = parseLevel(reader, 0);
  reader.take(')');
  return inner;
}
