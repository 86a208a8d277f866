import { EffortFromField } from './effort-from-field.tsx';
import { NumberRow } from './number-row.tsx';
import { ScaleRow } from './scale-row.tsx';
import type { RowSpec } from './score-rows.ts';

interface Props {
  readonly row: RowSpec;
  readonly value: number | undefined;
  readonly example: string | null;
  /** Name of the Jira field that gives the number; `null` when a person chooses it here. */
  readonly fromField: string | null;
  readonly canChange: boolean;
  readonly onChoose: (value: number | null) => void;
}

/** One number of the score, in the form that suits where it comes from. */
export function ScoreRow({ row, value, example, fromField, canChange, onChoose }: Props) {
  if (fromField !== null && value !== undefined) return <EffortFromField value={value} field={fromField} canChange={canChange} />;
  if (row.kind === 'number') return <NumberRow row={row} value={value} example={example} canChange={canChange} onChoose={onChoose} />;
  return <ScaleRow row={row} value={value} example={example} canChange={canChange} onChoose={onChoose} />;
}
