import { useId, useState } from 'react';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import { InfoTip } from '../../components/info-tip.tsx';

/** Effort as the item's own estimate tells it: there is one estimate, and it is Jira's. */
export function EffortFromField({
  value,
  field,
  canChange,
}: {
  readonly value: number;
  readonly field: string;
  readonly canChange: boolean;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="pl-score-row">
      <span className="pl-score-label">{texts.label('size')}</span>
      <InfoTip id={`${id}-tip`} about={texts.label('size')} text={texts.tips.size} opensByQuestionMark />
      <span className="pl-effort">
        {texts.effortFrom(value, field)}
        {canChange && (
          <button type="button" className="pl-word-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {texts.changeField}
          </button>
        )}
      </span>
      <p id={id} hidden={!open} className="pl-subtle pl-wide">
        {texts.changeFieldHelp(field)}
      </p>
    </div>
  );
}
