import { QueryClient } from '@tanstack/react-query';
import { waitSecondsOf } from './describe-error.ts';

/**
 * One policy for every read: nothing is fetched again by itself (events do that), and only "busy" is
 * tried again, after the time that Jira asked for.
 */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 2 && waitSecondsOf(error) !== null,
        retryDelay: (failures, error) => 1000 * (waitSecondsOf(error) ?? 1) * (failures + 1),
      },
      mutations: { retry: false },
    },
  });
