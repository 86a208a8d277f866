const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z_]\w*)|(=>|==|!=|<=|>=|&&|\|\||[<>!.,()[\]]))/y;

export interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'sign';
  readonly value: string;
}

/** Walks over the tokens of an expression. */
export interface TokenReader {
  readonly source: string;
  /** The word or sign at this place; "" at the end and for a text. */
  peek(ahead?: number): string;
  next(): Token | undefined;
  /** @throws when the sign is not there. */
  take(sign: string): void;
  /** @throws when there is no word. */
  word(): string;
  /** @throws always: says where the expression cannot be read. */
  refuse(): never;
  readonly ended: () => boolean;
}

export function readTokens(source: string): TokenReader {
  const tokens = tokenize(source);
  let at = 0;
  const refuse = (): never => {
    throw new Error(
      `The filter expression "${source}" is not understood at "${tokens[at]?.value ?? 'its end'}": the local host models only a part of the language.`,
    );
  };
  const peek = (ahead = 0): string => {
    const token = tokens[at + ahead];
    return token === undefined || token.kind === 'text' ? '' : token.value;
  };
  return {
    source,
    peek,
    refuse,
    next: () => tokens[at++],
    take(sign) {
      if (peek() !== sign) refuse();
      at += 1;
    },
    word() {
      const token = tokens[at];
      if (token?.kind !== 'word') return refuse();
      at += 1;
      return token.value;
    },
    ended: () => at >= tokens.length,
  };
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const text = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) {
      throw new Error(
        `The filter expression cannot be read at "${text.slice(at, at + 20).trim()}": the local host does not know this part of the language.`,
      );
    }
    const [, number, single, double, word, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else tokens.push({ kind: 'text', value: (single ?? double ?? '').replace(/\\(.)/g, '$1') });
  }
  return tokens;
}
