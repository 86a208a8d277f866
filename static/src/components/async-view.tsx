import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message.tsx';
import { Loading } from './loading.tsx';

interface Props<T> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** The sentence for a failure that nobody can act on. */
  readonly errorLead: string;
  readonly children: (data: T) => ReactNode;
}

/** Loading, failed, or there: in that order of absence. Data that is already there stays while it is read again. */
export function AsyncView<T>({ query, errorLead, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <ErrorMessage error={query.error} lead={errorLead} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
