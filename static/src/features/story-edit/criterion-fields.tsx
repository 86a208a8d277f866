import { Fragment, type KeyboardEvent } from 'react';
import type { ExampleSteps } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { type EditRow, isEmptyRow, kindOf } from '../../../../src/domain/criteria/edit/edit-rows.ts';
import type { StepLabels } from '../../../../src/domain/criteria/edit/step-labels.ts';
import { criteriaTexts as texts } from '../../../../src/shared/texts/criteria.ts';
import { GrowingText } from './growing-text.tsx';
import { fieldName, type WantedFocus } from './use-wanted-focus.ts';

export interface FieldsProps {
  readonly row: EditRow;
  /** Given, When, Then and And as the item's language has them. */
  readonly labels: StepLabels;
  readonly focus: WantedFocus;
  readonly onChange: (row: EditRow) => void;
  /** Begins the next row. */
  readonly onNext: () => void;
  readonly onRemove: () => void;
}

/** Enter without a modifier, and not to accept what an input method offers. */
const isPlainEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.nativeEvent.isComposing;

/** The words of a criterion: one sentence, or the steps of an example. */
export function CriterionFields(props: FieldsProps) {
  const { row, focus, onChange, onNext, onRemove } = props;
  if (row.kind === 'example') return <ExampleFields {...props} row={row} />;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isPlainEnter(event)) {
      event.preventDefault();
      onNext();
    } else if (event.key === 'Backspace' && isEmptyRow(row)) {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <div className="pl-ac-sentence">
      <GrowingText
        label={texts.fieldLabel(row.id, texts.sentence(kindOf(row)), 1)}
        value={row.text}
        keep={focus.keep(fieldName(row.id, 'text'))}
        onKeyDown={onKeyDown}
        onChange={(text) => onChange({ ...row, text, told: null })}
      />
    </div>
  );
}

type Example = Extract<EditRow, { readonly kind: 'example' }>;
const PARTS = ['given', 'when', 'outcome'] as const satisfies readonly (keyof ExampleSteps)[];
type Part = (typeof PARTS)[number];

function ExampleFields({ row, labels, focus, onChange, onRemove }: FieldsProps & { readonly row: Example }) {
  const typed = (next: Partial<Example>): void => onChange({ ...row, ...next, told: next.name === undefined ? (row.told ?? null) : null });
  const onTitleKey = (event: KeyboardEvent): void => {
    if (isPlainEnter(event)) {
      event.preventDefault();
      focus.want(fieldName(row.id, 'given'));
      onChange({ ...row });
    } else if (event.key === 'Backspace' && isEmptyRow(row)) {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <div className="pl-ac-example">
      <span className="pl-ac-keyword">{texts.exampleTitle}</span>
      <div className="pl-ac-step">
        <GrowingText
          label={texts.fieldLabel(row.id, texts.exampleTitle, 1)}
          value={row.name}
          keep={focus.keep(fieldName(row.id, 'name'))}
          onKeyDown={onTitleKey}
          onChange={(name) => typed({ name: name.replaceAll('\n', ' ') })}
        />
      </div>
      {PARTS.map((part) => (
        <Steps
          key={part}
          id={row.id}
          part={part}
          labels={labels}
          steps={row[part].length === 0 ? [''] : row[part]}
          focus={focus}
          onChange={(steps) => typed({ [part]: steps })}
          onEmpty={isEmptyRow(row) ? onRemove : null}
        />
      ))}
    </div>
  );
}

interface StepsProps {
  readonly id: string;
  readonly part: Part;
  readonly labels: StepLabels;
  /** At least one; an empty one is a step to write. */
  readonly steps: readonly string[];
  readonly focus: WantedFocus;
  readonly onChange: (steps: readonly string[]) => void;
  /** Backspace where nothing is written in the whole example. */
  readonly onEmpty: (() => void) | null;
}

function Steps({ id, part, labels, steps, focus, onChange, onEmpty }: StepsProps) {
  const insert = (at: number): void => {
    focus.want(fieldName(id, part, at));
    onChange(steps.toSpliced(at, 0, ''));
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (isPlainEnter(event)) {
      event.preventDefault();
      insert(index + 1);
    } else if (event.key === 'Backspace' && steps[index] === '') {
      if (steps.length > 1) {
        event.preventDefault();
        focus.want(fieldName(id, part, Math.max(0, index - 1)));
        onChange(steps.toSpliced(index, 1));
      } else if (onEmpty !== null) {
        event.preventDefault();
        onEmpty();
      }
    }
  };
  return steps.map((step, index) => (
    // Steps have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      <span className="pl-ac-keyword" lang={labels.language}>
        {index === 0 ? labels[part] : labels.and}
      </span>
      <div className="pl-ac-step">
        <GrowingText
          label={texts.fieldLabel(id, labels[part], index + 1)}
          value={step}
          keep={focus.keep(fieldName(id, part, index))}
          onKeyDown={onKeyDown(index)}
          onChange={(text) => onChange(steps.with(index, text.replaceAll('\n', ' ')))}
        />
        {index === steps.length - 1 && (
          <button
            type="button"
            className="pl-word-button"
            aria-label={texts.addStep(id, labels.and, labels[part])}
            onClick={() => insert(steps.length)}
          >
            {texts.addStepWord(labels.and)}
          </button>
        )}
      </div>
    </Fragment>
  ));
}
