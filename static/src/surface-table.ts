import type { ComponentType } from 'react';
import type { SurfaceContext } from './adapters/surface-context.ts';

/** What every surface gets. */
export interface SurfaceProps {
  readonly context: SurfaceContext;
}

type Load = () => Promise<{ readonly default: ComponentType<SurfaceProps> }>;

/** Which page serves which module key of the manifest. A dialog names the same keys. */
export const SURFACES: Readonly<Record<string, Load>> = {
  'issue-summary': () => import('./surfaces/issue-section.tsx'),
  'panel-value': () => import('./surfaces/panel-value.tsx'),
  'panel-quality': () => import('./surfaces/panel-quality.tsx'),
};
