import { type Bench, type Figure, holds } from './bench.ts';
import { accuracy } from './accuracy.ts';
import { fuzzLinter } from './fuzz-linter.ts';
import { forecastBacktest } from './forecast-backtest.ts';
import { forecastSpeed } from './forecast-speed.ts';
import { functionStart } from './function-start.ts';
import { healthRequests } from './health-requests.ts';
import { host100k } from './host-100k.ts';
import { duplicates } from './duplicates.ts';
import { linter } from './linter.ts';
import { orderGap } from './order-gap.ts';
import { orderSpeed } from './order-speed.ts';
import { scoring } from './scoring.ts';

const BENCHES: readonly Bench[] = [
  linter,
  duplicates,
  fuzzLinter,
  accuracy,
  scoring,
  healthRequests,
  functionStart,
  forecastSpeed,
  forecastBacktest,
  host100k,
  orderSpeed,
  orderGap,
];

const number = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1));

function line(figure: Figure): string {
  const against = figure.against
    ? `  ${holds(figure) ? 'holds' : 'MISSES'} ${figure.against.kind} ${figure.against.label}: ${number(figure.against.value)} ${figure.unit}`
    : '';
  return `  ${figure.label.padEnd(48)} ${number(figure.value).padStart(10)} ${figure.unit}${against}`;
}

/** Counts are the same on every machine, and so is what is held against a committed baseline. */
const isCounted = (figure: Figure): boolean => figure.unit === 'requests' || figure.against?.kind === 'baseline';

/**
 * Counts decide the exit code; times never do, since machines are noisy: they are printed to be read.
 */
async function main(args: readonly string[]): Promise<void> {
  const smoke = args.includes('--smoke');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  let missed = 0;
  for (const bench of BENCHES) {
    if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
    console.log(`${bench.name}${smoke ? ' (smoke)' : ''}`);
    for (const figure of await bench.run({ smoke })) {
      console.log(line(figure));
      if (!holds(figure) && isCounted(figure)) missed += 1;
    }
  }
  if (missed > 0) {
    console.error(`${missed} counts miss what they are held against.`);
    process.exitCode = 1;
  }
}

void main(process.argv.slice(2));
