import type { EventFaults } from '../../types.ts';

/** Long enough for the next event to overtake, short enough to be watched. */
const OVERTAKEN_MILLISECONDS = 2000;
const SECOND_COPY_MILLISECONDS = 1000;

/**
 * When the copies of an event arrive, as delays in milliseconds; none when it is lost.
 * Without chance: every other event is overtaken, so that a test sees the same each time.
 */
export function createDeliveryPlan(): (name: string, faults: EventFaults) => readonly number[] {
  let count = 0;
  return (name, { delayMs, doubled, reordered, dropped }) => {
    // What the platform says about the installation itself has never been seen to fail.
    if (name.startsWith('avi:forge:')) return [0];
    if (dropped) return [];
    const isOvertaken = reordered && count++ % 2 === 0;
    const first = delayMs + (isOvertaken ? OVERTAKEN_MILLISECONDS : 0);
    return doubled ? [first, first + SECOND_COPY_MILLISECONDS] : [first];
  };
}
