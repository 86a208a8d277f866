import { type KeyboardEvent, useId } from 'react';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import { InfoTip } from '../../components/info-tip.tsx';
import { type RowSpec, shown } from './score-rows.ts';

interface Props {
  readonly row: Extract<RowSpec, { kind: 'scale' }>;
  readonly value: number | undefined;
  readonly example: string | null;
  readonly canChange: boolean;
  readonly onChoose: (value: number | null) => void;
}

/** One number of the score as a row of radio buttons: arrows choose, Tab goes on, Delete clears. Nothing is preset. */
export function ScaleRow({ row, value, example, canChange, onChoose }: Props) {
  const id = useId();
  const clearOnDelete = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onChoose(null);
  };
  return (
    <div className="pl-score-row">
      <span className="pl-score-label" id={id}>
        {texts.label(row.input)}
      </span>
      <InfoTip id={`${id}-tip`} about={texts.label(row.input)} text={texts.tips[row.input]} opensByQuestionMark />
      <div className="pl-scale" role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-tip`}>
        {row.values.map((step) => (
          <label key={step} className="pl-step">
            <input
              type="radio"
              name={id}
              checked={value === step}
              disabled={!canChange}
              onChange={() => onChoose(step)}
              onKeyDown={clearOnDelete}
            />
            <span>{shown(step, row.percent)}</span>
          </label>
        ))}
        {value !== undefined && !row.values.includes(value) && <span className="pl-subtle">{shown(value, row.percent)}</span>}
      </div>
      <span className="pl-example pl-subtle">{example}</span>
    </div>
  );
}
