import { useMemo, useState } from 'react';
import { startTexts as texts } from '../../../../src/shared/texts/start.ts';
import { now } from '../../adapters/clock.ts';
import { HealthBody } from '../../health/health-body.tsx';
import { exampleHealth, listExample } from './example-health.ts';

/** A backlog of our own writing for those who have none: computed here, by the same rules, without a word to Jira. */
export function Example() {
  const [open, setOpen] = useState(false);
  return (
    <section className="pl-stack" aria-label={texts.example}>
      <p>
        {texts.noBoardYet}{' '}
        <button type="button" className="pl-word-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {texts.lookAtExample}
        </button>
      </p>
      {open && <OpenExample />}
    </section>
  );
}

function OpenExample() {
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
