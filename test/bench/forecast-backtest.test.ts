import { barsOf, holdsBar } from '../../bench/backtest/bars.ts';
import { runBacktest } from '../../bench/backtest/run.ts';
import { readSeries } from '../../bench/backtest/series.ts';
import { testWithSharedData } from '../support/shared-data.ts';

/** Deterministic: the seeds are the names of the series. Fewer paths, and for lengths fewer moments, than in the report: somebody waits. */
const OPTIONS = { paths: 250, stride: 3, step: 8, alternatives: false } as const;

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
