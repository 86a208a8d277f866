const ABBREVIATION = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'approx',
  'incl',
  'resp',
  'no',
  'nr',
  'z.b',
  'd.h',
  'bzw',
  'ca',
  'p.ej',
  'p.ex',
  'ex',
  'bijv',
  'mr',
  'mrs',
  'ms',
  'prof',
  'dr',
  'st',
  'c.q',
  'o.a',
  'm.b.v',
  'd.m.v',
  'i.p.v',
  't.b.v',
  'm.b.t',
  'n.a.v',
  'i.v.m',
  't.o.v',
  'evt',
  'mevr',
  'dhr',
  'u.a',
  'i.d.r',
  'o.ä',
  'ggf',
  'evtl',
  'inkl',
  'zzgl',
  'sog',
  'vgl',
  'max',
  'min',
  'p.e',
  'núm',
  'pág',
  'sr',
  'sra',
  'dra',
  'ecc',
  'es',
  'sig',
  'dott',
  'mme',
  'cf',
  'c.-à-d',
]);

/**
 * Where the sentence that begins at `from` ends: after its stop, at a line break, or at `to`.
 * Abbreviations, numbers and file names ("v1.2", "robots.txt") do not end a sentence.
 */
export function sentenceEnd(text: string, from: number, to: number = text.length): number {
  for (let i = from; i < to; i += 1) {
    // Most are letters, which stand behind all of these.
    if (text.charCodeAt(i) > LAST_STOP) continue;
    const c = text.charAt(i);
    if (c === '\n') return i;
    if (c !== '.' && c !== '!' && c !== '?') continue;
    const next = text.charAt(i + 1);
    if (i + 1 < to && next !== '' && !/[\s"'”’)\]]/.test(next)) continue;
    if (i + 1 < to && closesInside(text, i + 1)) continue;
    if (c === '.' && i + 1 < to && isAbbreviation(text, from, i)) continue;
    return i + 1;
  }
  return to;
}

const LAST_STOP = '?'.charCodeAt(0);

function isAbbreviation(text: string, from: number, stop: number): boolean {
  let start = stop;
  while (start > from && stop - start < 12 && /[\p{L}.]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, stop).toLowerCase();
  if (!ABBREVIATION.has(word)) return false;
  return TITLES.has(word) || !/^["'”’)\]]?\s+\p{Lu}/u.test(text.slice(stop + 1, stop + 5)) || word.includes('.');
}

/** Before a name, so that a capital follows without a new sentence. */
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'mme', 'dhr', 'mevr', 'dott', 'sra']);

/** `a page that asks “really delete?” before …`: the stop belongs to the words in quotes or brackets, and the sentence goes on in small letters. */
function closesInside(text: string, at: number): boolean {
  return /^["'”’)\]]{1,3}[,;]?\s+\p{Ll}/u.test(text.slice(at, at + 8));
}
