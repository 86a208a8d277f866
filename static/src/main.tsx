import './atlassian-tokens.css';
import './styles/base.css';
import './styles/controls.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { commonTexts } from '../../src/shared/texts/common.ts';
import { errorTexts } from '../../src/shared/texts/errors.ts';
import { followTheme, readContext } from './adapters/bridge.ts';
import { ErrorMessage } from './components/error-message.tsx';
import { Shell } from './shell.tsx';
import { SURFACES } from './surface-table.ts';

/** Theme and place are asked for at the same time; the page that serves the place is fetched only then. */
async function start(): Promise<ReactNode> {
  const [context] = await Promise.all([readContext(), followTheme()]);
  document.documentElement.lang = context.locale;
  if (context.dialog !== null) document.documentElement.dataset['dialog'] = '';
  const load = SURFACES[context.surface];
  if (load === undefined) return <p className="pl-message">{commonTexts.unknownSurface}</p>;
  const { default: Surface } = await load();
  return <Surface context={context} />;
}

const root = document.getElementById('root');
if (root !== null) {
  const show = (content: ReactNode): void => createRoot(root).render(<Shell>{content}</Shell>);
  start().then(show, (error: unknown) =>
    show(<ErrorMessage error={error} lead={errorTexts.screenFailed} onRetry={() => window.location.reload()} />),
  );
}
