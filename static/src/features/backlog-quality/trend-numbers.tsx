import { useId, useState } from 'react';
import type { ListedQuality } from '../../../../src/domain/backlog/quality-lists.ts';
import type { QualityTrend } from '../../../../src/domain/trend/quality-trend.ts';
import type { BacklogQuality } from '../../../../src/shared/backlog-quality.ts';
import type { Severity } from '../../../../src/shared/finding.ts';
import { qualityTrendTexts as texts } from '../../../../src/shared/texts/quality-trend.ts';
import type { HealthActions } from '../../health/health-actions.ts';
import { ItemRows } from './item-rows.tsx';

interface Props {
  readonly trend: QualityTrend;
  readonly view: BacklogQuality;
  readonly openItem: NonNullable<HealthActions['openItem']>;
}

const SEVERITY: Readonly<Record<'mustFix' | 'shouldFix', Severity>> = { mustFix: 'error', shouldFix: 'warning' };

/** Today's two numbers, each with the items behind it. */
export function TrendNumbers(props: Props) {
  const [open, setOpen] = useState<keyof typeof SEVERITY | null>(null);
  if (props.trend.days.at(-1)?.counts === null) return null;
  return (
    <ul className="pl-tiles">
      {(['mustFix', 'shouldFix'] as const).map((part) => (
        <TrendNumber key={part} {...props} part={part} isOpen={open === part} onToggle={() => setOpen(open === part ? null : part)} />
      ))}
    </ul>
  );
}

interface NumberProps extends Props {
  readonly part: keyof typeof SEVERITY;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function TrendNumber({ trend, view, openItem, part, isOpen, onToggle }: NumberProps) {
  const id = useId();
  const ids = trend[part];
  const rows = isOpen ? rowsOf(view, ids, SEVERITY[part]) : [];
  return (
    <li className="pl-tile-place">
      <button type="button" className="pl-tile" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="pl-tile-number">{ids.size}</span> {texts.listOf(texts[part])}
      </button>
      <div id={id} className="pl-tile-list" hidden={!isOpen}>
        {isOpen && (
          <>
            <ItemRows rows={rows} openItem={openItem} chosen={null} canChoose={() => false} onChoose={() => undefined} />
            {ids.size > rows.length && <p className="pl-subtle">{texts.listRest(ids.size - rows.length)}</p>}
          </>
        )}
      </div>
    </li>
  );
}

/** The recorded items with what was found in their own text, in the order of the backlog. */
const rowsOf = ({ items }: BacklogQuality, ids: ReadonlySet<string>, severity: Severity): readonly ListedQuality[] =>
  items
    .filter((item) => ids.has(item.id))
    .map((item) => ({ item, findings: item.findings.filter((finding) => finding.severity === severity && finding.live !== true) }));
