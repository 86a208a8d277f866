import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SessionProvider } from './session.tsx';
import { Shell } from './shell.tsx';
import './styles/base.css';
import './styles/pages.css';
import './styles/app-frames.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <SessionProvider>
      <Shell />
    </SessionProvider>
  </StrictMode>,
);
