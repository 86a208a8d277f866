import { type BinaryOperator, type Expression, type Method, METHODS, OPERATOR_LEVELS } from './expression.ts';

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z_]\w*)|(=>|==|!=|<=|>=|&&|\|\||[<>!.,()[\]]))/y;

type Token = { readonly kind: 'number' | 'text' | 'word' | 'sign'; readonly value: string };

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const text = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null)
      throw new Error(
        `The filter expression cannot be read at "${text.slice(at, at + 20).trim()}": the local host does not know this part of the language.`,
      );
    const [, number, single, double, word, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else tokens.push({ kind: 'text', value: (single ?? double ?? '').replace(/\\(.)/g, '$1') });
  }
  return tokens;
}

const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** @throws when the expression uses anything that `evaluateExpression` does not know. */
export function parseExpression(source: string): Expression {
  const tokens = tokenize(source);
  let at = 0;
  const peek = (ahead = 0): string => {
    const token = tokens[at + ahead];
    return token === undefined || token.kind === 'text' ? '' : token.value;
  };
  const refuse = (): never => {
    throw new Error(
      `The filter expression "${source}" is not understood at "${tokens[at]?.value ?? 'its end'}": the local host models only a part of the language.`,
    );
  };
  const take = (sign: string): void => {
    if (peek() !== sign) refuse();
    at += 1;
  };
  const word = (): string => {
    const token = tokens[at];
    if (token?.kind !== 'word') return refuse();
    at += 1;
    return token.value;
  };
  const listUntil = (end: string): Expression[] => {
    const items: Expression[] = [];
    while (peek() !== end) {
      items.push(expression(0));
      if (peek() !== end) take(',');
    }
    take(end);
    return items;
  };
  const expression = (level: number): Expression => {
    const operators: readonly string[] | undefined = OPERATOR_LEVELS[level];
    if (operators === undefined) return unary();
    let left = expression(level + 1);
    while (operators.includes(peek())) {
      const operator = peek() as BinaryOperator;
      at += 1;
      left = { kind: 'binary', operator, left, right: expression(level + 1) };
    }
    return left;
  };
  const unary = (): Expression => {
    if (peek() !== '!') return postfix();
    at += 1;
    return { kind: 'not', operand: unary() };
  };
  const postfix = (): Expression => {
    let object = primary();
    while (peek() === '.') {
      at += 1;
      const name = word();
      if (peek() !== '(') object = { kind: 'member', object, name };
      else {
        at += 1;
        if (!METHODS.some((m) => m === name))
          throw new Error(`The filter expression "${source}" calls "${name}", which the local host does not model.`);
        object = { kind: 'call', object, method: name as Method, args: listUntil(')') };
      }
    }
    return object;
  };
  const primary = (): Expression => {
    const token = tokens[at];
    if (token === undefined) return refuse();
    if (token.kind === 'word' && peek(1) === '=>') {
      at += 2;
      return { kind: 'arrow', parameter: token.value, body: expression(0) };
    }
    at += 1;
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.value) };
    if (token.kind === 'text') return { kind: 'literal', value: token.value };
    if (token.kind === 'word') {
      const constant = CONSTANTS[token.value];
      return constant === undefined ? { kind: 'name', name: token.value } : { kind: 'literal', value: constant };
    }
    if (token.value === '[') return { kind: 'list', items: listUntil(']') };
    if (token.value !== '(') {
      at -= 1;
      return refuse();
    }
    const inner = expression(0);
    take(')');
    return inner;
  };
  const result = expression(0);
  return at < tokens.length ? refuse() : result;
}
