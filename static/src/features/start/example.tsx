import { lazy, Suspense, useState } from 'react';
import { startTexts as texts } from '../../../../src/shared/texts/start.ts';
import { Loading } from '../../components/loading.tsx';

const OpenExample = lazy(() => import('./open-example.tsx'));

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
      {open && (
        <Suspense fallback={<Loading />}>
          <OpenExample />
        </Suspense>
      )}
    </section>
  );
}
