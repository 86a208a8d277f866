import { QueryClient } from '@tanstack/react-query';
import { JiraError } from '../../src/jira/error.ts';

/** Longer than this nobody looks at a screen that says nothing. */
const LONGEST_WAIT_SECONDS = 8;
const DEFAULT_WAIT_SECONDS = 5;

/** @returns seconds to wait before reading once more, or `null` when the person is told at once: our server has waited already. */
function waitSecondsOf(error: unknown): number | null {
  if (!(error instanceof JiraError) || error.kind !== 'busy') return null;
  const wait = error.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS;
  return wait > LONGEST_WAIT_SECONDS ? null : wait;
}

/**
 * One policy for every read: nothing is fetched again by itself (events do that), and only "busy" is
 * tried again, once, after the time that Jira asked for when that is short.
 */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 1 && waitSecondsOf(error) !== null,
        retryDelay: (_failures, error) => 1000 * (waitSecondsOf(error) ?? DEFAULT_WAIT_SECONDS),
      },
      mutations: { retry: false },
    },
  });
