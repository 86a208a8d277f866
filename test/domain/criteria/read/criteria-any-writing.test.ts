import fc from 'fast-check';
import { parseAcceptanceCriteria } from '../../../../src/domain/criteria/read/parse-acceptance-criteria.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';

/** One criterion with the points below it. */
interface Point {
  readonly text: string;
  readonly below: readonly string[];
}

const sentence = fc.constantFrom(
  'The fee is shown next to the number of the permit',
  'At most 3 cards can be stored',
  'When the card is declined, nothing is charged',
  'Given a card, when I pay, then a receipt is sent',
  'The form works properly',
  'Unit tests written',
  'Add the permit number to the letter',
  'Fee per payment: TBD',
  'Note: fees change in May',
  '"Paid" means that the bank has confirmed',
);
const points: fc.Arbitrary<readonly Point[]> = fc.array(
  fc.record({ text: sentence, below: fc.array(fc.constantFrom('in euros', 'e.g. by card', 'The end date, too'), { maxLength: 2 }) }),
  { minLength: 1, maxLength: 6 },
);

const text = (words: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const list = (type: string, items: readonly (readonly AdfNode[])[]): AdfNode => ({
  type,
  content: items.map((content) => ({ type: 'listItem', content })),
});
const asAdf =
  (type: string) =>
  (all: readonly Point[]): AdfDoc => ({
    type: 'doc',
    version: 1,
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
      list(
        type,
        all.map((point) => [
          text(point.text),
          ...(point.below.length > 0
            ? [
                list(
                  'bulletList',
                  point.below.map((words) => [text(words)]),
                ),
              ]
            : []),
        ]),
      ),
    ],
  });
const lines =
  (heading: string, mark: (index: number) => string, inner: string) =>
  (all: readonly Point[]): AdfDoc =>
    plainToDoc(
      [heading, ...all.flatMap((point, i) => [`${mark(i)} ${point.text}`, ...point.below.map((words) => `${inner} ${words}`)])].join('\n'),
    );

const WRITINGS: readonly (readonly [string, (all: readonly Point[]) => AdfDoc])[] = [
  ['numbered list of the editor', asAdf('orderedList')],
  ['wiki text', lines('h2. Acceptance criteria', () => '*', '**')],
  ['numbered wiki text', lines('h3. Acceptance criteria', () => '#', '#*')],
  ['Markdown', lines('## Acceptance criteria', () => '-', '  -')],
  ['numbered Markdown', lines('**Acceptance criteria**', (i) => `${i + 1}.`, '   -')],
  ['plain text', lines('Acceptance criteria:', () => '•', '   •')],
  ['plain text with numbers in brackets', lines('ACs', (i) => `(${i + 1})`, '  -')],
  ['plain text with letters', lines('AC', (i) => `${String.fromCharCode(97 + i)})`, '  -')],
  ['labels', lines('Acceptance criteria', (i) => `AC${i + 1}:`, '  -')],
];

const read = (doc: AdfDoc): unknown => {
  const { format, criteria } = parseAcceptanceCriteria(adfToText(doc), null, 'en').criteria;
  return { format, criteria: criteria.map(({ text: words, kind, testable }) => ({ words, kind, testable })) };
};

test.each(WRITINGS)('%s says the same as the list of the editor', (_, write) => {
  fc.assert(
    fc.property(points, (all) => {
      expect(read(write(all))).toEqual(read(asAdf('bulletList')(all)));
    }),
    { numRuns: 150 },
  );
});
