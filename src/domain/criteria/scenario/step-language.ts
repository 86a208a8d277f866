import { fold } from '../../text/fold.ts';
import { DIALECT_CODES, dialectCode, dialectOf, type DialectWord } from './gherkin-dialects.ts';
import { readKeyword, resultIn } from './gherkin.ts';

const MOST_LINES = 400;
const NAMED = /^[ \t]*#[ \t]*language[ \t]*:[ \t]*([a-z-]{2,8})/im;

interface Evidence {
  readonly kinds: Set<string>;
  lines: number;
}

/**
 * The language of Given, When, Then in a text, by Gherkin's code: as "# language: xx" says, else the language of the item
 * when its keywords stand there, else the language of Gherkin whose keywords begin the most lines.
 * A language other than the item's needs two different keywords: a single one may be a usual word.
 */
export function stepLanguage(text: string, language: string): string {
  const named = NAMED.exec(text.slice(0, 4000))?.[1];
  const said = named === undefined ? null : dialectCode(named);
  if (said !== null) return said;
  const preferred = dialectCode(language === 'und' ? 'en' : language) ?? 'en';
  const lines = text.split('\n', MOST_LINES).filter((line) => line.trim() !== '');
  if (isEnough(evidenceFor(lines, preferred))) return preferred;
  return bestOther(lines, preferred) ?? preferred;
}

/** Two of Given, When, Then; or a scenario's header and one of them. */
function isEnough({ kinds }: Evidence): boolean {
  return kinds.size >= 2;
}

function evidenceFor(lines: readonly string[], code: string): Evidence {
  const evidence: Evidence = { kinds: new Set(), lines: 0 };
  for (const line of lines) {
    const keyword = readKeyword(line, code);
    if (keyword !== null) count(evidence, line, keyword.kind, keyword.textStart, code);
  }
  return evidence;
}

function count(evidence: Evidence, line: string, kind: string, from: number, code: string): void {
  if (kind === 'outline' || kind === 'background') evidence.kinds.add('scenario');
  else if (kind === 'given' || kind === 'when' || kind === 'then' || kind === 'scenario') evidence.kinds.add(kind);
  else return;
  evidence.lines += 1;
  if ((kind === 'given' || kind === 'when') && resultIn(line, from, code) !== null) evidence.kinds.add('then');
}

/** As many languages are looked at closely: those that begin the most lines. */
const MOST_CANDIDATES = 6;

function bestOther(lines: readonly string[], preferred: string): string | null {
  const opened = new Map<string, number>();
  for (const line of lines) for (const code of openedBy(line)) opened.set(code, (opened.get(code) ?? 0) + 1);
  opened.delete(preferred);
  const candidates = [...opened].toSorted((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0])).slice(0, MOST_CANDIDATES);
  let best: { readonly code: string; readonly score: number } | null = null;
  for (const [code] of candidates) {
    const evidence = evidenceFor(lines, code);
    const score = evidence.kinds.size * 1000 + evidence.lines;
    if (isEnough(evidence) && (best === null || score > best.score)) best = { code, score };
  }
  return best?.code ?? null;
}

/** Where two languages share their keywords, the more widely used one is meant. */
const COMMON = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'ru', 'zh-CN', 'ja', 'sv', 'no', 'da', 'cs', 'ro', 'hr', 'sr-Latn'];

function rank(code: string): number {
  const at = COMMON.indexOf(code);
  return at < 0 ? COMMON.length + DIALECT_CODES.indexOf(code) : at;
}

interface Opener {
  readonly word: string;
  readonly tight: boolean;
  readonly codes: readonly string[];
}
let openers: ReadonlyMap<string, readonly Opener[]> | null = null;

/** Languages that have a Given, When or Then with which the line begins. The index over all languages is made when first needed. */
function openedBy(line: string): readonly string[] {
  openers ??= indexOpeners();
  const head = fold(line.slice(0, 80)).replace(/^(?:[\s*_>-]|\[[ x]?\]|\d{1,3}[.)])+/, '');
  return (openers.get(head.slice(0, 2)) ?? []).flatMap(({ word, tight, codes }) =>
    head.startsWith(word) && (tight || /[: ,*]/.test(head.charAt(word.length))) ? codes : [],
  );
}

function indexOpeners(): ReadonlyMap<string, readonly Opener[]> {
  const codesOf = new Map<string, { readonly tight: boolean; readonly codes: string[] }>();
  for (const code of DIALECT_CODES) {
    for (const { word, tight } of wordsOf(code)) {
      const known = codesOf.get(word);
      if (known === undefined) codesOf.set(word, { tight, codes: [code] });
      else known.codes.push(code);
    }
  }
  const index = new Map<string, Opener[]>();
  for (const [word, known] of codesOf) {
    const head = word.slice(0, 2);
    index.set(head, [...(index.get(head) ?? []), { word, ...known }]);
  }
  return index;
}

function wordsOf(code: string): readonly DialectWord[] {
  return [...dialectOf(code).byLetter.values()].flat().filter(({ kind }) => kind === 'given' || kind === 'when' || kind === 'then');
}
