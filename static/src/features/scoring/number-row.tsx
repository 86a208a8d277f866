import { useEffect, useId, useState } from 'react';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import { InfoTip } from '../../components/info-tip.tsx';
import type { RowSpec } from './score-rows.ts';

interface Props {
  readonly row: Extract<RowSpec, { kind: 'number' }>;
  readonly value: number | undefined;
  readonly example: string | null;
  readonly canChange: boolean;
  readonly onChoose: (value: number | null) => void;
}

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** One number of the score that has no scale. An empty field is a missing number; text that is no number changes nothing. */
export function NumberRow({ row, value, example, canChange, onChoose }: Props) {
  const id = useId();
  const [text, setText] = useState(textOf(value));
  useEffect(() => {
    setText((now) => (now.trim() !== '' && Number(now.replace(',', '.')) === value ? now : textOf(value)));
  }, [value]);
  const change = (next: string): void => {
    setText(next);
    if (next.trim() === '') onChoose(null);
    else if (Number.isFinite(Number(next.replace(',', '.')))) onChoose(Number(next.replace(',', '.')));
  };
  return (
    <div className="pl-score-row">
      <label className="pl-score-label" htmlFor={id}>
        {texts.label(row.input)}
      </label>
      <InfoTip about={texts.label(row.input)} text={texts.tips[row.input]} />
      <span className="pl-number">
        <input id={id} className="pl-input" inputMode="decimal" autoComplete="off" value={text} disabled={!canChange} aria-describedby={`${id}-unit`} onChange={(event) => change(event.target.value)} />
        <span id={`${id}-unit`} className="pl-subtle">
          {row.unit}
        </span>
      </span>
      <span className="pl-example pl-subtle">{example}</span>
    </div>
  );
}
