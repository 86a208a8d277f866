import { fold } from '../../text/fold.ts';
import { GHERKIN_KEYWORDS } from './gherkin-keywords.ts';

/** What a keyword of Gherkin opens. `and` stands for But, too. */
export type LineKind = 'feature' | 'background' | 'rule' | 'scenario' | 'outline' | 'examples' | 'given' | 'when' | 'then' | 'and';

/** A keyword, folded. `tight`: the text may follow without a blank (Chinese, Japanese, "Lorsqu'"). */
export interface DialectWord {
  readonly kind: LineKind;
  readonly word: string;
  readonly tight: boolean;
}

/** The keywords of one language. */
export interface Dialect {
  /** Gherkin's code of the language, for example "en", "pt", "zh-CN". */
  readonly code: string;
  /** By first letter, longest first. */
  readonly byLetter: ReadonlyMap<string, readonly DialectWord[]>;
  /** As Gherkin writes them, by slot, for texts that we write. */
  readonly written: Readonly<Record<LineKind | 'but', readonly string[]>>;
}

const SLOTS = ['feature', 'background', 'rule', 'scenario', 'outline', 'examples', 'given', 'when', 'then', 'and', 'but'] as const;

/** Said by people, not by Gherkin: short forms and lost accents. */
const ALSO: Readonly<Record<string, readonly (readonly [LineKind, string])[]>> = {
  de: [['given', 'gegeben']],
  fr: [
    ['given', 'etant donne que'],
    ['given', 'etant donne'],
    ['scenario', 'scenario'],
  ],
  nl: [['given', 'gegeven dat']],
};

const ROWS: ReadonlyMap<string, string> = new Map(GHERKIN_KEYWORDS.map((row) => [row.slice(0, row.indexOf('|')), row]));
const BUILT = new Map<string, Dialect>();

/** Codes of all languages of Gherkin, in the order of the list. */
export const DIALECT_CODES: readonly string[] = [...ROWS.keys()];
const BY_LOWER: ReadonlyMap<string, string> = new Map(DIALECT_CODES.map((code) => [code.toLowerCase(), code]));

/** Gherkin's code for a language or a region: "pt-BR" is "pt", "zh" is "zh-CN"; `null` when Gherkin has no such language. */
export function dialectCode(language: string): string | null {
  const wanted = language.toLowerCase();
  const exact = BY_LOWER.get(wanted);
  if (exact !== undefined) return exact;
  const [base = ''] = wanted.split(/[-_]/);
  return DIALECT_CODES.find((code) => code === base) ?? DIALECT_CODES.find((code) => code.startsWith(`${base}-`)) ?? null;
}

/** The keywords of a language by Gherkin's code; English for an unknown one. Read when first asked for. */
export function dialectOf(code: string): Dialect {
  const known = BUILT.get(code);
  if (known !== undefined) return known;
  const dialect = build(code, ROWS.get(code) ?? ROWS.get('en') ?? '');
  BUILT.set(code, dialect);
  return dialect;
}

function build(code: string, row: string): Dialect {
  const slots = row.split('|').slice(1);
  const words = (slot: number): readonly string[] => (slots[slot] ?? '').split(';').filter((word) => word !== '');
  const written = Object.fromEntries(SLOTS.map((name, slot) => [name, words(slot)])) as unknown as Dialect['written'];
  const known: DialectWord[] = SLOTS.flatMap((name, slot) => words(slot).map((word) => toWord(name === 'but' ? 'and' : name, word)));
  const also = (ALSO[code] ?? []).map(([kind, word]) => ({ kind, word, tight: false }));
  const byLetter = new Map<string, DialectWord[]>();
  for (const word of [...known, ...also].toSorted((a, b) => b.word.length - a.word.length)) {
    const letter = word.word.charAt(0);
    const list = byLetter.get(letter);
    if (list === undefined) byLetter.set(letter, [word]);
    else list.push(word);
  }
  return { code, byLetter, written };
}

const STEPS: ReadonlySet<LineKind> = new Set(['given', 'when', 'then', 'and']);

function toWord(kind: LineKind, keyword: string): DialectWord {
  return { kind, word: fold(keyword).trimEnd(), tight: STEPS.has(kind) && !keyword.endsWith(' ') };
}
