import { useId, useState } from 'react';
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

/** `null` for nothing, NaN for what is no number. */
const numberIn = (text: string): number | null => (text.trim() === '' ? null : Number(text.replace(',', '.')));
const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** One number of the score that has no scale. An empty field is a missing number; text that is no number changes nothing. */
export function NumberRow({ row, value, example, canChange, onChoose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  // "1." and "1,0" stay as they were typed while they mean the present number.
  const text = numberIn(typed) === (value ?? null) ? typed : textOf(value);
  const change = (next: string): void => {
    const number = numberIn(next);
    if (Number.isNaN(number)) return;
    setTyped(next);
    onChoose(number);
  };
  return (
    <div className="pl-score-row">
      <label className="pl-score-label" htmlFor={id}>
        {texts.label(row.input)}
      </label>
      <InfoTip id={`${id}-tip`} about={texts.label(row.input)} text={texts.tips[row.input]} opensByQuestionMark />
      <span className="pl-number">
        <input
          id={id}
          className="pl-field pl-input"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          disabled={!canChange}
          aria-describedby={`${id}-unit ${id}-tip`}
          onChange={(event) => change(event.target.value)}
        />
        <span id={`${id}-unit`} className="pl-subtle">
          {row.unit}
        </span>
      </span>
      <span className="pl-example pl-subtle">{example}</span>
    </div>
  );
}
