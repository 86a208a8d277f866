import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, useState } from 'react';
import { Announcer } from './components/announcer.tsx';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { makeQueryClient } from './query-client.ts';

/** What surrounds every surface: one memory of reads, one place for a crash, one voice for results. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [client] = useState(makeQueryClient);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <ErrorBoundary>{children}</ErrorBoundary>
        <Announcer />
      </QueryClientProvider>
    </StrictMode>
  );
}
