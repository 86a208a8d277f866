import { useState } from 'react';
import type { ListedQuality } from '../../../../src/domain/backlog/quality-lists.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import type { HealthActions } from '../../health/health-actions.ts';

type Open = NonNullable<HealthActions['openItem']>;

interface Props {
  readonly rows: readonly ListedQuality[];
  readonly openItem: Open;
  /** Ids of rows that are chosen; `null` where nothing can be done with them. */
  readonly chosen: ReadonlySet<string> | null;
  readonly canChoose: (row: ListedQuality) => boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

const PAGE = 100;

/** Items of a list with what was found, worst first. Long lists open in steps. */
export function ItemRows({ rows, openItem, chosen, canChoose, onChoose }: Props) {
  const [shown, setShown] = useState(PAGE);
  const rest = rows.length - shown;
  return (
    <>
      {rest > 0 && <p className="pl-subtle">{texts.shown(shown, rows.length)}</p>}
      <ul className="pl-quality-rows">
        {rows.slice(0, shown).map((row) => (
          <li key={row.item.id} className="pl-quality-row">
            {chosen !== null && (
              <span className="pl-quality-choice">
                {canChoose(row) && (
                  <input
                    type="checkbox"
                    aria-label={texts.select(row.item.snapshot.key)}
                    checked={chosen.has(row.item.id)}
                    onChange={({ target }) => onChoose(row.item.id, target.checked)}
                  />
                )}
              </span>
            )}
            <Words row={row} />
            <button
              type="button"
              className="pl-word-button"
              aria-label={texts.openLabel(row.item.snapshot.key)}
              onClick={() => openItem(row.item.snapshot)}
            >
              {texts.open}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="pl-word-button" onClick={() => setShown(shown + PAGE)}>
          {texts.showMore(Math.min(PAGE, rest))}
        </button>
      )}
    </>
  );
}

function Words({ row: { item, findings } }: { readonly row: ListedQuality }) {
  const { snapshot, place, sprint } = item;
  return (
    <div className="pl-quality-words">
      <p>
        <span className="pl-key">{snapshot.key}</span> {snapshot.summary} <span className="pl-subtle">{texts.place(place, sprint)}</span>
      </p>
      {findings.map(({ code, severity, message, span, fix }) => (
        <p key={`${code}:${span?.field ?? ''}:${span?.start ?? ''}:${message}`}>
          <span className={`pl-severity pl-severity-${severity}`}>{texts.severity(severity)}</span> {message}
          {fix !== undefined && (
            <span className="pl-subtle">
              {' '}
              {texts.safeFix} {fix.title}
            </span>
          )}
        </p>
      ))}
    </div>
  );
}
