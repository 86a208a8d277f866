import { barsOf, holdsBar } from './bars.ts';
import type { DurationTally } from './durations.ts';
import { againstPublished, comparedLoss } from './prose.ts';
import { type BacktestResult, HORIZONS, type Row } from './run.ts';
import type { Tally } from './tally.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const figures = (rows: readonly Row[], first: string, columns: readonly string[], show: (tally: Tally) => string): string =>
  table(
    [first, ...columns],
    rows.map(({ name, by }) => [name, ...by.map((tally) => (tally ? show(tally) : '–'))]),
  );

const NEXT = HORIZONS.map((k) => `next ${k}`);

const lasting = (rows: readonly (readonly [string, readonly DurationTally[]])[]): string =>
  table(
    ['', ...(rows[0]?.[1] ?? []).map(({ multiple }) => `${multiple} means`)],
    rows.map(([name, tallies]) => [name, ...tallies.map(({ held }) => percent(held))]),
  );

function outside(rows: readonly Row[], from: number, to: number): string {
  const lines = rows.flatMap(({ name, by }) =>
    by.flatMap((tally, at) => {
      if (!tally || (tally.low >= from && tally.low <= to)) return [];
      const miss = tally.low > to ? `${percent(tally.low - to)} points above` : `${percent(from - tally.low)} points below`;
      return [`${name} periods, next ${HORIZONS[at]}: ${percent(tally.low)} %, ${miss}`];
    }),
  );
  return lines.length === 0 ? 'All lie between 80 and 90 %.' : `Outside 80 to 90 %: ${lines.join('; ')}.`;
}

/** The report as Markdown: figures only, nothing of the data itself. */
export function reportOf(result: BacktestResult, paths: number): string {
  const bars = barsOf(result);
  const missed = bars.filter((bar) => !holdsBar(bar));
  const settled = result.methods[0]?.by[0];
  const lines = missed.map(({ about, value, from, to }) => `- ${about}: ${value.toFixed(3)}, must lie between ${from} and ${to}`);
  return `# Back-test of the forecast

Made by \`npm run bench -- forecast-backtest\`. ${result.series} public series of finished points or items, ${result.periods.toLocaleString('en-US')} periods; ${settled ? settled.cases.toLocaleString('en-US') : 0} moments with at least twelve periods of history; ${paths.toLocaleString('en-US')} simulated futures each. At each moment the promise is made from what was known then, with the constants that the app ships, and compared with what came. Shares in percent, each series weighs the same. Loss: mean of twice the pinball loss at 15, 50 and 85 %, relative to the mean of the series; smaller is better.

**${bars.length - missed.length} of ${bars.length} bars hold.**
${lines.join('\n')}

The constants were found on the same public series, so figures on new data will be a little worse.

## “At least”, 85 % sure: how often it was reached
Right is 85. From twelve periods of history on. “–”: the normal band is for one period, and for one period the urn is the plain bootstrap. Conformal starts when the team has eight ratios: for six periods with a history of 17.

${figures(result.methods, 'method', NEXT, (tally) => percent(tally.low))}

## “At most”, 85 % sure
${figures(result.methods, 'method', NEXT, (tally) => percent(tally.high))}

## “Probably”: how often the middle was reached
Right is 50.

${figures(result.methods, 'method', NEXT, (tally) => percent(tally.middle))}

## Loss
${comparedLoss(result.methods)} ${againstPublished(result.methods)}

${figures(result.methods, 'method', NEXT, (tally) => tally.loss.toFixed(3))}

## “At least” by length of history
The same moments, with the history cut to its last n periods: nothing but the length differs. The app forecasts from three periods and never looks at more than twelve.

${figures(result.lengths, 'periods', NEXT, (tally) => percent(tally.low))}

## “At least” at the beginning of a series
The first periods of each series as they came. Most series begin where a project became busy, so the middle is reached in about 60 % of these cases and “at least” errs to the safe side. ${outside(result.beginnings, 0.8, 0.9)} Levels fitted to these beginnings would bring the same lengths of history in settled teams to 80 % or below, so the shipped ones stay.

${figures(result.beginnings, 'periods', NEXT, (tally) => `${percent(tally.low)} (middle ${percent(tally.middle)})`)}

## “At least” by the team’s own variation
Standard deviation / mean of the last eight periods; each promise weighs the same.

${figures(result.strata, 'variation', ['next 1', 'next 3'], (tally) => `${percent(tally.low)} of ${tally.cases}`)}

## “When”: done within the promised time
Amount in multiples of the mean of the last eight periods.

${lasting([['REC', result.when]])}

## Ready work lasts as long as promised
${lasting([
  ['REC', result.runway],
  ['ready / mean, whole periods', result.naiveRunway],
])}
`;
}
