import { parseAcceptanceCriteria } from '../../src/domain/criteria/read/parse-acceptance-criteria.ts';
import { adfToText } from '../../src/domain/text/adf/adf-to-text.ts';
import type { AdfDoc, AdfNode } from '../../src/shared/adf.ts';
import { listedCriteria } from '../../static/src/features/story-quality/listed-criteria.ts';
import { doc } from './support/adf.ts';

const words = (text: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const point = (...content: AdfNode[]): AdfNode => ({ type: 'listItem', content });
const list = (...content: AdfNode[]): AdfNode => ({ type: 'bulletList', content });
const title: AdfNode = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] };
const of = (...content: AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });
const FEE = 'The fee stands beside the number.';
const DATE = 'The new end date is shown.';

function read(given: AdfDoc, marked: string | null = null) {
  const text = adfToText(given);
  const { criteria } = parseAcceptanceCriteria(text, null, 'en').criteria;
  const at = marked === null ? -1 : text.text.indexOf(marked);
  const { nodes, points, rows } = listedCriteria(
    text,
    criteria.map(({ slice }) => slice),
    (start, end) => at >= start && at < end,
    (start, end) => at >= start && at < end,
  );
  return {
    nodes: [...nodes].toSorted((a, b) => a - b),
    points: [...points.values()],
    criteria: criteria.length,
    ...(rows.size > 0 ? { rows: [...rows].map((start) => text.text.slice(start, start + 8)) } : {}),
  };
}

test('a list of criteria and its title stand in the list alone; the text around stays', () => {
  const text = doc([
    'As a resident, I want a permit.',
    '# Acceptance criteria',
    `- ${FEE}`,
    `- AC2: ${DATE}`,
    '# Notes',
    'See the old form.',
  ]);
  expect(read(text)).toEqual({
    nodes: [1, 2],
    points: [
      [2, 0],
      [2, 1],
    ],
    criteria: 2,
  });
});

test('a title in which something is marked stays', () => {
  expect(read(doc(['# Acceptance criteria', `- ${FEE}`]), 'Acceptance criteria').nodes).toEqual([1]);
});

test('a title above something else stays: words, or a picture', () => {
  expect(read(of(title, list(point(words(FEE))), words('Ask the office for the fees of next year, they change in May.'))).nodes).toContain(
    1,
  );
  expect(read(of(title, list(point(words(FEE))), { type: 'mediaSingle', content: [{ type: 'media' }] }, words('Notes'))).nodes).toEqual([
    1,
  ]);
});

test('a list that holds anything besides criteria stays whole, so that nothing is numbered anew', () => {
  const picture = point({ type: 'mediaSingle', content: [{ type: 'media' }] });
  expect(read(of(title, list(point(words(FEE)), picture)))).toEqual({ nodes: [], points: [], criteria: 1 });
});

test('points under a point that is a criterion itself stay with the text: nothing is said twice', () => {
  const inner = list(point(words('The vans of a company.')), point(words('The trailers of a company.')));
  expect(read(of(title, list(point(words(FEE)), point(words(DATE), inner)))).points).toEqual([]);
});

test('a paragraph that is a criterion goes along with its label, one that tells the story too stays', () => {
  const newLine: AdfNode = { type: 'hardBreak' };
  expect(read(doc(['As a resident, I want a permit.', `AC1: ${FEE}`, `AC2: ${DATE}`])).nodes).toEqual([1, 2]);
  const told: AdfNode = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'As a resident, I want a permit.' }, newLine, { type: 'text', text: `AC: ${FEE}` }],
  };
  expect(read(of(told))).toEqual({ nodes: [], points: [], criteria: 1 });
});

test('what stands in a panel or a table stays', () => {
  expect(read(of({ type: 'panel', attrs: { panelType: 'info' }, content: [title, list(point(words(FEE)))] }))).toMatchObject({
    nodes: [],
    points: [],
  });
});

test('criteria in rows of a table are told from others', () => {
  const cells = (type: string, ...of: readonly string[]): AdfNode => ({
    type: 'tableRow',
    content: of.map((value) => ({ type, content: [words(value)] })),
  });
  const table = {
    type: 'table',
    content: [cells('tableHeader', 'Given', 'When', 'Then'), cells('tableCell', 'a permit', 'I open it', FEE)],
  };
  expect(read(of(title, table))).toEqual({ nodes: [], points: [], criteria: 1, rows: ['a permit'] });
});

test('scenarios of code go along, two in one block unless one is marked', () => {
  const code = (text: string): AdfNode => ({ type: 'codeBlock', attrs: { language: 'gherkin' }, content: [{ type: 'text', text }] });
  const scenario = (name: string): string => `Scenario: ${name}\n  Given a permit\n  When I open it\n  Then I see the fee`;
  expect(read(of(title, code(scenario('fee'))))).toEqual({ nodes: [0, 1], points: [[1]], criteria: 1 });
  const both = of(title, code(`${scenario('fee')}\n\n${scenario('date')}`));
  expect(read(both)).toEqual({ nodes: [0, 1], points: [], criteria: 2 });
  expect(read(both, 'open it').nodes).toEqual([]);
  const more = of(title, code(`Feature: permits\n\n${scenario('fee')}\n\n${scenario('date')}`));
  expect(read(more).nodes).toEqual([0, 1]);
});

test('without criteria nothing goes', () => {
  expect(read(doc(['As a resident, I want a permit.', '- fast', '- cheap']))).toEqual({ nodes: [], points: [], criteria: 0 });
});
