/** The functions of the second bundle: long work and schedules. */
export { consume } from './entry/jobs/consume.ts';
export { hourly, nightly, weekly } from './entry/jobs/schedules.ts';
