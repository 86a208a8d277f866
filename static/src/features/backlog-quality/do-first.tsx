import Button from '@atlaskit/button/new';
import { useId, useMemo } from 'react';
import type { QualityLists } from '../../../../src/domain/backlog/quality-lists.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import type { HealthActions } from '../../health/health-actions.ts';
import { plansFor } from './chosen-list.tsx';
import type { Many } from './use-many.ts';

interface Props {
  readonly lists: QualityLists;
  readonly many: Many | null;
  readonly openItem: NonNullable<HealthActions['openItem']>;
}

/** The button goes while its question is open; the keyboard comes back to it. */
export const FIX_ALL_ID = 'fix-all';

/** Five things to do are enough, the one button included. */
const MOST = 5;

/** What to do first: all safe fixes at once, then the worst items nearest to the top of the backlog. */
export function DoFirst({ lists, many, openItem }: Props) {
  const id = useId();
  const canFix = many !== null;
  const plans = useMemo(() => (canFix ? plansFor(lists.fixable.rows) : []), [canFix, lists]);
  const lines = lists.toFix.rows.slice(0, plans.length > 0 ? MOST - 1 : MOST);
  return (
    <section className="pl-do-next" aria-labelledby={id}>
      <div className="pl-actions">
        <h2 id={id} className="pl-heading">
          {texts.doNext}
        </h2>
        {many !== null && plans.length > 0 && many.work.kind !== 'preview' && many.work.kind !== 'ask' && (
          <Button id={FIX_ALL_ID} appearance="primary" isDisabled={many.work.kind === 'running'} onClick={() => many.preview(plans)}>
            {texts.previewAll(plans.length)}
          </Button>
        )}
      </div>
      {lines.length === 0 && plans.length === 0 && <p>{texts.nothingToDo}</p>}
      <ol className="pl-stack">
        {lines.map(({ item, findings }, at) => (
          <li key={item.id} className="pl-do-next-line">
            <span className="pl-subtle" aria-hidden="true">
              {at + 1}
            </span>
            <span className="pl-do-next-what">
              <span className="pl-key">{item.snapshot.key}</span> {item.snapshot.summary}
            </span>
            <span className="pl-do-next-why">{findings[0]?.message}</span>
            <span className="pl-do-next-where pl-subtle">{texts.place(item.place, item.sprint)}</span>
            <span className="pl-do-next-actions">
              <button
                type="button"
                className="pl-word-button"
                aria-label={texts.openLabel(item.snapshot.key)}
                onClick={() => openItem(item.snapshot)}
              >
                {texts.open}
              </button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
