import { adfToMarkdown } from '../../../local/site/app/adf/adf-to-markdown.ts';
import { safeHref } from '../../../local/site/app/adf/safe-href.ts';
import type { AdfDoc, AdfNode } from '../../../src/shared/adf.ts';

const doc = (...content: AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });
const text = (words: string, ...marks: string[]): AdfNode => ({
  type: 'text',
  text: words,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const p = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const li = (...content: AdfNode[]): AdfNode => ({ type: 'listItem', content });

describe('a document as Markdown', () => {
  it.each<[string, AdfDoc, string]>([
    ['paragraphs', doc(p(text('one')), p(text('two'))), 'one\n\ntwo'],
    [
      'marks',
      doc(p(text('a', 'strong'), text(' '), text('b', 'em'), text(' '), text('c', 'code'), text(' '), text('d', 'strike'))),
      '**a** _b_ `c` ~~d~~',
    ],
    [
      'a link',
      doc(p({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] })),
      '[x](https://example.org)',
    ],
    ['a heading', doc({ type: 'heading', attrs: { level: 2 }, content: [text('Criteria')] }), '## Criteria'],
    [
      'a list in a list',
      doc({ type: 'bulletList', content: [li(p(text('a')), { type: 'bulletList', content: [li(p(text('b')))] })] }),
      '- a\n  \n  - b',
    ],
    ['numbers', doc({ type: 'orderedList', attrs: { order: 3 }, content: [li(p(text('a'))), li(p(text('b')))] }), '3. a\n4. b'],
    ['code', doc({ type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select *')] }), '```sql\nselect *\n```'],
    ['a quote', doc({ type: 'blockquote', content: [p(text('a')), p(text('b'))] }), '> a\n> \n> b'],
    ['a line break', doc(p(text('a'), { type: 'hardBreak' }, text('b'))), 'a  \nb'],
    ['characters that would format', doc(p(text('2 * 3 < [x] _y_'))), '2 \\* 3 \\< \\[x\\] \\_y\\_'],
    ['a number that would begin a list', doc(p(text('1. not a list'))), '1\\. not a list'],
    ['a dash that would begin a list, and one that would not', doc(p(text('- well-known'))), '\\- well-known'],
  ])('%s', (_name, given, expected) => {
    expect(adfToMarkdown(given)).toEqual({ text: expected, lost: [] });
  });

  it.each<[string, AdfNode, string, string]>([
    ['mentions', p({ type: 'mention', attrs: { text: '@owner' } }), 'mentions', '@owner'],
    ['media', { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'x' } }] }, 'media', ''],
    ['panels', { type: 'panel', content: [p(text('note'))] }, 'panels', 'note'],
    ['underlining', p(text('a', 'underline')), 'underlining', 'a'],
    ['action items', { type: 'taskList', content: [{ type: 'taskItem', content: [text('do')] }] }, 'action items', 'do'],
    ['an unknown node', { type: 'futureThing', content: [p(text('a'))] }, '"futureThing"', 'a'],
  ])('says that %s will be lost, and keeps the words', (_name, node, lost, kept) => {
    const markdown = adfToMarkdown(doc(node));
    expect(markdown.lost).toContain(lost);
    expect(markdown.text).toBe(kept);
  });
});

it.each<[unknown, boolean]>([
  ['https://example.org/a', true],
  ['http://example.org', true],
  ['mailto:a@example.org', true],
  ['javascript:alert(1)', false],
  [' JavaScript:alert(1)', false],
  ['data:text/html,<b>', false],
  ['vbscript:x', false],
  ['/relative', false],
  [undefined, false],
  [{}, false],
])('address %p becomes a link: %p', (href, allowed) => {
  expect(safeHref(href) !== null).toBe(allowed);
});
