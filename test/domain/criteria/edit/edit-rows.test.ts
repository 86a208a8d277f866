import fc from 'fast-check';
import { convertRow } from '../../../../src/domain/criteria/edit/convert-row.ts';
import { CONSTRAINT_KINDS, contentKey } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import {
  type EditRow,
  emptyRow,
  isEmptyRow,
  kindOf,
  moveRow,
  type RowKind,
  rowsToWrite,
} from '../../../../src/domain/criteria/edit/edit-rows.ts';

const rule = (text: string, id = 'AC1'): EditRow => ({ kind: 'rule', text, id, origin: null });
const KINDS: readonly RowKind[] = ['rule', 'example', ...CONSTRAINT_KINDS];

describe('conversion', () => {
  test('a sentence with when and then becomes steps', () => {
    expect(convertRow(rule('Given a card, when I pay, then a receipt is shown.'), 'example', 'en')).toMatchObject({
      id: 'AC1',
      kind: 'example',
      name: '',
      given: ['a card'],
      when: ['I pay'],
      outcome: ['a receipt is shown'],
      told: null,
    });
  });

  test('another sentence is kept as the title, and said so', () => {
    expect(convertRow(rule('The form works.'), 'example', 'en')).toMatchObject({
      name: 'The form works.',
      given: [],
      when: [],
      outcome: [],
      told: 'kept-as-title',
    });
    expect(convertRow(rule(''), 'example', 'en')).toMatchObject({ name: '', told: null });
  });

  test('steps become a sentence; where they make none, they are strung together, and said so', () => {
    const example: EditRow = {
      kind: 'example',
      name: '',
      given: ['a card', ''],
      when: ['I pay'],
      outcome: ['it is paid'],
      id: 'AC1',
      origin: null,
    };
    expect(convertRow(example, 'rule', 'en')).toMatchObject({ text: 'Given a card, when I pay, then it is paid.', told: null });
    expect(convertRow({ ...example, outcome: [] }, 'rule', 'en')).toMatchObject({ text: 'Given a card, When I pay', told: 'strung' });
    expect(convertRow({ ...example, name: 'Paid' }, 'rule', 'en')).toMatchObject({
      text: 'Paid: Given a card, when I pay, then it is paid.',
    });
    expect(convertRow({ ...example, name: 'Paid', given: [], when: [], outcome: [] }, 'speed', 'en')).toMatchObject({
      kind: 'constraint',
      constraint: 'speed',
      text: 'Paid',
      told: null,
    });
  });

  test('in the language of the item', () => {
    expect(convertRow(rule('Angenommen die Karte ist gültig, wenn ich bezahle, dann kommt ein Beleg.'), 'example', 'de')).toMatchObject({
      given: ['die Karte ist gültig'],
      outcome: ['kommt ein Beleg'],
    });
  });

  test('through whatever kinds, back it says what it said', () => {
    const text = fc.constantFrom(
      'The fee is shown',
      'When it fails, the clerk sees why',
      'Given a, when b, then c.',
      'Speed: fast',
      'a, b and c',
      '',
    );
    const steps = fc.array(fc.constantFrom('a fee', 'it is paid, twice', 'then what'), { maxLength: 3 });
    const content: fc.Arbitrary<EditRow> = fc.oneof(
      text.map((one) => rule(one)),
      fc.record({
        kind: fc.constant('example' as const),
        name: text,
        given: steps,
        when: steps,
        outcome: steps,
        id: fc.constant('AC1'),
        origin: fc.constant(null),
      }),
    );
    fc.assert(
      fc.property(content, fc.constantFrom(...KINDS), (row, to) => {
        const there = convertRow(row, to, 'en');
        expect(kindOf(there)).toBe(to);
        expect(contentKey(convertRow(there, kindOf(row), 'en'))).toBe(contentKey(row));
        const words = (one: EditRow): string =>
          JSON.stringify(one.kind === 'example' ? [one.name, one.given, one.when, one.outcome] : one.text).toLowerCase();
        for (const word of ['fee', 'clerk', 'paid', 'twice', 'what', 'fast'])
          expect(words(there).includes(word)).toBe(words(row).includes(word));
      }),
    );
  });
});

describe('what is written', () => {
  test('no empty rows and steps; an example without steps is its title; untouched rows are what they were', () => {
    const untouched: EditRow = { kind: 'example', name: 'Paid', given: [], when: [], outcome: [], id: 'AC1', origin: 'e|Paid|||' };
    const rows: readonly EditRow[] = [
      untouched,
      rule('  ', 'AC2'),
      { kind: 'example', name: '', given: ['', 'a fee'], when: [' '], outcome: ['it is paid'], id: 'AC3', origin: null, told: 'strung' },
      { kind: 'example', name: 'Refused', given: [''], when: [], outcome: [], id: 'AC4', origin: 'r|Refused.' },
    ];
    expect(rowsToWrite(rows)).toEqual([
      untouched,
      { kind: 'example', name: '', given: ['a fee'], when: [], outcome: ['it is paid'], id: 'AC3', origin: null },
      { kind: 'rule', text: 'Refused', id: 'AC4', origin: 'r|Refused.' },
    ]);
  });

  test('a new row has an id that nobody had, and is empty', () => {
    for (const kind of KINDS) {
      const row = emptyRow(kind, ['AC1', 'AC7']);
      expect([row.id, kindOf(row), isEmptyRow(row)]).toEqual(['AC8', kind, true]);
    }
  });

  test('rows move by one, and not beyond the ends', () => {
    const rows = [rule('a', 'AC1'), rule('b', 'AC2'), rule('c', 'AC3')];
    expect(moveRow(rows, 'AC3', -1).map(({ id }) => id)).toEqual(['AC1', 'AC3', 'AC2']);
    expect(moveRow(rows, 'AC1', -1)).toBe(rows);
    expect(moveRow(rows, 'AC3', 1)).toBe(rows);
    expect(moveRow(rows, 'AC9', 1)).toBe(rows);
  });
});
