import type { AdfMark } from '../../../shared/adf.ts';

/** A run of words with its marks and its place in the source. */
export interface InlineRun {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly AdfMark[];
}

const FORMS: readonly { readonly open: string; readonly close: string; readonly mark: string }[] = [
  { open: '**', close: '**', mark: 'strong' },
  { open: '~~', close: '~~', mark: 'strike' },
  { open: '{{', close: '}}', mark: 'code' },
  { open: '`', close: '`', mark: 'code' },
];

/** Splits a line at bold, struck-out and code marks. A mark without its partner stays text. Linear. */
export function inlineNodes(text: string, start: number): readonly InlineRun[] {
  const runs: InlineRun[] = [];
  const dead = new Set<string>();
  let from = 0;
  const push = (begin: number, end: number, marks: readonly AdfMark[]): void => {
    if (end > begin) runs.push({ text: text.slice(begin, end), start: start + begin, marks });
  };
  for (let at = 0; at < text.length; at += 1) {
    const form = FORMS.find((f) => !dead.has(f.open) && text.startsWith(f.open, at));
    if (form === undefined) continue;
    const begin = at + form.open.length;
    // "** one ** two" is a wiki list that lost its line breaks: marks touch the words that they mark.
    if (form.mark !== 'code' && /\s/.test(text.charAt(begin))) {
      at = begin - 1;
      continue;
    }
    const end = text.indexOf(form.close, begin);
    if (end < 0) dead.add(form.open);
    if (end <= begin) continue;
    push(from, at, []);
    push(begin, end, [{ type: form.mark }]);
    from = end + form.close.length;
    at = from - 1;
  }
  push(from, text.length, []);
  return runs;
}
