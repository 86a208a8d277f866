import fc from 'fast-check';
import { previewEdits } from '../../../../src/domain/text/adf/preview-edits.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import { plainText } from '../../../../src/domain/text/adf/item-texts.ts';
import type { FixEdit } from '../../../../src/shared/finding.ts';

/** A preview as one line of text: [-taken away-] {+new+}. */
const shown = (text: string, ...changes: readonly (readonly [from: string, to: string])[]): readonly string[] => {
  const description = plainToDoc(text);
  const plain = plainText(description);
  const edits = changes.map(([from, to]): FixEdit => {
    const start = plain.indexOf(from);
    return { kind: 'replace', span: { field: 'description', start, end: start + from.length }, text: to };
  });
  return previewEdits({ description }, edits).map(({ parts }) =>
    parts.map(({ kind, text: words }) => (kind === 'same' ? words : kind === 'removed' ? `[-${words}-]` : `{+${words}+}`)).join(''),
  );
};

test.each([
  [
    'the sentence around it, and nothing else',
    'One. The page loads quickly. Three.',
    [['quickly', 'in 2 seconds']],
    ['The page loads [-quickly-]{+in 2 seconds+}.'],
  ],
  [
    'words that both begin and end with are kept',
    'It works properly now.',
    [['works properly', 'works as drawn']],
    ['It works [-properly-]{+as drawn+} now.'],
  ],
  [
    'two changes of one sentence stand together',
    'A fast and simple page.',
    [
      ['fast', 'red'],
      ['simple', 'blue'],
    ],
    ['A [-fast-]{+red+} and [-simple-]{+blue+} page.'],
  ],
  [
    'two sentences are two lines',
    'A fast page. A simple page.',
    [
      ['fast', 'red'],
      ['simple', 'blue'],
    ],
    ['A [-fast-]{+red+} page.', 'A [-simple-]{+blue+} page.'],
  ],
  ['a doubled word is taken away', 'It is is fine.', [['is is', 'is']], ['It is[- is-] fine.']],
  ['an insertion', 'Given a user', [['', 'When ']], ['{+When +}Given a user']],
] as const)('%s', (_what, text, changes, expected) => {
  expect(shown(text, ...changes)).toEqual(expected);
});

test('new sections are lines of their own', () => {
  const lines = previewEdits({ description: null }, [{ kind: 'append', heading: 'Acceptance criteria', list: true, lines: ['One.'] }]);
  expect(lines.map(({ isNew, parts }) => [isNew, parts])).toEqual([
    [true, [{ kind: 'added', text: 'Acceptance criteria' }]],
    [true, [{ kind: 'added', text: 'One.' }]],
  ]);
});

test('what is the same and what is taken away is the old text; what is the same and what is new is the new text', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-c .]{0,30}$/),
      fc.nat(30),
      fc.nat(10),
      fc.stringMatching(/^[a-c .]{0,10}$/),
      (text, at, length, words) => {
        const start = Math.min(at, text.length);
        const end = Math.min(text.length, start + length);
        const [line] = previewEdits({ summary: text }, [{ kind: 'replace', span: { field: 'summary', start, end }, text: words }]);
        const parts = line?.parts ?? [];
        const old = parts
          .filter(({ kind }) => kind !== 'added')
          .map((part) => part.text)
          .join('');
        const next = parts
          .filter(({ kind }) => kind !== 'removed')
          .map((part) => part.text)
          .join('');
        expect(text).toContain(old);
        expect(text.slice(0, start) + words + text.slice(end)).toContain(next);
        expect(text.length - old.length).toBe(text.length - (end - start) + words.length - next.length);
      },
    ),
    { numRuns: 1000 },
  );
});
