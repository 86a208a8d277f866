/** What is known of a part of an expression. */
interface Part {
  /** All texts that it can match, when they are few; `null`: too many, or not known. */
  readonly exact: readonly string[] | null;
  /** Texts one of which stands in everything that it matches; `null`: none are known. */
  readonly needed: readonly string[] | null;
}

/** Says which of two lists is worth more as a sign: the higher, the rarer its letters are. Negative: it is none. */
export type Worth = (texts: readonly string[]) => number;

/** More texts than these are not counted up. */
const MOST = 64;
/** Behind a sequence: another one, the bracket that closes it, or nothing. */
const ENDS = '|)';
const EMPTY: Part = { exact: [''], needed: null };
const UNKNOWN: Part = { exact: null, needed: null };

/**
 * Texts one of which stands in every text that `pattern` matches, in small letters; `null` where it needs none, or where that is not
 * known. What is not understood counts as “anything”, so an answer is never wrong, only less useful.
 */
export function neededLetters(pattern: RegExp, worth: Worth): readonly string[] | null {
  // There "ſ" is an "s", and classes are written in another way.
  if (pattern.flags.includes('v') || (pattern.flags.includes('i') && pattern.flags.includes('u'))) return null;
  const reader = new Reader(pattern.source, pattern.flags.includes('u'), worth);
  const { needed } = reader.choice();
  return needed === null || !reader.atEnd() ? null : [...new Set(needed.map((text) => text.toLowerCase()))];
}

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly unicode: boolean;
  private readonly worth: Worth;

  constructor(source: string, unicode: boolean, worth: Worth) {
    this.source = source;
    this.unicode = unicode;
    this.worth = worth;
  }

  atEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** Alternatives, up to the bracket that closes them or the end. */
  choice(): Part {
    let exact: readonly string[] | null = [];
    let needed: readonly string[] | null = [];
    do {
      const part = this.sequence();
      exact = exact === null || part.exact === null || exact.length + part.exact.length > MOST ? null : [...exact, ...part.exact];
      needed = needed === null || part.needed === null ? null : [...needed, ...part.needed];
    } while (this.take('|'));
    return { exact, needed };
  }

  private sequence(): Part {
    let run: readonly string[] = [''];
    let whole = true;
    let best: readonly string[] | null = null;
    while (!ENDS.includes(this.source.charAt(this.at))) {
      const { exact, needed } = this.repeated(this.atom());
      if (exact !== null && run.length * exact.length <= MOST) {
        run = run.flatMap((before) => exact.map((text) => before + text));
        continue;
      }
      best = this.better(this.better(best, run), needed);
      run = exact ?? [''];
      whole = false;
    }
    return { exact: whole ? run : null, needed: this.better(best, run) };
  }

  private better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
    if (other === null || this.worth(other) < 0) return one;
    return one === null || this.worth(other) > this.worth(one) ? other : one;
  }

  /** One part with the sign behind it that says how often it stands there. */
  private repeated(part: Part): Part {
    const [, sign, least = '0'] = this.match(/([?*+]|\{(\d+)(?:,\d*)?\})\??/y) ?? [];
    if (sign === undefined) return part;
    if (sign === '?') return part.exact === null || part.exact.length >= MOST ? UNKNOWN : { exact: [...part.exact, ''], needed: null };
    return sign === '*' || (sign !== '+' && least === '0') ? UNKNOWN : { exact: null, needed: this.better(part.needed, part.exact) };
  }

  private atom(): Part {
    // Many letters of which none has a sign behind it that says how often it stands there: most of an expression.
    const plain = this.match(/[a-z0-9 ,'-]{1,80}(?![?*+{])/iy)?.[0];
    if (plain !== undefined) return { exact: [plain], needed: null };
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.set();
    if (this.take('\\')) return this.escape();
    if (this.take('.')) return UNKNOWN;
    if (this.take('^') || this.take('$')) return EMPTY;
    return this.letter();
  }

  /** What only looks ahead or back matches nothing of its own. */
  private group(): Part {
    const looks = this.match(/\?(?:<?[=!])/y) !== null;
    if (!looks) this.match(/\?(?::|<\w+>)/y);
    const part = this.choice();
    this.take(')');
    return looks ? EMPTY : part;
  }

  /** “[yi]” is one of its letters; ranges and what is left out are anything. */
  private set(): Part {
    const start = this.at;
    while (!this.atEnd() && !this.sees(']')) this.at += this.sees('\\') ? 2 : 1;
    const inside = this.source.slice(start, this.at);
    this.take(']');
    return inside === '' || /^\^|[\\-]/.test(inside) || inside.length > 6 ? UNKNOWN : { exact: Array.from(inside), needed: null };
  }

  private escape(): Part {
    if (this.match(/[bB]/y) !== null) return EMPTY;
    const code = this.match(/u([\da-f]{4})|x([\da-f]{2})/iy);
    if (code !== null) return { exact: [String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16))], needed: null };
    return this.match(/[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|c[A-Za-z]|[dDsSwWtnrfv\d]/y) === null ? this.letter() : UNKNOWN;
  }

  private letter(): Part {
    const letter = this.unicode ? String.fromCodePoint(this.source.codePointAt(this.at) ?? 0) : this.source.charAt(this.at);
    this.at += letter.length;
    return { exact: [letter], needed: null };
  }

  private sees(sign: string): boolean {
    return this.source.charAt(this.at) === sign;
  }

  private take(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }
}
