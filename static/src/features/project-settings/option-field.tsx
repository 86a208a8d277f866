import { useId, useState } from 'react';
import { optionProblem, type RuleOption } from '../../../../src/domain/lint/rule-option.ts';
import type { OptionValue } from '../../../../src/shared/lint-config.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  readonly option: RuleOption;
  readonly value: OptionValue;
  readonly onChange: (value: OptionValue) => void;
}

/** One option of a rule, in the words with which the rule asks for it. */
export function OptionField({ option, value, onChange }: Props) {
  const label = capitalized(option.says);
  if (option.kind === 'yes-no')
    return (
      <label className="pl-check">
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} /> {label}
      </label>
    );
  if (option.kind === 'words') return <WordsField label={label} words={Array.isArray(value) ? value : []} onChange={onChange} />;
  return <NumberField label={label} option={option} value={Number(value)} onChange={onChange} />;
}

interface NumberProps extends Omit<Props, 'value'> {
  readonly label: string;
  readonly value: number;
}

/** What is typed stays as it is; only a number in the range becomes the value. */
function NumberField({ label, option, value, onChange }: NumberProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const problem = typed.trim() === '' ? optionProblem(option, null) : optionProblem(option, Number(typed));
  return (
    <div className="pl-option">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="pl-field pl-number"
        inputMode="decimal"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value.trim() !== '' && optionProblem(option, Number(target.value)) === null) onChange(Number(target.value));
        }}
      />
      <output id={`${id}-problem`} className="pl-subtle">
        {problem === null ? '' : texts.optionProblem(problem)}
      </output>
    </div>
  );
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
