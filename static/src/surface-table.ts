import type { ComponentType } from 'react';
import type { SurfaceProps } from './surface.ts';

type Load = () => Promise<{ readonly default: ComponentType<SurfaceProps> }>;

/** Which page serves which module key of the manifest. A dialog names the same keys. */
export const SURFACES: Readonly<Record<string, Load>> = {
  'issue-summary': () => import('./surfaces/issue-section.tsx'),
  'panel-value': () => import('./surfaces/panel-value.tsx'),
  'panel-quality': () => import('./surfaces/panel-quality.tsx'),
  'project-page': () => import('./surfaces/project-page.tsx'),
  'project-settings': () => import('./surfaces/project-settings.tsx'),
  'get-started': () => import('./surfaces/get-started.tsx'),
};
