import { barsOf, holdsBar } from '../../bench/backtest/bars.ts';
import { runBacktest } from '../../bench/backtest/run.ts';
import { readSeries } from '../../bench/backtest/series.ts';
import { testWithSharedData } from '../support/shared-data.ts';

/** Deterministic: the seeds are the names of the series. Fewer paths than in the report, to be done while somebody waits. */
const OPTIONS = { paths: 250, step: 10, alternatives: false } as const;

testWithSharedData(
  ['forecast', 'series.json'],
  'the forecast holds its bars on public series',
  async () => {
    const bars = barsOf(runBacktest(readSeries() ?? [], OPTIONS));
    expect(bars.length).toBeGreaterThan(80);
    expect(bars.filter((bar) => !holdsBar(bar))).toEqual([]);
  },
  240_000,
);
