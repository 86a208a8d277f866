import fc from 'fast-check';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { insertAfter, removeBlock, typeOver } from '../../../../src/domain/text/adf/edit-blocks.ts';
import { editableBlocks, type WordsBlock } from '../../../../src/domain/text/adf/editable-blocks.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';

const text = (words: string, ...marks: readonly string[]): AdfNode =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks: marks.map((type) => ({ type })) };
const mention: AdfNode = { type: 'mention', attrs: { id: 'a', text: '@owner' } };
const doc = (...content: readonly AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });
const paragraph = (...content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const wordsOf = (given: AdfDoc): readonly string[] =>
  editableBlocks(given).map((block) =>
    block.kind === 'locked'
      ? `[${block.type}: ${block.text}]`
      : block.parts.map((part) => (part.kind === 'words' ? part.text : `{${part.label}}`)).join('|'),
  );

const table: AdfNode = {
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('cell'))] }] }],
};
const STORY = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Title')] },
  paragraph(text('Renew '), text('quickly', 'strong'), text(' with '), mention, text(' today')),
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [paragraph(text('one'))] },
      { type: 'listItem', content: [paragraph(text('two'))] },
    ],
  },
  { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('note'), { type: 'hardBreak' }, text('more'))] },
  table,
  { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'x' } }] },
);

test('shows what can be typed over, and locks the rest', () => {
  expect(wordsOf(STORY)).toEqual([
    'Title',
    'Renew quickly with |{@owner}| today',
    'one',
    'two',
    'note\nmore',
    '[table: cell]',
    '[mediaSingle: ]',
  ]);
  expect(editableBlocks(STORY).map((block) => (block.kind === 'words' ? `${block.type} ${block.list} ${block.depth}` : ''))).toEqual([
    'heading null 0',
    'paragraph null 0',
    'paragraph bullet 1',
    'paragraph bullet 1',
    'paragraph null 0',
    '',
    '',
  ]);
});

test('typing changes only the words that differ: bold words, mentions and other blocks stay the same objects', () => {
  const next = typeOver(STORY, [1], 0, 'Renew quickly and safely with ');
  expect(adfToText(next).text).toContain('Renew quickly and safely with @owner today');
  expect(next.content[1]?.content?.[1]).toBe(STORY.content[1]?.content?.[1]);
  expect(next.content[1]?.content?.[3]).toBe(mention);
  expect([0, 2, 3, 4, 5].every((index) => next.content[index] === STORY.content[index])).toBe(true);
});

test('words behind a mention can be typed over, and a new line is a line break', () => {
  const next = typeOver(STORY, [1], 2, ' tomorrow\nat noon');
  expect(wordsOf(next)[1]).toBe('Renew quickly with |{@owner}| tomorrow\nat noon');
  expect(next.content[1]?.content?.some(({ type }) => type === 'hardBreak')).toBe(true);
});

test.each([
  ['a path that does not exist', [9, 4], 0],
  ['a part that is a chip', [1], 1],
  ['a part that does not exist', [1], 7],
])('%s changes nothing', (_, path, part) => {
  expect(typeOver(STORY, path, part, 'x')).toBe(STORY);
});

test('an item is put behind an item, a paragraph behind anything else', () => {
  const item = insertAfter(STORY, [2, 0, 0], 'new');
  expect(wordsOf(typeOver(item.doc, item.path, 0, 'new')).slice(2, 5)).toEqual(['one', 'new', 'two']);
  const after = insertAfter(STORY, [0], 'new');
  expect(wordsOf(typeOver(after.doc, after.path, 0, 'new'))[1]).toBe('new');
});

test('a list goes with its last item; a panel never becomes empty', () => {
  const one = removeBlock(STORY, [2, 0, 0]);
  expect(wordsOf(one)[2]).toBe('two');
  expect(removeBlock(one, [2, 0, 0]).content.some(({ type }) => type === 'bulletList')).toBe(false);
  expect(removeBlock(STORY, [3, 0]).content[3]).toEqual({
    type: 'panel',
    attrs: { panelType: 'info' },
    content: [{ type: 'paragraph', content: [] }],
  });
});

test('whatever is typed anywhere is what then stands there, and nothing else has changed', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'b\nc', '😀', ''));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.nat(), words, (lines, at, typed) => {
      const before = plainToDoc(lines.map((line) => `- ${line}`).join('\n'));
      const blocks = editableBlocks(before).filter((block): block is WordsBlock => block.kind === 'words');
      const block = blocks[at % Math.max(1, blocks.length)];
      if (block === undefined) return;
      const wanted = block.type === 'code' ? typed : typed.replaceAll('\r', '');
      const after = editableBlocks(typeOver(before, block.path, 0, wanted));
      const others = (list: readonly unknown[]): readonly unknown[] =>
        list.filter((_, index) => index !== editableBlocks(before).findIndex((b) => b.path.join() === block.path.join()));
      expect(after.find((other) => other.path.join() === block.path.join())).toMatchObject({
        parts: [{ kind: 'words', text: wanted }, ...block.parts.slice(1)],
      });
      expect(others(after)).toEqual(others(editableBlocks(before)));
    }),
  );
});
