/** What people put before the points of a list, where no editor made one. */

/** Dashes, stars, dots, ticks and arrows; `#` only as wiki text has it. */
const SIGN = '(?:[-*•+–—·‣▪▸►◦●○◉■□☐☑☒✓✔✗✘✅❌⬜➤➔→⇒➜»›∙∘⁃★⭐o]\\ufe0f?|[-–=]{1,2}>)';
/** “1.”, “1)”, “(1)”, “1 -”, “a)”, “(b)”, “c.”, “iv)” */
const NUMBER =
  '\\(?\\d{1,3}[.)]|\\(?\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?|\\d{1,2}(?: ?[-–:])|\\(?[a-z]\\d{0,2}[.)]|[acr]\\d{1,2}:|\\(?(?:i{1,3}|iv|vi{0,3}|ix)\\)';
/** “[ ]”, “[x]”, and the signs of wiki text for done and not done. */
const BOX = '\\[[ xv✓✔*-]?\\]|\\((?:[ /x!+?*-]|on|off|y|n)\\)|:(?:white_check_mark|heavy_check_mark|x|check_mark|tick|cross_mark):';
/** “AC1:”, “AC-2 –”, “Acceptance criterion 3.” */
const LABELS =
  '[*_]{0,3}(?:a\\.?c\\.?s?|acceptance (?:criterion|criteria)|criterion|criteria|cos|req|requirement)[ .#_-]{0,2}\\d{1,2}(?:\\.\\d{1,2})?(?: ?[*_]{0,3} ?(?:[:)–—]|\\.(?!\\.))[*_]{0,3}| [-–—])';
/** “AC1 The fee is shown”; not “AC1 is met”. */
const LABEL = `(?:${LABELS}|ac#?\\d{1,2}(?= {1,3}(?!(?:and|or|is|are|was|were|has|have|had|needs?|must|should|will|can|to|of|in|for|on|with|by)\\b)\\S))`;

const MARKED = new RegExp(`^\\s*(?:(?:${SIGN}|${NUMBER}|${BOX})\\s+\\S|${LABEL}\\s*\\S)`, 'i');
const HEAD = new RegExp(`^\\s*(?:(?:#{1,3}|[*-]{2,3}|${SIGN}|${NUMBER})\\s+)?(?:(?:${BOX})\\s+)?(?:${LABEL}\\s*)?`, 'i');
const NUMBERED = new RegExp(`^\\s*(?:(?:${NUMBER})\\s+\\S|${LABEL}\\s*\\S)`, 'i');
const LABELLED = new RegExp(`^\\s*${LABEL}(?=\\s|$|\\S)`, 'i');
/** “-Owner can pay”: the blank was forgotten. Not “*bold*”, not “-5”. */
const TIGHT = /^\s*([-*•+–·▪])(?=["'“‘(]?\p{L})(?![^*]*\*\s*$)/u;

/** Two letters, the first of which opens no number and no label: most rows begin so, and need no closer look. */
function beginsPlain(row: string): boolean {
  const first = row.charCodeAt(0) | 32;
  const second = row.charCodeAt(1) | 32;
  return first >= 97 && first <= 122 && second >= 97 && second <= 122 && !OPENERS.has(first);
}

/** “a”, “c”, “r” of labels; “i”, “v” of Roman numbers. */
const OPENERS: ReadonlySet<number> = new Set(['a', 'c', 'r', 'i', 'v'].map((letter) => letter.charCodeAt(0)));

/** Does the row begin with the mark of a point, and has words behind it? */
export const isMarked = (row: string): boolean => !beginsPlain(row) && MARKED.test(row.slice(0, 80));

/** Does the row begin with a number of its own, as the points of one list do? */
export const isNumbered = (row: string): boolean => !beginsPlain(row) && NUMBERED.test(row.slice(0, 80));

/** Length of the bullet, number, box and label at the beginning of a row. */
export function markLength(row: string): number {
  if (beginsPlain(row)) return 0;
  const head = HEAD.exec(row.slice(0, 80))?.[0].length ?? 0;
  return head < row.length ? head : row.length - row.trimStart().length;
}

/** “1 The fee is shown”, “2 …”: rows that count without a stop. */
export const areCounted = (rows: readonly string[]): boolean =>
  rows.length > 1 && rows.every((row, i) => new RegExp(`^\\s*${i + 1}\\s+\\p{L}`, 'u').test(row));

/** A line drawn with signs. */
export const isRuler = (row: string): boolean => /^\s*[=~_*#-]{3,}\s*$/.test(row);

/** Length of “AC1:” at the beginning of a row; 0 when there is none. */
export const labelLengthOf = (row: string): number => (beginsPlain(row) ? 0 : (LABELLED.exec(row.slice(0, 80))?.[0].length ?? 0));

/** Length of the bullet that stands close to its word; 0 when there is none. */
export const tightLength = (row: string): number => TIGHT.exec(row)?.[0].length ?? 0;

/** Do two rows or more begin with a bullet that stands close to its word? */
export const areTight = (rows: readonly string[]): boolean => rows.filter((row) => tightLength(row) > 0).length > 1;
