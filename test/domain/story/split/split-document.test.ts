import fc from 'fast-check';
import { newItemDocument, splitDocument } from '../../../../src/domain/story/split/split-document.ts';
import { proposeSplit } from '../../../../src/domain/story/split/split-story.ts';
import { readStory } from '../../../../src/domain/story/story-model.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';
import { snapshotOf } from '../../snapshot-of.ts';

const words = (text: string): AdfNode => ({ type: 'text', text });
const paragraph = (...content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const item = (...content: readonly AdfNode[]): AdfNode => ({ type: 'listItem', content: [paragraph(...content)] });
const MENTION: AdfNode = { type: 'mention', attrs: { id: '7', text: '@Ana' } };
const TITLE: AdfNode = { type: 'heading', attrs: { level: 2 }, content: [words('Acceptance criteria')] };
const AROUND: readonly AdfNode[] = [
  paragraph(words('Asked by '), MENTION),
  { type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs: { id: 'm', type: 'file' } }] },
  { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(words('Zone'))] }] }] },
];
const STORY = 'As a resident, I want to renew and cancel my permit so that I can keep parking.';
const CRITERIA = [
  item(words('The renewed permit shows the new end date to '), MENTION),
  item(words('A list of permits is shown.')),
  item(words('A canceled permit is not valid from the next morning.')),
];
const docOf = (criteria: readonly AdfNode[]): AdfDoc => ({
  type: 'doc',
  version: 1,
  content: [paragraph(words(STORY)), ...AROUND, TITLE, { type: 'bulletList', content: criteria }, paragraph(words('Later more.'))],
});

function splitOf(doc: AdfDoc) {
  const model = readStory(snapshotOf({ description: doc }));
  const drafts = proposeSplit(model);
  const without = (draft: number): ReadonlySet<number> => {
    const others = new Set(drafts.flatMap(({ criteria }, i) => (i === draft ? [] : criteria)));
    return new Set([...others].filter((index) => drafts[draft]?.criteria.includes(index) !== true));
  };
  return { model, drafts, without };
}

test('each draft: its story, its criteria, and everything else as it was', () => {
  const doc = docOf(CRITERIA);
  const { model, drafts, without } = splitOf(doc);
  expect(drafts).toHaveLength(2);
  const kept = [
    [CRITERIA[0], CRITERIA[1]],
    [CRITERIA[1], CRITERIA[2]],
  ];
  drafts.forEach(({ story }, i) => {
    const next = splitDocument(doc, model, { sentence: story, without: without(i) });
    expect(next.content[0]).toEqual(paragraph(words(story)));
    expect(next.content[5]).toEqual({ type: 'bulletList', content: kept[i] });
    [1, 2, 3, 4, 6].forEach((at) => expect(next.content[at]).toBe(doc.content[at]));
  });
});

test('criteria of a field of their own come along with a new item, and stay where they are for the original', () => {
  const description: AdfDoc = { type: 'doc', version: 1, content: [paragraph(words(STORY)), ...AROUND] };
  const criteria: AdfDoc = { type: 'doc', version: 1, content: [{ type: 'bulletList', content: CRITERIA }] };
  const model = readStory(snapshotOf({ description, criteria }));
  const draft = { sentence: STORY, without: new Set([0]) };
  expect(splitDocument(description, model, draft)).toBe(description);
  expect(newItemDocument(description, model, draft).content.slice(AROUND.length + 1)).toEqual([
    TITLE,
    {
      type: 'bulletList',
      content: [item(words('A list of permits is shown.')), item(words('A canceled permit is not valid from the next morning.'))],
    },
  ]);
});

test('an item without a description gets the story', () => {
  const model = readStory(snapshotOf({ description: null, summary: STORY }));
  expect(adfToText(newItemDocument(null, model, { sentence: 'As a clerk, I want fees.', without: new Set() })).text).toBe(
    'As a clerk, I want fees.',
  );
});

test('any choice of criteria: those that stay are the very same nodes, in their order, as is all around', () => {
  const rules = [
    'The new end date is shown.',
    'A letter is sent to the resident.',
    'The fee is paid first.',
    'The old permit is void at noon.',
    'The clerk sees who asked.',
  ];
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...rules), { minLength: 1 }),
      fc.constantFrom('bulletList', 'orderedList'),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      (chosen, type, drops) => {
        const points = chosen.map((text) => item(words(text), MENTION));
        const base = docOf([]);
        const doc: AdfDoc = { ...base, content: base.content.with(5, { type, content: points }) };
        const model = readStory(snapshotOf({ description: doc }));
        expect(model.acceptanceCriteria.criteria).toHaveLength(points.length);
        const without = new Set(points.flatMap((_, i) => (drops[i] === true ? [i] : [])));
        const next = splitDocument(doc, model, { sentence: STORY, without });
        const left = points.filter((_, i) => !without.has(i));
        const expected = left.length === points.length ? doc.content : withList(doc, left.length === 0 ? null : { type, content: left });
        expect(next.content).toEqual(expected);
        [0, 1, 2, 3, 4].forEach((at) => expect(next.content[at]).toBe(doc.content[at]));
        expect(next.content.at(-1)).toBe(doc.content.at(-1));
      },
    ),
    { numRuns: 150 },
  );
});

const withList = ({ content }: AdfDoc, list: AdfNode | null): readonly AdfNode[] =>
  content.toSpliced(5, 1, ...(list === null ? [] : [list]));
