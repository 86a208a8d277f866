import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { barsOf, holdsBar } from './backtest/bars.ts';
import { reportOf } from './backtest/report.ts';
import { runBacktest } from './backtest/run.ts';
import { readSeries } from './backtest/series.ts';
import { type Bench, timed } from './bench.ts';

const REPORT = join(__dirname, 'reports', 'forecast-backtest.md');
const PATHS = 1000;

/** Replays the forecast on public series and writes the report. A short run tries a few series and writes nothing. */
export const forecastBacktest: Bench = {
  name: 'forecast-backtest',
  async run({ smoke }) {
    const all = readSeries();
    if (!all) {
      console.log('  skipped: shared data absent');
      return [];
    }
    const paths = smoke ? 100 : PATHS;
    let result = runBacktest([], { paths: 1, stride: 1, step: 1, alternatives: false });
    const ms = await timed(() => {
      result = runBacktest(smoke ? all.slice(0, 5) : all, { paths, stride: 1, step: smoke ? 10 : 2, alternatives: !smoke });
    });
    if (!smoke) {
      mkdirSync(dirname(REPORT), { recursive: true });
      writeFileSync(REPORT, reportOf(result, paths));
    }
    const bars = barsOf(result);
    const missed = bars.filter((bar) => !holdsBar(bar)).length;
    return [
      {
        label: 'bars that do not hold',
        value: missed,
        unit: `of ${bars.length}`,
        better: 'lower',
        ...(smoke ? {} : { against: { kind: 'bound', label: 'none', value: 0 } as const }),
      },
      { label: 'replay of all series', value: ms / 1000, unit: 's', better: 'lower' },
    ];
  },
};
