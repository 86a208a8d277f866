import type { ReactNode } from 'react';
import { formatScore } from '../../../../src/domain/scoring/format-score.ts';
import type { PriorityRow } from '../../../../src/shared/priorities.ts';
import type { ScoreInput, ScoreModel } from '../../../../src/shared/score.ts';
import { inputColumns, prioritizeTexts as texts, waitsForText, whyNotScored } from '../../../../src/shared/texts/prioritize.ts';
import { inputLabel } from '../../../../src/shared/texts/score-inputs.ts';
import { projectPageTexts } from '../../../../src/shared/texts/project-page.ts';
import { sectionTexts } from '../../../../src/shared/texts/section.ts';
import type { HealthActions } from '../../health/health-actions.ts';

export interface RowActions {
  readonly openItem: NonNullable<HealthActions['openItem']>;
  /** `null`: scores cannot be changed now. */
  readonly score: ((row: PriorityRow) => void) | null;
}

interface Props extends RowActions {
  readonly row: PriorityRow;
  readonly model: ScoreModel;
  /** The cell that says that this row and the next ones are too close to call. */
  readonly tie?: ReactNode;
}

/** One item: where it stands in the backlog, its numbers, its score or why there is none. */
export function PriorityRowView({ row, model, openItem, score, tie }: Props) {
  return (
    <tr>
      <td className="pl-figure" data-label={texts.backlog}>
        {row.position ?? texts.none}
      </td>
      <th scope="row" className="pl-priority-item">
        <button type="button" className="pl-word-button pl-key" onClick={() => openItem(row)}>
          {row.key}
        </button>{' '}
        {row.summary}
        <Remarks row={row} />
      </th>
      {inputColumns(model).map((input) => (
        <td key={input} className="pl-figure" data-label={inputLabel(input)}>
          {shown(row.inputs[input], input)}
        </td>
      ))}
      {row.score === null ? (
        <td colSpan={2} className="pl-priority-why">
          <ScoreCell row={row} model={model} score={score} />
        </td>
      ) : (
        <td className="pl-figure pl-priority-score" data-label={texts.score}>
          <ScoreCell row={row} model={model} score={score} />
        </td>
      )}
      {tie}
    </tr>
  );
}

function Remarks({ row }: { readonly row: PriorityRow }) {
  const remarks = [
    row.kind === 'epic' ? texts.epic : null,
    row.waitsFor === null ? null : waitsForText(row.waitsFor),
    row.lookAgain ? texts.lookAgain : null,
  ].filter(Boolean);
  return remarks.length === 0 ? null : <span className="pl-subtle"> ({remarks.join(', ')})</span>;
}

function ScoreCell({ row, model, score }: Omit<Props, 'openItem' | 'tie'>) {
  if (row.score === null) {
    return (
      <>
        <span className="pl-subtle">{whyNotScored(row)}</span>{' '}
        {score !== null && (
          <button type="button" className="pl-word-button" aria-label={projectPageTexts.scoreItem(row.key)} onClick={() => score(row)}>
            {sectionTexts.giveScore}
          </button>
        )}
      </>
    );
  }
  const text = formatScore(row.score, model, 'column');
  if (score === null) return <>{text}</>;
  return (
    <button
      type="button"
      className="pl-word-button pl-priority-number"
      aria-label={projectPageTexts.editScore(row.key, text)}
      onClick={() => score(row)}
    >
      {text}
    </button>
  );
}

function shown(value: number | undefined, input: ScoreInput): string {
  if (value === undefined) return texts.none;
  return input === 'confidence' ? `${Math.round(value * 100)} %` : String(value);
}
