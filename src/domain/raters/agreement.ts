import type { Random } from '../forecast/random.ts';
import { quantile7 } from '../stats/quantile7.ts';
import { alphaOf, type RatingMatrix, unitsOf } from './krippendorff.ts';

/** How far a column means the same to its raters; cut-offs are a convention (0.80 and 0.667). */
export type AgreementWord = 'good' | 'tentative' | 'not-shared';

/** Agreement on one column over many items, on the ordinal scale. */
export type ColumnAgreement =
  | {
      readonly kind: 'measured';
      readonly alpha: number /** 95 %, by resampling items. */;
      readonly interval: readonly [number, number] | null;
      readonly word: AgreementWord;
      readonly items: number;
    }
  /** Fewer than two raters on eight items: show the spread of each item only. */
  | { readonly kind: 'too-few'; readonly items: number }
  /** All ratings are the same: there is nothing to agree or differ on. */
  | { readonly kind: 'no-variation'; readonly items: number };

const LEAST_ITEMS = 8;
const RESAMPLES = 1000;
const GOOD = 0.8;
const TENTATIVE = 0.667;

/**
 * Krippendorff's alpha (ordinal) of one column with an interval. @param random Seeded, for the resampling of items.
 * Source: metrics reference 1.10.
 */
export function columnAgreement(matrix: RatingMatrix, random: Random): ColumnAgreement {
  const units = unitsOf(matrix);
  const items = units.length;
  if (items < LEAST_ITEMS) return { kind: 'too-few', items };
  const alpha = alphaOf(units, 'ordinal');
  if (alpha === null) return { kind: 'no-variation', items };
  const drawn = Array.from({ length: RESAMPLES }, () =>
    alphaOf(
      units.map((unit) => units[Math.floor(random() * items)] ?? unit),
      'ordinal',
    ),
  ).filter((value) => value !== null);
  const [low, high] = [quantile7(drawn, 0.025), quantile7(drawn, 0.975)];
  const word = alpha >= GOOD ? 'good' : alpha >= TENTATIVE ? 'tentative' : 'not-shared';
  return { kind: 'measured', alpha, interval: low === null || high === null ? null : [low, high], word, items };
}
