import './bars.css';
import { useId, useState } from 'react';
import type { HealthView, SprintBar } from '../../../src/shared/health.ts';
import { barTable, barText, barTooltip, healthTexts as texts } from '../../../src/shared/texts/health.ts';
import { InfoTip } from '../components/info-tip.tsx';

const PARTS = ['ready', 'almost', 'notReady'] as const;

/** The next sprints, each as ready, almost and not ready work. A pattern besides the color; a table behind the picture. */
export function SprintBars({ view, label }: { readonly view: HealthView; readonly label: string }) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const tip = barTooltip(view);
  if (view.bars.length === 0) return null;
  return (
    <section className="pl-bars" aria-label={label}>
      <div className="pl-row">
        <p className="pl-legend">
          {PARTS.map((part) => (
            <span key={part} className="pl-legend-entry">
              <span className={`pl-legend-sign pl-part-${part}`} aria-hidden="true" />
              {texts.legend[part]}
            </span>
          ))}
          {tip !== null && <InfoTip id={id} about={barTable(view.period).caption} text={tip} />}
        </p>
        <button type="button" className="pl-word-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {texts.showAsTable}
        </button>
      </div>
      {asTable ? <BarTable view={view} /> : <Bars bars={view.bars} />}
    </section>
  );
}

const sizeOf = (bar: SprintBar): number => bar.ready + bar.almost + bar.notReady;

function Bars({ bars }: { readonly bars: readonly SprintBar[] }) {
  const largest = Math.max(1, ...bars.map(sizeOf));
  return (
    <ul className="pl-bar-list">
      {bars.map((bar) => (
        <li key={bar.name} className="pl-bar-row">
          <span className="pl-bar-name">{bar.name}</span>
          <span className="pl-bar" aria-hidden="true">
            {PARTS.map((part) =>
              bar[part] > 0 ? <span key={part} className={`pl-part-${part}`} style={{ width: `${(100 * bar[part]) / largest}%` }} /> : null,
            )}
          </span>
          <span className="pl-bar-text">
            {barText(bar)}
            {bar.source === 'backlog-order' && <span className="pl-subtle"> {texts.byBacklogOrder}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function BarTable({ view: { bars, period } }: { readonly view: HealthView }) {
  const { caption, ...columns } = barTable(period);
  const numbers = ['ready', 'almost', 'notReady', 'unestimated'] as const;
  return (
    <table className="pl-wide-table">
      <caption className="pl-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          {numbers.map((name) => (
            <th key={name} scope="col" className="pl-figure">
              {columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.name}>
            <th scope="row">{bar.name}</th>
            {numbers.map((name) => (
              <td key={name} className="pl-figure">
                {Math.round(bar[name] * 10) / 10}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
