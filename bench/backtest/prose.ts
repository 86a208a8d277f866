import { PUBLISHED_LOSS } from './published.ts';
import { HORIZONS, type Row } from './run.ts';

/** A difference of loss worth a word. */
const NOTABLE = 0.01;

/** What is said of the alternatives' loss: whether REC beats each, and by how much the nearest one and the farthest one. */
export function comparedLoss([own, ...others]: readonly Row[]): string {
  const compared = others.flatMap(({ name, by }) =>
    by.flatMap((tally, at) => {
      const mine = own?.by[at];
      return tally && mine ? [{ about: `${name}, next ${HORIZONS[at]}`, ratio: mine.loss / tally.loss }] : [];
    }),
  );
  const lost = compared.filter(({ ratio }) => ratio >= 1);
  if (lost.length > 0) return `REC’s loss is not smaller than that of: ${lost.map(({ about }) => about).join('; ')}.`;
  const [nearest] = compared.toSorted((a, b) => b.ratio - a.ratio);
  if (!nearest) return '';
  const less = (100 * (1 - nearest.ratio)).toFixed(1);
  return `REC’s loss is smaller than that of each of the ${others.length} alternatives at each number of periods; nearest is ${nearest.about}, where it is ${less} % smaller.`;
}

/** Where a loss differs from the reference comparison, by more than the draws explain. */
export function againstPublished(rows: readonly Row[]): string {
  const pairs = rows.flatMap(({ name, by }) =>
    by.flatMap((tally, at) => {
      const published = PUBLISHED_LOSS[name]?.[at];
      return tally && published ? [{ about: `${name}, next ${HORIZONS[at]}`, here: tally.loss, published }] : [];
    }),
  );
  const off = pairs.filter(({ here, published }) => Math.abs(here - published) > NOTABLE);
  const one = ({ about, here, published }: (typeof pairs)[number]): string =>
    `${about}: ${here.toFixed(3)} here, ${published.toFixed(3)} there`;
  const all = `Of ${pairs.length} losses that the reference comparison of these methods gives`;
  return off.length === 0
    ? `${all}, all are met within ${NOTABLE}.`
    : `${all}, ${pairs.length - off.length} are met within ${NOTABLE}. The others: ${off.map(one).join('; ')}.`;
}
