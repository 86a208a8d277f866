import Button from '@atlaskit/button/new';
import { type RefObject, useEffect, useRef } from 'react';
import type { FixPlan } from '../../../../src/domain/backlog/plan-fix.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { ChangePreview } from '../../components/change-preview.tsx';
import { ReasonForm } from '../../components/reason-form.tsx';
import { FIX_ALL_ID } from './do-first.tsx';
import type { Many, Work } from './use-many.ts';

/** Where work on several items is prepared, followed and reported. Nothing is shown before somebody asks for it. */
export function WorkPlace({ many }: { readonly many: Many }) {
  const { work } = many;
  const place = useRef<HTMLDivElement>(null);
  const before = useFocusElsewhere(place);
  useEffect(() => {
    if (work.kind === 'idle') {
      // The button that asked, or the one that took its place.
      const asked = before.current;
      if (asked !== null && document.activeElement === document.body)
        (asked.isConnected ? asked : document.getElementById(FIX_ALL_ID))?.focus();
      return;
    }
    // The button that asked may stand far below: eyes and keyboard go on here.
    if (work.kind !== 'ask') place.current?.focus();
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [work.kind, before]);
  if (work.kind === 'idle') return null;
  return (
    <div ref={place} tabIndex={-1} className="pl-message pl-work">
      {work.kind === 'preview' && <Preview plans={work.plans} many={many} />}
      {work.kind === 'ask' && <AskWhy work={work} many={many} />}
      {work.kind === 'running' && (
        <p className="pl-progress">
          <progress aria-label={texts.runningLabel} value={work.done} max={work.all} /> {texts.running(work.done, work.all)}
        </p>
      )}
      {work.kind === 'ended' && <Report work={work} onClose={many.close} />}
    </div>
  );
}

/** What had the keyboard last outside of a place. */
function useFocusElsewhere(place: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const listen = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && place.current?.contains(target) !== true) last.current = target;
    };
    document.addEventListener('focusin', listen);
    return () => document.removeEventListener('focusin', listen);
  }, [place]);
  return last;
}

/** Every difference, item by item, before anything is written. */
function Preview({ plans, many }: { readonly plans: readonly FixPlan[]; readonly many: Many }) {
  const left = plans.reduce((sum, plan) => sum + plan.left, 0);
  return (
    <>
      <p>{texts.previewTitle(plans.length)}</p>
      <div className="pl-actions">
        <Button appearance="primary" onClick={() => many.apply(plans)}>
          {texts.apply(plans.length)}
        </Button>
        <Button appearance="subtle" onClick={many.close}>
          {commonTexts.cancel}
        </Button>
      </div>
      <ul className="pl-plans">
        {plans.map(({ snapshot, titles, lines }) => (
          <li key={snapshot.id}>
            <p>
              <span className="pl-key">{snapshot.key}</span> {snapshot.summary}
            </p>
            <p className="pl-subtle">{[...new Set(titles)].join(' ')}</p>
            <ChangePreview lines={lines} />
          </li>
        ))}
      </ul>
      {left > 0 && <p className="pl-subtle">{texts.leftOut(left)}</p>}
    </>
  );
}

function AskWhy({ work, many }: { readonly work: Extract<Work, { readonly kind: 'ask' }>; readonly many: Many }) {
  const { items, code, version } = work;
  return (
    <ReasonForm
      ask={texts.ask(items.length)}
      saveLabel={texts.ignore(items.length)}
      onSave={(reason) => many.ignore(items, { code, version, reason })}
      onClose={many.close}
    >
      <p className="pl-subtle">{items.map(({ key }) => key).join(', ')}</p>
    </ReasonForm>
  );
}

/** What was done, and each item on which it was not, by name. */
function Report({ work, onClose }: { readonly work: Extract<Work, { readonly kind: 'ended' }>; readonly onClose: () => void }) {
  const notDone = work.troubles.filter(({ lost }) => lost === null).length;
  return (
    <>
      <p>
        {work.words} {notDone > 0 && texts.notDone(notDone)}
      </p>
      {work.troubles.length > 0 && (
        <ul className="pl-stack">
          {work.troubles.map(({ key, words, lost }) => (
            <li key={key}>
              <p>{words}</p>
              {lost !== null && <textarea className="pl-field pl-textarea" readOnly rows={4} aria-label={words} value={lost} />}
            </li>
          ))}
        </ul>
      )}
      <div className="pl-actions">
        {work.undo !== null && <Button onClick={work.undo}>{texts.undoAll}</Button>}
        <Button appearance="subtle" onClick={onClose}>
          {texts.done}
        </Button>
      </div>
    </>
  );
}
