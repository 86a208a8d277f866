import '../project/project.css';
import { startTexts as texts } from '../../../src/shared/texts/start.ts';
import { GetStarted as Steps } from '../features/start/get-started.tsx';
import type { SurfaceProps } from '../surface.ts';

/** Getting started: a promise that costs nothing, and five steps of which none is required. */
export default function GetStarted({ context }: SurfaceProps) {
  return (
    <main className="pl-surface pl-surface-page">
      <div className="pl-stack">
        <h1 className="pl-start-title">{texts.title}</h1>
        <p>{texts.promise}</p>
      </div>
      <Steps context={context} />
    </main>
  );
}
