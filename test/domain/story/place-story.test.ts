import fc from 'fast-check';
import { placeStory } from '../../../src/domain/story/place-story.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import { adfToText } from '../../../src/domain/text/adf/adf-to-text.ts';
import type { AdfDoc, AdfNode } from '../../../src/shared/adf.ts';
import { snapshotOf } from '../snapshot-of.ts';

const words = (text: string, ...marks: readonly string[]): AdfNode =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: marks.map((type) => ({ type })) };
const paragraph = (...content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const item = (...content: readonly AdfNode[]): AdfNode => ({ type: 'listItem', content: [paragraph(...content)] });
const list = (...content: readonly AdfNode[]): AdfNode => ({ type: 'bulletList', content });
const heading = (text: string, level = 3): AdfNode => ({ type: 'heading', attrs: { level }, content: [words(text)] });
const docOf = (...content: readonly AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });
const MENTION: AdfNode = { type: 'mention', attrs: { id: '7', text: '@Ana' } };
const BREAK: AdfNode = { type: 'hardBreak' };
const OTHERS: readonly AdfNode[] = [
  paragraph(words('Asked by '), MENTION, words(' in May', 'strong')),
  heading('Acceptance criteria'),
  list(item(words('The receipt shows the fee.'))),
  { type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs: { id: 'm', type: 'file' } }] },
  { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(words('Zone'))] }] }] },
  { type: 'codeBlock', attrs: { language: 'json' }, content: [words('{}')] },
  { type: 'expand', attrs: { title: 'More' }, content: [paragraph(words('Nothing here'))] },
  { type: 'neverSeen', attrs: { a: 1 } },
];
const place = (doc: AdfDoc | null, sentence: string, sections: Parameters<typeof placeStory>[2]['sections'] = []): AdfDoc =>
  placeStory(doc, readStory(snapshotOf({ description: doc })), { sentence, sections });
const flat = (doc: AdfDoc): string => adfToText(doc).text.replace(/\s+/g, ' ').trim();
const OLD = 'As a clerk, I want to print letters quickly so that I save time.';
const NEW = 'As a clerk, I want to print letters in one step so that I save time.';

test('the old sentence goes, the new one stands in its place, nothing else is another object', () => {
  const doc = docOf(heading('Goal'), paragraph(words(OLD), words(' See '), MENTION), ...OTHERS);
  const next = place(doc, NEW);
  expect(next.content[1]).toEqual(paragraph(words(NEW), words(' See '), MENTION));
  doc.content.forEach((node, i) => (i === 1 ? expect(next.content[i]).not.toBe(node) : expect(next.content[i]).toBe(node)));
});

test('without an old sentence the new one stands first; an empty description holds nothing else', () => {
  const doc = docOf(...OTHERS);
  expect(place(doc, NEW).content).toEqual([paragraph(words(NEW)), ...OTHERS]);
  expect(place(null, NEW)).toEqual(docOf(paragraph(words(NEW))));
  expect(place(docOf(paragraph()), NEW)).toEqual(docOf(paragraph(words(NEW))));
  expect(place(doc, ' ')).toBe(doc);
});

test('three lines stay three lines, bold words stay bold', () => {
  const doc = docOf(
    paragraph(
      words('As a', 'strong'),
      words(' clerk,'),
      BREAK,
      words('I want to', 'strong'),
      words(' print letters quickly'),
      BREAK,
      words('so that', 'strong'),
      words(' I save time.'),
    ),
  );
  expect(place(doc, NEW).content[0]?.content).toEqual([
    words('As a', 'strong'),
    words(' clerk,'),
    BREAK,
    words('I want to', 'strong'),
    words(' print letters in one step'),
    BREAK,
    words('so that', 'strong'),
    words(' I save time.'),
  ]);
});

test('three paragraphs stay three; one that is left without words goes', () => {
  const three = docOf(
    paragraph(words('As a clerk,')),
    paragraph(words('I want to print letters')),
    paragraph(words('so that I save time.')),
  );
  expect(place(three, NEW).content.map(({ content }) => content?.[0]?.text)).toEqual([
    'As a clerk,',
    'I want to print letters in one step',
    'so that I save time.',
  ]);
  const shorter = place(three, 'As a clerk, I want to print letters.');
  expect(flat(shorter)).toBe('As a clerk, I want to print letters.');
  expect(shorter.content).toHaveLength(2);
});

test('a mention in the sentence stays, named in the new one or not', () => {
  const doc = docOf(paragraph(words('As a clerk, I want to ask '), MENTION, words(' about letters so that I save time.')));
  expect(place(doc, 'As a clerk, I want to write to @Ana about fees so that I save time.').content[0]?.content).toEqual([
    words('As a clerk, I want to write to '),
    MENTION,
    words(' about fees so that I save time.'),
  ]);
  const unnamed = place(doc, NEW).content[0]?.content ?? [];
  expect(unnamed).toContain(MENTION);
  expect(flat(docOf({ type: 'paragraph', content: unnamed.filter((node) => node !== MENTION) }))).toBe(NEW);
});

test('words between the parts of a story stay', () => {
  const doc = docOf(
    paragraph(words('As a clerk, I want to print letters.')),
    paragraph(words('So that I save time.')),
    paragraph(words('The printer stands in room five.')),
  );
  expect(flat(place(doc, NEW))).toContain('The printer stands in room five.');
});

describe('sections', () => {
  const section = { heading: 'Open questions', lines: ['Who pays?', 'From when on?'] };
  const points = list(item(words('Who pays?')), item(words('From when on?')));

  test('a new one stands at the end, as high as the others', () => {
    const doc = docOf(paragraph(words(OLD)), ...OTHERS);
    const next = place(doc, OLD, [section]);
    expect(next.content.slice(0, doc.content.length)).toEqual(doc.content);
    expect(next.content.slice(doc.content.length)).toEqual([heading('Open questions'), points]);
  });

  test.each([
    ['a heading', heading('Open Questions:', 2)],
    ['a bold line', paragraph(words('Open questions', 'strong'))],
  ])('an existing one below %s gets the lines at its end', (_what, title) => {
    const known = list(item(words('Which letters?')));
    const doc = docOf(paragraph(words(OLD)), title, known, heading('Notes', 2), paragraph(words('Later.')));
    const next = place(doc, OLD, [section]);
    expect(next.content[2]).toEqual(list(...(known.content ?? []), ...(points.content ?? [])));
    [0, 1, 3, 4].forEach((i) => expect(next.content[i]).toBe(doc.content[i]));
    const prose = docOf(title, paragraph(words('None yet?')), heading('Notes', 2));
    expect(place(prose, '', [section]).content).toEqual([...prose.content.slice(0, 2), points, heading('Notes', 2)]);
  });
});

const chunk = fc.constantFrom('a fee', 'the letter', 'online', '“fast”', 'naïve', '𝒜 plan', 'twice', 'for @Ana', '(soon)', 'e-mail');
const phrase = fc.array(chunk, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const story = fc.tuple(phrase, phrase, phrase).map(([who, what, why]) => `As a ${who}, I want to see ${what} so that I know ${why}.`);
/** A sentence in nodes: cut anywhere, some parts bold, a mention for its name, spaces that are line breaks. */
const inNodes = (sentence: string, cuts: readonly number[], breaks: boolean): readonly AdfNode[] => {
  const edges = [...new Set([0, ...cuts.map((cut) => cut % sentence.length), sentence.length])].toSorted((a, b) => a - b);
  return edges.slice(1).flatMap((end, i) => {
    const part = sentence.slice(edges[i], end).split(/(@Ana|, )/);
    return part
      .filter((text) => text !== '')
      .flatMap((text) =>
        text === '@Ana' ? [MENTION] : text === ', ' && breaks ? [words(','), BREAK] : [i % 2 === 1 ? words(text, 'strong') : words(text)],
      );
  });
};

test('any story over any story: it reads as meant, every mention and every other node is still there', () => {
  fc.assert(
    fc.property(story, story, fc.array(fc.nat(), { maxLength: 5 }), fc.boolean(), fc.nat(OTHERS.length), (old, next, cuts, breaks, at) => {
      const own = paragraph(...inNodes(old, cuts, breaks));
      const doc = docOf(own, ...OTHERS.slice(at), ...OTHERS.slice(0, at));
      const before = JSON.stringify(doc);
      const placed = place(doc, next);
      expect(JSON.stringify(doc)).toBe(before);
      doc.content.slice(1).forEach((node) => expect(placed.content).toContain(node));
      const mentions = (node: AdfNode | undefined): number => (node?.content ?? []).filter((child) => child === MENTION).length;
      expect(mentions(placed.content[0])).toBe(mentions(own));
      expect(placed.content).toHaveLength(doc.content.length);
      const bareOf = (text: string): string => text.replaceAll('@Ana', '').replace(/\s+/g, '');
      expect(bareOf(flat(docOf(placed.content[0] ?? own)))).toBe(bareOf(next));
    }),
    { numRuns: 300 },
  );
});

test('a story that is already there changes nothing', () => {
  fc.assert(
    fc.property(story, fc.array(fc.nat(), { maxLength: 5 }), (old, cuts) => {
      const doc = docOf(paragraph(...inNodes(old, cuts, false)), ...OTHERS);
      expect(place(doc, old)).toEqual(doc);
    }),
    { numRuns: 200 },
  );
});
