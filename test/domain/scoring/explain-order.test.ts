import fc from 'fast-check';
import { explainOrder } from '../../../src/domain/scoring/explain-order.ts';
import { WSJF_SCALE } from '../../../src/shared/score.ts';

const step = fc.constantFrom(...WSJF_SCALE);
const item = fc.record({ ubv: step, tc: step, rroe: step, size: step });

describe('why one is above the other', () => {
  test('strongest reason first, what speaks against it apart', () => {
    const first = { ubv: 13, tc: 13, rroe: 3, size: 3 };
    const second = { ubv: 13, tc: 8, rroe: 5, size: 5 };
    const why = explainOrder('wsjf', first, second);
    expect(why?.order).toBe('first-higher');
    expect(why?.because.map(({ input, first: own, second: other }) => [input, own, other])).toEqual([
      ['size', 3, 5],
      ['tc', 13, 8],
    ]);
    expect(why?.although.map(({ input }) => input)).toEqual(['rroe']);
  });

  test('equal items have no reasons; what is not scored has no answer', () => {
    const own = { reach: 10, impact: 1, confidence: 80, effort: 2 };
    expect(explainOrder('rice', own, { ...own, confidence: 0.8 })).toEqual({ order: 'equal', because: [], although: [] });
    expect(explainOrder('wsjf', { ubv: 1 }, { ubv: 1 })).toBeNull();
  });

  test('turned round, reasons become objections', () => {
    fc.assert(
      fc.property(item, item, (a, b) => {
        const [there, back] = [explainOrder('wsjf', a, b), explainOrder('wsjf', b, a)];
        const names = (reasons: readonly { readonly input: string }[] | undefined): string[] =>
          (reasons ?? []).map(({ input }) => input).sort();
        expect(names(there?.because)).toEqual(names(back?.although));
        if (there?.order === 'first-higher') expect(there.because.length).toBeGreaterThan(0);
      }),
    );
  });
});
