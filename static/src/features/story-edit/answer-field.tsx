import { type ReactNode, useId } from 'react';
import { GrowingText } from './growing-text.tsx';

interface Props {
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly keep?: (element: HTMLTextAreaElement | null) => void;
}

/** A question with room for the answer and one example of it. */
export function AnswerField({ label, example, value, onChange, keep }: Props) {
  const id = useId();
  return (
    <Question id={id} label={label} example={example}>
      <GrowingText id={id} describedBy={`${id}-example`} value={value} onChange={onChange} {...(keep === undefined ? {} : { keep })} />
    </Question>
  );
}

interface ChoiceProps extends Omit<Props, 'keep'> {
  /** What is offered; anything else can be typed. */
  readonly offers: readonly string[];
  readonly keep: (element: HTMLInputElement | null) => void;
}

/** The same in one line, with answers that were given before. */
export function OfferField({ label, example, value, onChange, offers, keep }: ChoiceProps) {
  const id = useId();
  return (
    <Question id={id} label={label} example={example}>
      <input
        ref={keep}
        id={id}
        className="pl-field pl-growing-text pl-answer-line"
        list={`${id}-offers`}
        autoComplete="off"
        aria-describedby={`${id}-example`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={`${id}-offers`}>
        {offers.map((offer) => (
          <option key={offer}>{offer}</option>
        ))}
      </datalist>
    </Question>
  );
}

interface QuestionProps extends Pick<Props, 'label' | 'example'> {
  readonly id: string;
  readonly children: ReactNode;
}

function Question({ id, label, example, children }: QuestionProps) {
  return (
    <div className="pl-answer">
      <label htmlFor={id}>{label}</label>
      {children}
      <p id={`${id}-example`} className="pl-subtle">
        {example}
      </p>
    </div>
  );
}
