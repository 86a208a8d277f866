import fc from 'fast-check';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc, sourceOffsets } from '../../../../src/domain/text/adf/plain-to-doc.ts';

/** Types and words of the top blocks, for reading at a glance. */
const outline = (source: string): readonly string[] => {
  const { blocks, text } = adfToText(plainToDoc(source));
  return blocks
    .filter(({ leaf }) => leaf)
    .map((block) => {
      const around = [];
      for (let at = block.parent; at >= 0; at = blocks[at]?.parent ?? -1) around.unshift(blocks[at]?.type);
      return `${[...around, block.type].join('>')}${block.level ?? ''}: ${text.slice(block.start, block.end).replaceAll('\n', '/')}`;
    });
};

describe('plainToDoc', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs and lines', 'a\nb\n\nc', ['paragraph: a/b', 'paragraph: c']],
    ['Markdown headings', '## Title ##\ntext', ['heading2: Title', 'paragraph: text']],
    ['wiki headings', 'h3. *Title*\ntext', ['heading3: Title', 'paragraph: text']],
    [
      'lists',
      '- a\n- b\n  - c\n1. d',
      [
        'bulletList>listItem>paragraph: a',
        'bulletList>listItem>paragraph: b',
        'bulletList>listItem>bulletList>listItem>paragraph: c',
        'orderedList>listItem>paragraph: d',
      ],
    ],
    [
      'wiki lists',
      '# a\n# b\n## c',
      ['orderedList>listItem>paragraph: a', 'orderedList>listItem>paragraph: b', 'orderedList>listItem>orderedList>listItem>paragraph: c'],
    ],
    ['wiki headings without a blank', 'h3.Title\nh2.driver', ['heading3: Title', 'paragraph: h2.driver']],
    ['check boxes without bullets', '[] a\n[x] b\n[c](d)', ['taskList>taskItem: a', 'taskList>taskItem: b', 'paragraph: [c](d)']],
    ['check boxes', '- [ ] a\n- [x] b', ['taskList>taskItem: a', 'taskList>taskItem: b']],
    ['code', '```gherkin\nGiven a\n```\nafter', ['codeBlock: Given a', 'paragraph: after']],
    ['wiki code with a title', '{code:yaml|title=etc/fee rates.yml}\nfee: 2\n{code}', ['codeBlock: fee: 2']],
    ['wiki code', '{code:java}\nint a;\n{code}', ['codeBlock: int a;']],
    ['quotes', '> said', ['blockquote>paragraph: said']],
    [
      'panels of wiki text',
      '{panel:title=Rules|borderStyle=dashed}\n# a\n# b\n{panel}\nafter',
      ['panel>paragraph: Rules', 'panel>orderedList>listItem>paragraph: a', 'panel>orderedList>listItem>paragraph: b', 'paragraph: after'],
    ],
    [
      'a wiki list under a bold name, in lines that were wrapped',
      '*Rules*\n# a begins\nHere it ends\n# b\n# c',
      [
        'paragraph: Rules',
        'orderedList>listItem>paragraph: a begins',
        'paragraph: Here it ends',
        'orderedList>listItem>paragraph: b',
        'orderedList>listItem>paragraph: c',
      ],
    ],
    ['a panel that nobody closed', '{panel}\na', ['panel>paragraph: a']],
    [
      'quotes of wiki text',
      '{quote}\na\n{quote}\nb\n{quote}c{quote}',
      ['blockquote>paragraph: a', 'paragraph: b', 'blockquote>paragraph: c'],
    ],
    [
      'colors of wiki text',
      'h3. {color:#36B37E}Title{color}\n{color:red}*b*{color}\n* {*}c{*} d',
      ['heading3: Title', 'paragraph: b', 'bulletList>listItem>paragraph: c d'],
    ],
    ['a wiki list that lost its line breaks', 'a * b * c *d* e', ['paragraph: a * b * c *d* e']],
    ['bold words of wiki text', 'a *b* (*c*) 2*3*4 *d e', ['paragraph: a b (c) 2*3*4 *d e']],
    ['a bold line as a title', '**Title**\ntext', ['paragraph: Title', 'paragraph: text']],
    ['marks', 'a **b** ~~c~~ `d`', ['paragraph: a b c d']],
    ['lonely marks', 'a ** b ~~ c ` d', ['paragraph: a ** b ~~ c ` d']],
    ['Windows line ends', 'a\r\n- b\r\n', ['paragraph: a', 'bulletList>listItem>paragraph: b']],
  ])('reads %s', (_, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });

  test('any source: no throw, and every offset leads back to the same character', () => {
    const piece = fc.constantFrom(
      '# ',
      '## ',
      '- ',
      '* ',
      '** ',
      '- [ ] ',
      '1. ',
      '> ',
      '```',
      '**',
      '~~',
      '`',
      '\n',
      '\n\n',
      '  ',
      'word',
      'two words',
      'h2. ',
      '{code}',
      '{panel}',
      '{panel:title=Rules}',
      '{quote}',
      '{color:red}',
      '{color}',
      '*',
      '[] ',
      '\r\n',
      'ä',
      '😀',
      '<b>',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        (source) => {
          const { text, segments } = adfToText(plainToDoc(source));
          const back = sourceOffsets(source);
          for (const { start, end } of segments) {
            for (let at = start; at < end; at += 1) {
              const c = text.charAt(at);
              if (c !== '\n') expect(source.charAt(back(at))).toBe(c);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
