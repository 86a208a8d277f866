import { randomInt, randomUUID } from 'node:crypto';
import { getAppContext } from '@forge/api';
import type { System } from '../usecases/ports.ts';

const RANDOM_STEPS = 2 ** 32;

/** Clock, randomness and log of the real platform. */
export const system: System = {
  now: () => new Date(),
  random: () => randomInt(RANDOM_STEPS) / RANDOM_STEPS,
  newId: () => randomUUID(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  remaining: () => getAppContext().invocationRemainingTimeInMillis(),
  log: (event, data) => console.log(JSON.stringify({ event, ...data })),
};
