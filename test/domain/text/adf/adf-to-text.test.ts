import fc from 'fast-check';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { inlineText } from '../../../../src/domain/text/adf/inline-text.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';

const doc = (...content: AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });
const text = (value: string, ...marks: string[]): AdfNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const p = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });

function nodeAt(root: AdfNode, path: readonly number[]): AdfNode {
  return path.reduce<AdfNode>((node, index) => node.content?.[index] ?? { type: 'gone' }, root);
}

describe('adfToText', () => {
  test.each<[string, AdfNode[], string]>([
    ['paragraphs', [p(text('a')), p(text('b'))], 'a\nb'],
    ['empty paragraphs', [p(text('a')), p(), p(text('b'))], 'a\n\nb'],
    ['hard breaks', [p(text('a'), { type: 'hardBreak' }, text('b'))], 'a\nb'],
    ['a mention', [p(text('ask '), { type: 'mention', attrs: { id: '1', text: '@Ann' } })], 'ask @Ann'],
    [
      'an emoji, a status and a date',
      [
        p(
          { type: 'emoji', attrs: { shortName: ':tada:', text: '🎉' } },
          { type: 'status', attrs: { text: 'DONE' } },
          { type: 'date', attrs: { timestamp: '1780272000000' } },
        ),
      ],
      '🎉DONE2026-06-01',
    ],
    ['a card', [p({ type: 'inlineCard', attrs: { url: 'https://example.com/PERM-1' } })], 'https://example.com/PERM-1'],
    ['a template prompt', [p({ type: 'placeholder', attrs: { text: 'Who?' } })], '‹Who?›'],
    [
      'tasks',
      [
        {
          type: 'taskList',
          content: [
            { type: 'taskItem', attrs: { state: 'TODO' }, content: [text('one')] },
            { type: 'taskItem', content: [text('two')] },
          ],
        },
      ],
      'one\ntwo',
    ],
    [
      'nested lists',
      [
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [p(text('one')), { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('in one'))] }] }],
            },
          ],
        },
      ],
      'one\nin one',
    ],
    [
      'a table',
      [
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', content: [p(text('h'))] },
                { type: 'tableCell', content: [p(text('c'))] },
              ],
            },
          ],
        },
      ],
      'h\nc',
    ],
    ['an expand', [{ type: 'expand', attrs: { title: 'More' }, content: [p(text('inside'))] }], 'More\ninside'],
    [
      'a panel and a quote',
      [
        { type: 'panel', content: [p(text('a'))] },
        { type: 'blockquote', content: [p(text('b'))] },
      ],
      'a\nb',
    ],
    ['unknown nodes', [{ type: 'futureBlock', content: [p(text('kept')), { type: 'futureInline', content: [text('too')] }] }], 'kept\ntoo'],
    ['images', [{ type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'x' } }] }, p(text('after'))], 'after'],
  ])('renders %s', (_, content, expected) => {
    expect(adfToText(doc(...content)).text).toBe(expected);
  });

  test('marks struck-out text, code and bold lines', () => {
    const { segments, blocks } = adfToText(doc(p(text('gone', 'strike')), p(text('Title', 'strong')), p(text('x', 'code'), text(' y'))));
    expect(segments.map(({ withdrawn, code }) => [withdrawn, code])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ]);
    expect(blocks.map(({ withdrawn, strong }) => [withdrawn, strong])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test('locates a stretch over several nodes', () => {
    const read = adfToText(doc(p(text('renew ', 'strong'), text('and cancel')), p(text('next'))));
    expect(read.locate(3, 9)).toEqual([
      { path: [0, 0], start: 3, end: 6, atomic: false },
      { path: [0, 1], start: 0, end: 3, atomic: false },
    ]);
    expect(read.locate(15, 18)).toEqual([
      { path: [0, 1], start: 9, end: 10, atomic: false },
      { path: [1, 0], start: 0, end: 1, atomic: false },
    ]);
    expect(read.locate(5, 5)).toEqual([]);
  });

  test('knows the blocks around a block', () => {
    const { blocks } = adfToText(
      doc({ type: 'panel', content: [{ type: 'heading', attrs: { level: 3 }, content: [text('AC')] }, p(text('x'))] }),
    );
    expect(blocks.map(({ type, level, start, end, parent }) => ({ type, level, start, end, parent }))).toEqual([
      { type: 'panel', level: null, start: 0, end: 4, parent: -1 },
      { type: 'heading', level: 3, start: 0, end: 2, parent: 0 },
      { type: 'paragraph', level: null, start: 3, end: 4, parent: 0 },
    ]);
  });

  test('a tree 5,000 levels deep costs no call stack and loses no word', () => {
    let node: AdfNode = p(text('deep'));
    for (let i = 0; i < 5000; i += 1) node = { type: 'blockquote', content: [node] };
    const read = adfToText(doc(node));
    expect(read.text).toBe('deep');
    expect(read.locate(0, 4)[0]?.path).toHaveLength(5002);
  });
});

const { node: anyNode } = fc.letrec<{ node: AdfNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      type: fc.constant('text'),
      text: fc.string(),
      marks: fc.array(fc.record({ type: fc.constantFrom('strong', 'strike', 'code', 'link') }), { maxLength: 2 }),
    }),
    fc.record({
      type: fc.constantFrom('mention', 'status', 'emoji', 'date', 'inlineCard', 'placeholder', 'hardBreak', 'media'),
      attrs: fc.dictionary(fc.constantFrom('text', 'url', 'timestamp', 'shortName'), fc.anything({ maxDepth: 1 })),
    }),
    fc.record({
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'codeBlock',
        'bulletList',
        'listItem',
        'taskList',
        'taskItem',
        'panel',
        'expand',
        'table',
        'tableRow',
        'tableCell',
        'tableHeader',
        'blockquote',
        'unheardOf',
      ),
      attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }), title: fc.string() }),
      content: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}));

describe('adfToText, on any document', () => {
  const anyDoc = fc.array(anyNode, { maxLength: 6 }).map((content) => doc(...content));

  test('each segment is the text of its node, in order', () => {
    fc.assert(
      fc.property(anyDoc, (given) => {
        const read = adfToText(given);
        let last = 0;
        for (const segment of read.segments) {
          const node = nodeAt(given, segment.path);
          const own = node.type === 'text' ? node.text : (inlineText(node) ?? node.attrs?.['title']);
          expect(read.text.slice(segment.start, segment.end)).toBe(own);
          expect(segment.start).toBeGreaterThanOrEqual(last);
          last = segment.end;
        }
        expect(read.text.length).toBeGreaterThanOrEqual(last);
      }),
      { numRuns: 300 },
    );
  });

  test('the pieces of a stretch put together are its text without line breaks between nodes', () => {
    fc.assert(
      fc.property(anyDoc, fc.nat(), fc.nat(), (given, a, b) => {
        const read = adfToText(given);
        const [start, end] = [a % (read.text.length + 1), b % (read.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const covered = read.segments
          .map((s) => read.text.slice(Math.max(s.start, start), Math.max(Math.max(s.start, start), Math.min(s.end, end))))
          .join('');
        const pieces = read.locate(start, end).map((piece) => {
          const node = nodeAt(given, piece.path);
          return String(node.type === 'text' ? node.text : (inlineText(node) ?? node.attrs?.['title'])).slice(piece.start, piece.end);
        });
        expect(pieces.join('')).toBe(covered);
      }),
      { numRuns: 300 },
    );
  });

  test('blocks lie inside the blocks around them', () => {
    fc.assert(
      fc.property(anyDoc, (given) => {
        const { blocks, text: all } = adfToText(given);
        for (const block of blocks) {
          const around = blocks[block.parent] ?? { start: 0, end: all.length };
          expect(block.start).toBeGreaterThanOrEqual(around.start);
          expect(block.end).toBeLessThanOrEqual(Math.max(around.end, around.start));
          expect(block.start).toBeLessThanOrEqual(block.end);
        }
      }),
      { numRuns: 300 },
    );
  });
});
