import { medianSorted } from 'simple-statistics';
import { howMany } from '../src/domain/forecast/how-many.ts';
import { randomFrom } from '../src/domain/forecast/random.ts';
import { periodsUntil, SURE } from '../src/domain/forecast/runway.ts';
import { simulate } from '../src/domain/forecast/simulate.ts';
import { median } from '../src/domain/stats/quantile.ts';
import { type Bench, medianOf, timed } from './bench.ts';

const HISTORY = [30, 28, 33, 25, 31, 29, 30, 27, 24, 35, 28, 31] as const;
const TRIALS = 10_000;

/** How long a forecast takes that somebody waits for. */
export const forecastSpeed: Bench = {
  name: 'forecast-speed',
  async run({ smoke }) {
    const runs = smoke ? 1 : 31;
    const ask = (paths: number, work: (forecast: NonNullable<ReturnType<typeof simulate>>) => void) => (): void => {
      const forecast = simulate(HISTORY, randomFrom('bench'), { paths });
      if (forecast) work(forecast);
    };
    const three = ask(TRIALS, (forecast) => howMany(forecast, 3));
    const when = ask(4000, (forecast) => periodsUntil(forecast, 700, SURE));
    const random = randomFrom('amounts');
    const amounts = Array.from({ length: 100_000 }, () => Math.floor(random() * 60));
    for (let warm = 0; warm < (smoke ? 0 : 20); warm += 1) three();
    return [
      {
        label: '10,000 trials: how many in three sprints',
        value: await medianOf(runs, () => timed(three)),
        unit: 'ms',
        better: 'lower',
        against: { kind: 'bound', label: 'the bar', value: 10 },
      },
      {
        label: 'median of 100,000 amounts',
        value: await medianOf(runs, () => timed(() => void median(amounts))),
        unit: 'ms',
        better: 'lower',
        // The same work there: a sorted copy and its middle. Twice its time would mean that a library should do it.
        against: {
          kind: 'peer',
          label: 'twice simple-statistics',
          value: 2 * (await medianOf(runs, () => timed(() => void medianSorted([...amounts].sort((a, b) => a - b))))),
        },
      },
      { label: '4,000 trials of half a year: when', value: await medianOf(runs, () => timed(when)), unit: 'ms', better: 'lower' },
    ];
  },
};
