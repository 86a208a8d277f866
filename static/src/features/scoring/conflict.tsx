import Button from '@atlaskit/button/new';
import type { StoredRevision } from '../../../../src/shared/result.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import { type Inputs, type RowSpec, shown } from './score-rows.ts';

interface Props {
  readonly current: StoredRevision;
  readonly mine: Inputs;
  readonly rows: readonly RowSpec[];
  readonly locale: string;
  readonly timezone: string;
  readonly onKeepTheirs: () => void;
  readonly onTakeMine: () => void;
}

/** Two people scored at once: both sets of numbers are shown, and one click decides. */
export function Conflict({ current, mine, rows, locale, timezone, onKeepTheirs, onTakeMine }: Props) {
  const asked = rows.filter(({ input }) => mine[input] !== undefined || (input !== 'size' && current.inputs[input] !== undefined));
  const numbers = (inputs: Inputs): string =>
    asked
      .map((row) => {
        const value = inputs[row.input];
        return value === undefined ? texts.none : shown(value, row.kind === 'scale' && row.percent);
      })
      .join(', ');
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: timezone }).format(new Date(current.at));
  return (
    <div className="pl-message pl-message-warning" role="alert">
      <p>{texts.conflict(numbers(current.inputs), time, numbers(mine))}</p>
      <div className="pl-actions">
        <Button onClick={onKeepTheirs}>{texts.keepTheirs}</Button>
        <Button onClick={onTakeMine}>{texts.takeMine}</Button>
      </div>
    </div>
  );
}
