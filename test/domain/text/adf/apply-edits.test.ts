import fc from 'fast-check';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { applyEdits } from '../../../../src/domain/text/adf/apply-edits.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';
import type { FixEdit, TextField } from '../../../../src/shared/finding.ts';

const text = (value: string, ...marks: string[]): AdfNode =>
  marks.length === 0 ? { type: 'text', text: value } : { type: 'text', text: value, marks: marks.map((type) => ({ type })) };
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const point = (...content: AdfNode[]): AdfNode => ({ type: 'listItem', content: [paragraph(...content)] });
const docOf = (...content: AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });
const MENTION: AdfNode = { type: 'mention', attrs: { id: 'abc', text: '@Ada' } };
const BREAK: AdfNode = { type: 'hardBreak' };

const put = (field: TextField, start: number, end: number, words: string): FixEdit => ({
  kind: 'replace',
  span: { field, start, end },
  text: words,
});
/** Replaces the first occurrence of some words of a document. */
const swap = (doc: AdfDoc, from: string, to: string): FixEdit => {
  const start = adfToText(doc).text.indexOf(from);
  return put('description', start, start + from.length, to);
};
const edited = (doc: AdfDoc, ...edits: FixEdit[]): AdfDoc => {
  const result = applyEdits({ summary: 'x', description: doc }, edits);
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.value.description ?? docOf();
};
const refusal = (doc: AdfDoc, ...edits: FixEdit[]): string => {
  const result = applyEdits({ summary: 'x', description: doc }, edits);
  return result.ok ? 'done' : result.error;
};

const RICH = docOf(
  { type: 'heading', attrs: { level: 3 }, content: [text('Goal')] },
  paragraph(text('Ask '), MENTION, text(' to '), text('quickly', 'strong'), text(' answer.'), BREAK, text('Second line.')),
  { type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs: { id: 'm1', collection: '' } }] },
  { type: 'bulletList', content: [point(text('First point.')), point(text('Second point.'))] },
  { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('Cell'))] }] }] },
  { type: 'codeBlock', attrs: { language: 'gherkin' }, content: [text('Given a\nThen b')] },
  { type: 'expand', attrs: { title: 'More' }, content: [paragraph(text('Inside'))] },
);

test('only the nodes on the way to the change are new', () => {
  const next = edited(RICH, swap(RICH, 'quickly', 'in under 3 minutes'));
  RICH.content.forEach((node, index) => (index === 1 ? expect(next.content[1]).not.toBe(node) : expect(next.content[index]).toBe(node)));
  const [before, after] = [RICH.content[1]?.content ?? [], next.content[1]?.content ?? []];
  expect(after.map((node, index) => node === before[index])).toEqual([true, true, true, false, true, true, true]);
  expect(after[3]).toEqual(text('in under 3 minutes', 'strong'));
});

test.each([
  ['over the border of two formats', 'to quickly answer', 'to reply in a minute', 'Ask @Ada to reply in a minute.\nSecond line.'],
  ['over a line break inside a paragraph', 'answer.\nSecond', 'answer. Second', 'Ask @Ada to quickly answer. Second line.'],
  ['with a new line', ' answer.', ' answer.\nToday.', 'Ask @Ada to quickly answer.\nToday.\nSecond line.'],
])('words %s', (_what, from, to, expected) => {
  const next = edited(RICH, swap(RICH, from, to));
  expect(adfToText(next).text).toContain(expected);
  expect(next.content[1]?.content).toContain(MENTION);
});

test('lines of code stay one text', () => {
  const next = edited(RICH, swap(RICH, 'Then b', 'When c\nThen b'));
  expect(next.content[5]?.content).toEqual([text('Given a\nWhen c\nThen b')]);
});

test('a point that is left without a word goes, and the last one of a list stays', () => {
  const one = edited(RICH, swap(RICH, 'First point.', ''));
  expect(one.content[3]?.content).toEqual([RICH.content[3]?.content?.[1]]);
  expect(edited(one, swap(one, 'Second point.', '')).content[3]?.content).toHaveLength(1);
});

test.each([
  ['a mention', 'Ask @Ada', 'Ask them', 'atomic'],
  ['the title of an expand', 'More', 'Less', 'atomic'],
  ['two blocks', 'point.\nSecond', 'x', 'crosses-blocks'],
])('refused: %s', (_what, from, to, reason) => {
  expect(refusal(RICH, swap(RICH, from, to))).toBe(reason);
});

test('refused: outside the text, the same words twice, a title without words, of two lines or too long', () => {
  expect(refusal(RICH, put('description', 0, 9999, 'x'))).toBe('outside');
  expect(refusal(RICH, swap(RICH, 'First point', 'x'), swap(RICH, 'First', 'y'))).toBe('overlap');
  for (const title of [' ', 'a\nb', 'a'.repeat(256)]) {
    const result = applyEdits({ summary: 'old' }, [put('summary', 0, 3, title)]);
    expect(result).toEqual({ ok: false, error: 'does-not-fit' });
  }
});

test('inserted words join the text before them, but no address and no code', () => {
  const linked = docOf(paragraph({ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'https://example.com' } }] }));
  expect(edited(linked, put('description', 4, 4, ' now')).content[0]?.content?.[1]).toEqual(text(' now'));
  expect(edited(docOf(paragraph()), put('description', 0, 0, 'New')).content[0]?.content).toEqual([text('New')]);
  expect(edited(docOf(paragraph(MENTION, text('!'))), put('description', 4, 4, ' x')).content[0]?.content).toEqual([MENTION, text(' x!')]);
});

test('a section is appended below a heading of the usual size; without a description it is the first', () => {
  const section: FixEdit = { kind: 'append', heading: 'Acceptance criteria', list: true, lines: ['One.', 'Two.'] };
  const next = edited(RICH, section);
  expect(next.content.slice(0, RICH.content.length)).toEqual(RICH.content);
  expect(next.content.slice(-2)).toEqual([
    { type: 'heading', attrs: { level: 3 }, content: [text('Acceptance criteria')] },
    { type: 'bulletList', content: [point(text('One.')), point(text('Two.'))] },
  ]);
  const first = applyEdits({ description: null }, [section]);
  expect(first.ok && adfToText(first.value.description ?? docOf()).text).toBe('Acceptance criteria\nOne.\nTwo.');
});

test('title, description and a plain criteria field in one change; what is not named is not answered', () => {
  const result = applyEdits({ summary: 'As a user', description: null, criteria: 'It works' }, [
    put('summary', 5, 9, 'clerk'),
    put('criteria', 3, 8, 'opens'),
  ]);
  expect(result).toEqual({ ok: true, value: { summary: 'As a clerk', criteria: 'It opens' } });
});

const word = fc.stringMatching(/^[a-z ]{1,8}$/);
const inline = fc.oneof(
  { weight: 5, arbitrary: word.map((value) => text(value)) },
  { weight: 2, arbitrary: word.map((value) => text(value, 'strong')) },
  fc.constant(MENTION),
  fc.constant(BREAK),
  fc.constant<AdfNode>({ type: 'mediaInline', attrs: { id: 'm' } }),
);
const block = fc.array(inline, { maxLength: 5 }).map((content) => paragraph(...content));
const anyDoc = fc
  .array(
    fc.oneof(
      block,
      fc.array(block, { minLength: 1, maxLength: 3 }).map(
        (items): AdfNode => ({
          type: 'bulletList',
          content: items.map((item) => ({ type: 'listItem', content: [item] })),
        }),
      ),
    ),
    { maxLength: 5 },
  )
  .map((content) => docOf(...content));

/** Every node with its address, to compare by identity. */
const nodesOf = (root: AdfNode): AdfNode[] => [root, ...(root.content ?? []).flatMap(nodesOf)];

test('any edit is refused, or says exactly what was meant and leaves everything else as it was', () => {
  fc.assert(
    fc.property(anyDoc, fc.nat(), fc.nat(8), fc.oneof(word, fc.constant(''), fc.constant('a\nb')), (doc, at, length, words) => {
      const before = adfToText(doc);
      const start = at % (before.text.length + 1);
      const end = Math.min(before.text.length, start + length);
      const frozen = JSON.stringify(doc);
      const result = applyEdits({ description: doc }, [put('description', start, end, words)]);
      expect(JSON.stringify(doc)).toBe(frozen);
      if (!result.ok) return;
      const next = result.value.description ?? docOf();
      const after = adfToText(next).text;
      const meant = before.text.slice(0, start) + words + before.text.slice(end);
      const lines = (value: string): string =>
        value
          .split('\n')
          .filter((line) => line !== '')
          .join('\n');
      if (after !== meant) expect(lines(after)).toBe(lines(meant));
      if (words !== '') expect(after).toContain(words);
      expect(nodesOf(next).some((node) => node.type === 'text' && (node.text ?? '') === '')).toBe(false);
      const kept = new Set(nodesOf(next));
      const changedTop = doc.content.filter((node) => !kept.has(node));
      expect(changedTop.length).toBeLessThanOrEqual(1);
      for (const node of nodesOf(doc)) if (['mention', 'mediaInline'].includes(node.type)) expect(kept.has(node)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
