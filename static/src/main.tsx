import './atlassian-tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { commonTexts } from '../../src/shared/texts/common.ts';
import { errorTexts } from '../../src/shared/texts/errors.ts';
import { followTheme, readContext } from './adapters/bridge.ts';
import { Announcer } from './components/announcer.tsx';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { ErrorMessage } from './components/error-message.tsx';
import { makeQueryClient } from './query-client.ts';
import { SURFACES } from './surface-table.ts';

/** Theme and place are asked for at the same time; the page that serves the place is fetched only then. */
async function start(root: HTMLElement): Promise<void> {
  const [context] = await Promise.all([readContext(), followTheme()]);
  document.documentElement.lang = context.locale;
  const load = SURFACES[context.surface];
  if (load === undefined) {
    show(root, <p className="pl-message">{commonTexts.unknownSurface}</p>);
    return;
  }
  const { default: Surface } = await load();
  show(root, <Surface context={context} />);
}

function show(root: HTMLElement, content: ReactNode): void {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={makeQueryClient()}>
        <ErrorBoundary>{content}</ErrorBoundary>
        <Announcer />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch((error: unknown) => {
    show(root, <ErrorMessage error={error} lead={errorTexts.screenFailed} onRetry={() => window.location.reload()} />);
  });
}
