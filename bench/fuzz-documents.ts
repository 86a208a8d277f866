import type { Random } from '../src/domain/forecast/random.ts';
import type { AdfDoc, AdfMark, AdfNode } from '../src/shared/adf.ts';

const PIECES: readonly string[] = [
  'As a clerk',
  'As an',
  'as a',
  'I want to ',
  'I want',
  'so that ',
  'in order to ',
  'Als Nutzer',
  'möchte ich',
  'damit',
  'En tant que',
  'je veux',
  'afin de',
  'Como',
  'quiero',
  'para que',
  'Come',
  'voglio',
  'wil ik',
  'zodat', // prettier-ignore
  'Given ',
  'When ',
  'Then ',
  'And ',
  'But ',
  'Scenario: ',
  'Scenario Outline: ',
  'Examples:',
  'Background:',
  'Feature: ',
  '| a | b |',
  '"""',
  'Acceptance criteria',
  'AC:',
  'Definition of done',
  'Akzeptanzkriterien', // prettier-ignore
  'add and remove',
  'view, edit or delete',
  'and/or',
  'fast',
  'easy',
  'user-friendly',
  'etc.',
  'TBD',
  '???',
  '<role>',
  'lorem ipsum',
  'PERM-142',
  'blocked by PERM-7',
  'http://example.org/a?b=c',
  'manage',
  'support',
  'should',
  'it',
  'they',
  'all',
  'never',
  'is shown by',
  'click',
  '404', // prettier-ignore
  '\\',
  '\u0000',
  '\ud83d\ude00',
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u200d',
  '\ufeff',
  '\u0130',
  'ß',
  'ﬁ',
  'e\u0301',
  '漢字',
  'مرحبا',
  '’',
  '“',
  '”',
  '«',
  '»',
  '–',
  '…',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '*',
  '_',
  '~~',
  '`',
  '#',
  '- ',
  '* ',
  '1. ',
  '[ ] ',
  'h1. ',
  '{code}',
  '```',
  '\t',
  '\n',
  '\r\n',
  ' ',
  '  ',
  ', ',
  '. ',
  ': ',
  '; ',
  '!',
  '?',
  '$1',
  '%s',
  '__proto__',
  'constructor', // prettier-ignore
];

const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
  'panel',
  'expand',
  'table',
  'codeBlock',
  'rule',
  'mediaSingle',
  'layoutSection',
  'unheardOf',
]; // prettier-ignore
const MARKS = ['strong', 'em', 'strike', 'code', 'underline', 'link'];
const DEEPEST = 6;

const oneOf = <T>(draw: Random, list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)];
const upTo = (draw: Random, most: number): number => Math.floor(draw() * (most + 1));
const many = <T>(draw: Random, most: number, make: () => T): T[] => Array.from({ length: upTo(draw, most) }, make);

/** Pieces of stories, steps, marks and characters that break careless readers, strung together. */
export function fuzzText(draw: Random, most = 14): string {
  return many(draw, most, () => `${oneOf(draw, PIECES) ?? ''}${draw() < 0.6 ? ' ' : ''}`).join('');
}

/** A document of known and unknown nodes, nested, some without what they should have. */
export function fuzzDocument(draw: Random): AdfDoc {
  return { type: 'doc', version: 1, content: many(draw, 7, () => block(draw, 0)) };
}

function block(draw: Random, depth: number): AdfNode {
  const type = oneOf(draw, BLOCKS) ?? 'paragraph';
  const inside = (): AdfNode[] => (depth < DEEPEST ? many(draw, 3, () => block(draw, depth + 1)) : []);
  const wrap = (child: string, content: () => AdfNode[]): AdfNode => ({
    type,
    content: many(draw, 4, () => ({ type: child, content: content() })),
  });
  if (draw() < 0.02) return { type };
  if (type === 'paragraph') return { type, content: inline(draw) };
  if (type === 'heading') return { type, attrs: { level: upTo(draw, 7) }, content: inline(draw) };
  if (type === 'codeBlock')
    return { type, attrs: { language: draw() < 0.5 ? 'gherkin' : '' }, content: [{ type: 'text', text: fuzzText(draw) }] };
  if (type === 'bulletList' || type === 'orderedList') return wrap('listItem', inside);
  if (type === 'taskList')
    return {
      type,
      content: many(draw, 4, () => ({ type: 'taskItem', attrs: { state: draw() < 0.3 ? 'DONE' : 'TODO' }, content: inline(draw) })),
    };
  if (type === 'table')
    return { type, content: many(draw, 3, () => ({ type: 'tableRow', content: many(draw, 3, () => cell(draw, inside)) })) };
  return { type, attrs: { title: fuzzText(draw, 3), panelType: 'info' }, content: inside() };
}

const cell = (draw: Random, inside: () => AdfNode[]): AdfNode => ({ type: draw() < 0.3 ? 'tableHeader' : 'tableCell', content: inside() });

function inline(draw: Random): AdfNode[] {
  return many(draw, 5, () => {
    const chance = draw();
    if (chance < 0.08) return { type: 'hardBreak' };
    if (chance < 0.12) return { type: 'mention', attrs: { id: 'u', text: '@Kim' } };
    if (chance < 0.15) return { type: 'inlineCard', attrs: { url: 'https://example.org/browse/PERM-7' } };
    if (chance < 0.17) return { type: 'emoji', attrs: { shortName: ':x:', text: '\u274c' } };
    const marks = many(draw, 2, (): AdfMark => ({ type: oneOf(draw, MARKS) ?? 'em' }));
    return { type: 'text', text: fuzzText(draw, 6), ...(marks.length === 0 ? {} : { marks }) };
  });
}
