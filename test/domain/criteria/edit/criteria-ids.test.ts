import fc from 'fast-check';
import { hashOfRow, readCriteriaDraft } from '../../../../src/domain/criteria/edit/criteria-draft.ts';
import { idsProblem, idsToStore, nextCriteriaIds } from '../../../../src/domain/criteria/edit/criteria-ids.ts';
import type { CriterionRow } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { sketchOf } from '../../../../src/domain/criteria/edit/criterion-sketch.ts';
import { matchIds, numberOf } from '../../../../src/domain/criteria/edit/match-ids.ts';
import { parseCriteriaIds } from '../../../../src/jira/notes-shape.ts';
import { type CriteriaIds, MOST_IDS } from '../../../../src/shared/notes.ts';

const A = 'The fee is shown before the resident pays';
const B = 'A refused card leaves the permit unpaid';
const C = 'The receipt is sent by mail within a minute';
const D = 'A clerk can give the money back';

const rule = (text: string, id = '', origin: string | null = 'x'): CriterionRow => ({ kind: 'rule', text, id, origin });
const print = (row: CriterionRow) => ({ h: hashOfRow(row), w: sketchOf(row) });
const prints = (texts: readonly string[]) => texts.map((text) => print(rule(text)));
const stored = (texts: readonly string[], before: CriteriaIds | null = null): CriteriaIds => {
  const ids = matchIds(prints(texts), before);
  const rows = texts.map((text, i) => rule(text, ids[i]));
  return nextCriteriaIds(before, idsToStore(rows, before));
};

describe('ids of criteria that were stored', () => {
  const known = stored([A, B, C]);

  test.each<[what: string, now: readonly string[], ids: readonly string[]]>([
    ['nothing changed', [A, B, C], ['AC1', 'AC2', 'AC3']],
    ['another order', [C, A, B], ['AC3', 'AC1', 'AC2']],
    ['one is gone', [A, C], ['AC1', 'AC3']],
    ['a new one at the end', [A, B, C, D], ['AC1', 'AC2', 'AC3', 'AC4']],
    ['a new one in front', [D, A, B, C], ['AC4', 'AC1', 'AC2', 'AC3']],
    ['one is gone, a new one elsewhere', [A, C, D], ['AC1', 'AC3', 'AC4']],
    ['edited', [A, 'A refused card leaves the permit as it was', C], ['AC1', 'AC2', 'AC3']],
    ['edited and moved', ['The receipt is sent by mail at once', A, B], ['AC3', 'AC1', 'AC2']],
    ['all edited, in another order', [`${C} today`, `${A} anything`, `${B} still`], ['AC3', 'AC1', 'AC2']],
    ['rewritten in its place, a word is left', [A, 'Without money no permit', C], ['AC1', 'AC2', 'AC3']],
    ['replaced in its place by something else', [A, 'Names stay hidden', C], ['AC1', 'AC4', 'AC3']],
    ['said twice', [A, A, B, C], ['AC1', 'AC4', 'AC2', 'AC3']],
    ['none', [], []],
  ])('%s', (_what, now, ids) => {
    expect(matchIds(prints(now), known)).toEqual(ids);
  });

  test('nothing stored: ids are places', () => {
    expect(matchIds(prints([A, B]), null)).toEqual(['AC1', 'AC2']);
  });

  test('a sentence that became steps, and back, is the same criterion', () => {
    const steps: CriterionRow = {
      kind: 'example',
      name: '',
      given: [],
      when: ['the card is refused'],
      outcome: ['the permit stays unpaid'],
      id: '',
      origin: 'x',
    };
    const before = stored([A, 'When the card is refused, the permit stays unpaid']);
    expect(matchIds([print(steps), print(rule(A))], before)).toEqual(['AC2', 'AC1']);
  });

  test('scripts without blanks are compared by their characters', () => {
    const before = stored(['住民は料金を見る', '領収書を送る']);
    expect(matchIds(prints(['領収書をすぐ送る', '住民は料金を見ます']), before)).toEqual(['AC2', 'AC1']);
  });

  test('what was removed keeps its number: it has it again when it comes back word for word, and no other has', () => {
    const less = stored([A, B], known);
    expect(less.n).toBe(3);
    expect(matchIds(prints([A, B, D]), less)).toEqual(['AC1', 'AC2', 'AC4']);
    expect(matchIds(prints([A, B, C]), less)).toEqual(['AC1', 'AC2', 'AC3']);
    const without = stored([], less);
    expect(matchIds(prints([D, C]), without)).toEqual(['AC4', 'AC3']);
  });

  test('a sign-off stays with its words and goes with them', () => {
    const [one, two, three] = known.ac;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three are stored');
    const signed: CriteriaIds = { ac: [{ ...one, s: 'ok' }, { ...two, s: 'ok' }, three], n: 3 };
    expect(stored([B, `${A} at all`, C], signed).ac.map(({ id, s }) => [id, s])).toEqual([
      ['AC2', 'ok'],
      ['AC1', undefined],
      ['AC3', undefined],
    ]);
  });

  test('a table in a scenario is part of what is signed', () => {
    const steps = { kind: 'example', name: 'Fees', given: ['these fees'], when: [], outcome: [], id: 'AC1', origin: 'x' } as const;
    expect(hashOfRow({ ...steps, more: '| 1 |' })).not.toBe(hashOfRow({ ...steps, more: '| 2 |' }));
  });

  test('somebody else gave the number to another criterion meanwhile', () => {
    const mine = [rule(A, 'AC1'), rule(D, 'AC4', null)];
    const theirs = stored([A, B, C, 'Names stay hidden']);
    expect(idsToStore(mine, theirs).map(({ id }) => id)).toEqual(['AC1', 'AC5']);
    expect(idsToStore(mine, known).map(({ id }) => id)).toEqual(['AC1', 'AC4']);
  });

  test('at most 200 are stored; numbers are not given again all the same', () => {
    const many = Array.from({ length: MOST_IDS + 50 }, (_, i) => `Rule number ${i}`);
    const full = stored(many);
    expect(full.ac).toHaveLength(MOST_IDS);
    const emptied = stored([A], full);
    expect(emptied.ac).toHaveLength(MOST_IDS);
    expect(emptied.n).toBe(MOST_IDS + 1);
    const long = many.map((_, i) => `${i} ${Array.from({ length: 40 }, (_unused, k) => `word${i * 40 + k}`).join(' ')}`);
    expect(JSON.stringify(stored(long)).length).toBeLessThan(20_000);
  });

  test('what cannot be stored', () => {
    const one = { id: 'AC1', h: '00000000', w: '' };
    expect(idsProblem([one, one])).toBe('names an id twice');
    expect(idsProblem([{ ...one, id: 'AC100000' }])).toBe('must be AC1 to AC99999');
    expect(idsProblem([one])).toBeNull();
  });
});

describe('any criteria', () => {
  const text = fc
    .array(fc.constantFrom('fee', 'card', 'permit', 'clerk', 'pays', 'sees', 'mail', 'the', 'money'), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '));
  const texts = fc.array(text, { maxLength: 12 });

  test('ids are never given twice, and never a number that was given to another text before', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (versions) => {
        let known: CriteriaIds | null = null;
        const highest: number[] = [0];
        for (const version of versions) {
          const ids = matchIds(prints(version), known);
          expect(new Set(ids).size).toBe(ids.length);
          const before: ReadonlySet<string> = new Set(known?.ac.map(({ id }) => id));
          for (const id of ids) if (!before.has(id)) expect(numberOf(id)).toBeGreaterThan(Math.max(...highest));
          known = stored(version, known);
          highest.push(known.n);
        }
      }),
    );
  });

  test('another order keeps every id', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (before, random) => {
        const known = stored(before);
        const order = before.map((one) => ({ one, at: random.next().value as number })).toSorted((a, b) => a.at - b.at);
        const ids = matchIds(prints(order.map(({ one }) => one)), known);
        expect(ids).toEqual(order.map(({ one }) => `AC${before.indexOf(one) + 1}`));
      }),
    );
  });

  test('a word more in one of them keeps every id', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 12 }), fc.nat(), (before, chosen) => {
        const known = stored(before);
        const at = chosen % before.length;
        const now = before.with(at, `${before[at] ?? ''} tomorrow`);
        expect(matchIds(prints(now), known)).toEqual(before.map((_, i) => `AC${i + 1}`));
      }),
    );
  });
});

describe('the property of the item', () => {
  const ids = stored([A, B]);
  const property = { v: 1, id: '10042', rev: 2, x: [], ...ids };

  test('is read back, and its criteria have their ids in another order', () => {
    expect(parseCriteriaIds(property, '10042')).toEqual(ids);
    const rows = readCriteriaDraft(`Acceptance criteria\n- ${B}\n- ${A}`, 'criteria', 'en', parseCriteriaIds(property, '10042'));
    expect(rows.map(({ id }) => id)).toEqual(['AC2', 'AC1']);
  });

  test.each<[what: string, property: unknown]>([
    ['absent', undefined],
    ['copied by a clone', { ...property, id: '10043' }],
    ['without ids', { v: 1, id: '10042', rev: 2, x: [] }],
    ['an id twice', { ...property, ac: [...ids.ac, ...ids.ac] }],
    ['an id of another form', { ...property, ac: [{ id: 'AC01', h: '00000000', w: '' }] }],
    ['a hash of another form', { ...property, ac: [{ id: 'AC1', h: 'x', w: '' }] }],
  ])('counts for nothing: %s', (_what, value) => {
    expect(parseCriteriaIds(value, '10042')).toBeNull();
  });

  test('a number that is too low is not believed', () => {
    expect(parseCriteriaIds({ ...property, n: 0 }, '10042')?.n).toBe(2);
  });
});
