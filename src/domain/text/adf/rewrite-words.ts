import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';
import type { AdfText, TextBlock } from './adf-text.ts';
import { adfToText } from './adf-to-text.ts';
import { changeAt, removeBlock } from './edit-blocks.ts';
import { editInline, type InlineEdit } from './edit-inline.ts';
import { diffWords } from './word-diff.ts';

/** A word, a space, a sign or something that stands for text, with its place. Between two blocks stands a break without a width. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly leaf: TextBlock;
  /** A mention, date or card: kept even when the new words do not name it. */
  readonly atomic: boolean;
}

const TOKENS = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/**
 * Makes stretches of a document say something else. Words that stay keep their formatting and line breaks; mentions, dates and cards
 * stay; blocks that are left without words go; all other nodes stay the very same objects.
 * @param pieces Stretches of `adfToText(doc).text`, in order, read as one text.
 * @returns `null` when the words stand where they cannot be written, for example in the title of an expand.
 */
export function rewriteWords(
  doc: AdfDoc,
  pieces: readonly { readonly start: number; readonly end: number }[],
  words: string,
): AdfDoc | null {
  const text = adfToText(doc);
  const tokens = pieces.flatMap(({ start, end }) => tokensIn(text, start, end)).flatMap(withBreak);
  if (tokens.length === 0 || tokens.some(({ leaf }) => leaf.type === 'expandTitle')) return null;
  const said = tokens.map((token) => token.text).join('');
  if (squeeze(said) === squeeze(words)) return doc;
  const atoms = tokens.filter(({ atomic }) => atomic).map((token) => token.text);
  const after = splitWords(words, atoms);
  return applyAll(doc, settle(tokens, after));
}

/** A block of which only signs would be left gives them up to the one before it, and goes. */
function settle(tokens: readonly Token[], after: readonly string[]): readonly LeafEdit[] {
  const changes = diffWords(
    tokens.map(({ text }) => text),
    after,
  );
  const gone = new Set(changes.flatMap(({ from, to }) => tokens.slice(from, to)));
  const filled = new Set(changes.flatMap(({ from, words }) => (WORD.test(words) ? [tokens[from]?.leaf ?? tokens.at(-1)?.leaf] : [])));
  for (const token of tokens) if (token.atomic || (WORD.test(token.text) && !gone.has(token))) filled.add(token.leaf);
  const bare = tokens.find(({ leaf }) => !filled.has(leaf))?.leaf;
  if (bare === undefined || bare === tokens[0]?.leaf) return changes.flatMap(({ from, to, words }) => editsFor(tokens, from, to, words));
  const own = tokens.filter(({ leaf, end, start }) => leaf === bare && end > start);
  const rest = tokens.filter(({ leaf }) => leaf !== bare);
  const edits = [...settle(rest, after), ...editsFor(own, 0, own.length, '')];
  return edits.toSorted((a, b) => a.leaf.start - b.leaf.start || a.start - b.start);
}

const WORD = /[\p{L}\p{N}]/u;
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function tokensIn(text: AdfText, start: number, end: number): readonly Token[] {
  return text.blocks
    .filter((block) => block.leaf && block.start < end && block.end > start)
    .flatMap((leaf) => {
      const [from, to] = [Math.max(start, leaf.start), Math.min(end, leaf.end)];
      const atoms = text.segments.filter((segment) => segment.atomic && segment.start >= from && segment.end <= to);
      const tokens: Token[] = [];
      let at = from;
      for (const atom of [...atoms, null]) {
        const stop = atom?.start ?? to;
        for (const match of text.text.slice(at, stop).matchAll(TOKENS))
          tokens.push({ text: match[0], start: at + match.index, end: at + match.index + match[0].length, leaf, atomic: false });
        if (atom === null) break;
        tokens.push({ text: text.text.slice(atom.start, atom.end), start: atom.start, end: atom.end, leaf, atomic: true });
        at = atom.end;
      }
      return tokens;
    });
}

function withBreak(token: Token, index: number, all: readonly Token[]): readonly Token[] {
  const before = all[index - 1];
  if (before === undefined || before.leaf === token.leaf) return [token];
  return [{ text: '\n', start: before.end, end: before.end, leaf: before.leaf, atomic: false }, token];
}

/** The new words in the same kinds of tokens; what names an atom is one. */
function splitWords(words: string, atoms: readonly string[]): readonly string[] {
  const tokens: string[] = [];
  let rest = words;
  for (const atom of atoms) {
    const at = rest.indexOf(atom);
    if (at < 0) continue;
    tokens.push(...(rest.slice(0, at).match(TOKENS) ?? []), atom);
    rest = rest.slice(at + atom.length);
  }
  return [...tokens, ...(rest.match(TOKENS) ?? [])];
}

interface LeafEdit extends InlineEdit {
  readonly leaf: TextBlock;
}

/** A change, cut where something stays: at atoms and at the edges of blocks. The new words go to the first place. */
function editsFor(tokens: readonly Token[], from: number, to: number, words: string): readonly LeafEdit[] {
  const host = tokens[from] ?? tokens.at(-1);
  if (host === undefined) return [];
  const at = from < tokens.length ? host.start : host.end;
  const gone = tokens.slice(from, to);
  const keeps = gone.some(({ atomic }) => atomic);
  const put = keeps && words !== '' ? `${words.trimEnd()} ` : words;
  const edits: LeafEdit[] = [{ leaf: host.leaf, start: at - host.leaf.start, end: at - host.leaf.start, text: put }];
  for (const { leaf, start, end, atomic } of gone) {
    if (atomic || end === start) continue;
    const last = edits.at(-1);
    if (last?.leaf === leaf && last.end === start - leaf.start) edits[edits.length - 1] = { ...last, end: end - leaf.start };
    else edits.push({ leaf, start: start - leaf.start, end: end - leaf.start, text: '' });
  }
  return edits.filter((edit) => edit.end > edit.start || edit.text !== '');
}

/** From the end, so that paths and offsets before a change still hold. */
function applyAll(doc: AdfDoc, edits: readonly LeafEdit[]): AdfDoc | null {
  let next = doc;
  let fits = true;
  for (const leaf of [...new Set(edits.map((edit) => edit.leaf))].toReversed()) {
    const own = edits.filter((edit) => edit.leaf === leaf).toReversed();
    let blank = false;
    next = changeAt(next, leaf.path, (node) => {
      let changed = node;
      for (const edit of own) {
        const done = editInline(changed, edit);
        if (done.ok) changed = done.value;
        else fits = false;
      }
      blank = isBlank(changed);
      return changed;
    });
    if (blank) next = removeBlock(next, leaf.path);
  }
  return fits ? next : null;
}

const isBlank = ({ content }: AdfNode): boolean =>
  (content ?? []).every((node) => node.type === 'hardBreak' || (node.type === 'text' && (node.text ?? '').trim() === ''));
