import { useState } from 'react';
import type { TrendDay } from '../../../../src/domain/trend/quality-trend.ts';
import { stepPath, trendRows } from '../../../../src/domain/trend/trend-rows.ts';
import { qualityTrendTexts as texts } from '../../../../src/shared/texts/quality-trend.ts';

interface Props {
  /** Oldest first; the last one is today. */
  readonly days: readonly TrendDay[];
  readonly rulesChanged: readonly string[];
  /** What the picture says, in a sentence. */
  readonly label: string;
  readonly format: (day: string) => string;
}

const PARTS = ['mustFix', 'shouldFix'] as const;
/** Units of the picture, not pixels: it is stretched to its place, its lines are not. */
const HEIGHT = 100;

/** Two numbers over eight weeks, solid and dashed; a table behind the picture. Where nothing is known the line is broken. */
export function TrendChart(props: Props) {
  const [asTable, setAsTable] = useState(false);
  const firstKnown = props.days.findIndex(({ counts }) => counts !== null);
  const hasGaps = props.days.slice(firstKnown).some(({ counts }) => counts === null) || firstKnown > 0;
  return (
    <div className="pl-trend-place">
      <div className="pl-row">
        <p className="pl-trend-legend">
          {PARTS.map((part) => (
            <span key={part} className="pl-trend-entry">
              <svg className="pl-trend-sign" viewBox="0 0 24 8" aria-hidden="true">
                <path className={`pl-trend-line pl-trend-${part}`} d="M0 4H24" />
              </svg>
              {texts[part]}
            </span>
          ))}
          {hasGaps && <span className="pl-subtle">{texts.gaps}</span>}
        </p>
        <button type="button" className="pl-word-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {texts.showAsTable}
        </button>
      </div>
      {asTable ? <Table {...props} /> : <Picture {...props} />}
    </div>
  );
}

function Picture({ days, rulesChanged, label, format }: Props) {
  const top = Math.max(1, ...days.flatMap(({ counts }) => (counts === null ? [] : [counts.mustFix, counts.shouldFix])));
  return (
    <figure className="pl-trend-picture" aria-label={label}>
      <span className="pl-trend-top pl-subtle" aria-hidden="true">
        {top}
      </span>
      <span className="pl-trend-zero pl-subtle" aria-hidden="true">
        0
      </span>
      <svg className="pl-trend-plot" viewBox={`0 0 ${days.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {rulesChanged.map((day) => {
          const at = days.findIndex((one) => one.day === day);
          return at < 0 ? null : <path key={day} className="pl-trend-change" d={`M${at} 0V${HEIGHT}`} />;
        })}
        {PARTS.map((part) => (
          <path key={part} className={`pl-trend-line pl-trend-${part}`} d={stepPath(days, part, HEIGHT, top)} />
        ))}
      </svg>
      <span className="pl-trend-from pl-subtle" aria-hidden="true">
        {format(days[0]?.day ?? '')}
      </span>
      <span className="pl-trend-to pl-subtle" aria-hidden="true">
        {texts.today}
      </span>
    </figure>
  );
}

function Table({ days, format }: Props) {
  const { day, open, ...numbers } = texts.columns;
  const parts = [...PARTS, 'open'] as const;
  const words = { ...numbers, open };
  return (
    <table className="pl-wide-table">
      <caption className="pl-visually-hidden">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{day}</th>
          {parts.map((part) => (
            <th key={part} scope="col" className="pl-figure">
              {words[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trendRows(days).map((row) => (
          <tr key={row.day}>
            <th scope="row">{format(row.day)}</th>
            {parts.map((part) => (
              <td key={part} className="pl-figure">
                {row.counts === null ? texts.unknown : row.counts[part]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
