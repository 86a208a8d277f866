import { useId, useState } from 'react';
import type { BoardChoice } from '../../../src/shared/health.ts';
import { healthTexts } from '../../../src/shared/texts/health.ts';
import { projectPageTexts as texts } from '../../../src/shared/texts/project-page.ts';

interface Props {
  /** The board that is shown; `null` until it is known. */
  readonly board: BoardChoice | null;
  /** Empty until they are known. */
  readonly boards: readonly BoardChoice[];
  /** What this person chose. */
  readonly chosen: number | null;
  readonly onChoose: (boardId: number) => void;
}

/** Which board the numbers are about: always visible; a choice where there is one. */
export function BoardPicker({ board, boards: given, chosen, onChoose }: Props) {
  const id = useId();
  const boards = useLastKnown(given);
  if (board === null && (boards.length === 0 || chosen === null)) return null;
  if (boards.length < 2) return <p className="pl-board">{`${healthTexts.board}: ${board?.name || texts.noBoard}`}</p>;
  return (
    <p className="pl-board">
      <label htmlFor={id}>{healthTexts.board}</label>
      <select
        id={id}
        className="pl-field pl-select"
        value={board?.id ?? chosen ?? ''}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {boards.map((one) => (
          <option key={one.id} value={one.id ?? ''}>
            {one.name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** While another board is read the choice stays where it is, and with it the focus. */
function useLastKnown(boards: readonly BoardChoice[]): readonly BoardChoice[] {
  const [last, setLast] = useState(boards);
  if (boards.length > 0 && boards !== last) setLast(boards);
  return boards.length > 0 ? boards : last;
}
