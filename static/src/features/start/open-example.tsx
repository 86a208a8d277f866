import { useMemo } from 'react';
import { startTexts as texts } from '../../../../src/shared/texts/start.ts';
import { now } from '../../adapters/clock.ts';
import { HealthBody } from '../../health/health-body.tsx';
import { exampleHealth, listExample } from './example-health.ts';

/** The example itself, with the rules that judge it: fetched when somebody asks for it. */
export default function OpenExample() {
  const view = useMemo(() => exampleHealth(now()), []);
  return (
    <div className="pl-preview">
      <h2 className="pl-heading">{texts.example}</h2>
      <p className="pl-subtle">{texts.exampleNote}</p>
      <HealthBody
        view={view}
        isComplete
        actions={{ openItem: null, openSearch: null, listItems: listExample }}
        heading="h3"
        about={texts.example}
      />
    </div>
  );
}
