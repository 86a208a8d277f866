import type { SurfaceContext } from './adapters/surface-context.ts';

/** What every surface gets. */
export interface SurfaceProps {
  readonly context: SurfaceContext;
}
