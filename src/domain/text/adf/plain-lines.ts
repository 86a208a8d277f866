import { LOOKS, quoteInOne, readMacro, type WikiMacro } from './wiki-macro.ts';

/** One line of plain text, with what its beginning makes of it. */
export interface PlainLine {
  readonly kind: 'blank' | 'text' | 'heading' | 'item' | 'quote' | 'code' | 'macro';
  /** The words, without bullet, hashes or bold marks. */
  readonly text: string;
  /** Where `text` begins in the source. */
  readonly start: number;
  /** Heading level, or depth of a list item from 1. */
  readonly level: number;
  readonly ordered: boolean;
  readonly task: boolean;
  readonly checked: boolean;
  /** The whole line is bold: it acts as a title. */
  readonly title: boolean;
  readonly language: string;
  /** Text that goes on with the list item above it: it is set in, or begins small. */
  readonly goesOn: boolean;
  /** Number of the code block that the line belongs to; 0 outside. */
  readonly fence: number;
  /** What the line opens or closes, where its kind is `macro`. */
  readonly macro: WikiMacro | null;
}

const BASE: Omit<PlainLine, 'text' | 'start'> = {
  kind: 'text',
  level: 0,
  ordered: false,
  task: false,
  checked: false,
  title: false,
  language: '',
  goesOn: false,
  fence: 0,
  macro: null,
};
const MAX_DEPTH = 6;

/** Cuts a source into lines and says what each is. Linear. */
export function readLines(source: string): readonly PlainLine[] {
  const rows = source.split('\n');
  const wiki = /^h[1-6]\.(?:\s|[\p{Lu}*{])/mu.test(source);
  const lines: PlainLine[] = [];
  let at = 0;
  let close: string | null = null;
  let language = '';
  let fence = 0;
  rows.forEach((raw, i) => {
    const row = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const opens = close === null ? openFence(row) : null;
    if (close !== null) {
      if (row.trim() === close) close = null;
      else lines.push({ ...BASE, kind: 'code', text: row, start: at, language, fence });
    } else if (opens !== null) {
      close = opens.close;
      language = opens.language;
      fence += 1;
    } else lines.push(readLine(row, at, rows[i + 1] ?? '', rows[i - 1] ?? '', wiki));
    at += raw.length + 1;
  });
  return lines;
}

function openFence(row: string): { readonly close: string; readonly language: string } | null {
  const markdown = /^\s{0,3}(```|~~~)(?:[ \t]{0,3}([\w+#-]{1,30}))?$/.exec(row.trimEnd());
  if (markdown !== null) return { close: markdown[1] ?? '```', language: markdown[2] ?? '' };
  const wiki = /^\s{0,3}\{(code|noformat)(?::([\w+#-]{0,30})(?:[|=][^{}\n]{0,200})?)?\}\s*$/.exec(row);
  return wiki === null ? null : { close: `{${wiki[1] ?? 'code'}}`, language: wiki[2] ?? '' };
}

function readLine(row: string, at: number, next: string, previous: string, wiki: boolean): PlainLine {
  if (row.trim() === '' || /^\s*(?:-{3,}|\*{3,}|_{3,}|-{4})\s*$/.test(row)) return { ...BASE, kind: 'blank', text: '', start: at };
  return macro(row, at) ?? heading(row, at, next, previous, wiki) ?? item(row, at) ?? quote(row, at) ?? words(row, at);
}

function macro(row: string, at: number): PlainLine | null {
  const found = readMacro(row);
  return found === null
    ? null
    : { ...BASE, kind: 'macro', macro: found, title: found.title !== '', text: found.title, start: at + found.titleStart };
}

function heading(row: string, at: number, next: string, previous: string, wiki: boolean): PlainLine | null {
  const match = /^(?:h([1-6])\.(?:[ \t]+|(?=[\p{Lu}*{]))|(#{1,6})[ \t]+)/u.exec(row);
  if (match === null) return null;
  const hashes = match[2];
  if (hashes !== undefined && (wiki || isWikiList(row, hashes, next, previous))) return null;
  const level = hashes === undefined ? Number(match[1]) : hashes.length;
  const marks = /^\*{0,2}/.exec(row.slice(match[0].length))?.[0].length ?? 0;
  const start = match[0].length + marks;
  const text = row
    .slice(start)
    .trimEnd()
    .replace(/[*#]{1,6}$/, '')
    .trimEnd();
  return { ...BASE, kind: 'heading', level, text, start: at + start };
}

/** “*Rules*”: a name in wiki text. */
const WIKI_NAME = /^\s{0,8}\*[^*\s][^*\n]{0,80}\*:?\s*$/;

/** "# one" under "# zero" or a bold name is a numbered list in wiki text; "# Title" alone is a Markdown heading. */
function isWikiList(row: string, hashes: string, next: string, previous: string): boolean {
  const alike = (other: string): boolean =>
    other.startsWith(`${hashes} `) || other.startsWith(`${hashes}# `) || other.startsWith(`${hashes}* `);
  if (hashes.length === 1 && WIKI_NAME.test(previous)) return true;
  return alike(next) || alike(previous) || (hashes.length > 1 && previous.startsWith(`${hashes.slice(1)} `)) || /[.;,]\s*$/.test(row);
}

/** “[] The fee is shown”: a check box without a bullet. */
const BARE_BOX = /^(\s*)()(\[[ xX]?\])[ \t]+(?=\S)/;

function item(row: string, at: number): PlainLine | null {
  const match = /^(\s*)([*#-]{1,6}|[•+–·]|\d{1,3}[.)])[ \t]+(?:(\[[ xX]?\])[ \t]+|(\[[ xX]?\])$)?/.exec(row) ?? BARE_BOX.exec(row);
  if (match === null) return null;
  const mark = match[2] ?? '-';
  if (/^[*-]{2,}$/.test(mark) && !row.slice(match[0].length).trim()) return null;
  const indent = (match[1] ?? '').replaceAll('\t', '    ').length;
  const repeated = /^[*#-]{2,}$/.test(mark) ? mark.length : 1;
  const level = Math.min(MAX_DEPTH, Math.max(repeated, 1 + Math.floor((indent + 1) / 2)));
  const box = match[3] ?? match[4];
  return {
    ...BASE,
    kind: 'item',
    level,
    ordered: /^\d|^#/.test(mark),
    task: box !== undefined,
    checked: box !== undefined && /x/i.test(box),
    text: row.slice(match[0].length).trimEnd(),
    start: at + match[0].length,
  };
}

function quote(row: string, at: number): PlainLine | null {
  const whole = quoteInOne(row);
  if (whole !== null) return { ...BASE, kind: 'quote', text: whole.text, start: at + whole.start };
  const match = /^\s{0,3}(?:>|bq\.)[ \t]?/.exec(row);
  return match === null ? null : { ...BASE, kind: 'quote', text: row.slice(match[0].length).trimEnd(), start: at + match[0].length };
}

/** “b) …”, “(2) …”, “ac3: …”: a point of its own. */
const MARKED = /^(?:\(?(?:\p{L}|\p{L}?\d{1,3}|[ivx]{1,4})[.)]\s|\p{L}{1,12}[ -]?\d{0,3}:)/iu;

/** Characters before the first word that is seen. */
function leadOf(row: string): number {
  let lead = row.length - row.trimStart().length;
  LOOKS.lastIndex = lead;
  while (LOOKS.test(row)) lead = LOOKS.lastIndex;
  return lead;
}

/** A line without “{color}” at its end. */
const withoutLooks = (text: string): string => (text.endsWith('}') ? text.replace(/(?:\{(?:color|[*_+-])\})+$/, '').trimEnd() : text);

function words(row: string, at: number): PlainLine {
  const lead = leadOf(row);
  const text = withoutLooks(row.slice(lead).trimEnd());
  const bold = /^(\*\*|__|\*)([^*_\s][^*]*?)(\*\*|__|\*)(:?)$/.exec(text);
  if (bold === null || bold[1] !== bold[3])
    return { ...BASE, text, start: at + lead, goesOn: (lead > 1 || /^\p{Ll}/u.test(text)) && !MARKED.test(text) };
  const mark = bold[1]?.length ?? 1;
  return { ...BASE, title: true, text: (bold[2] ?? '').trimEnd(), start: at + lead + mark };
}
