import type { TeamProfile } from '../../../../src/shared/settings.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';

interface Props {
  readonly now: TeamProfile;
  /** A second look; `null` before somebody asked for one. */
  readonly found: TeamProfile | null;
}

type RowId = keyof typeof texts.habitRows;
const ROWS = ['template', 'criteria', 'estimate', 'size'] as const satisfies readonly RowId[];

/** Habits as they are fixed, and beside them as they are found today. */
export function HabitTable({ now, found }: Props) {
  return (
    <div className="pl-scroll">
      <table className="pl-table" aria-label={texts.habits}>
        <thead>
          <tr>
            <th scope="col">{texts.habitColumns.habit}</th>
            <th scope="col">{texts.habitColumns.before}</th>
            {found !== null && <th scope="col">{texts.habitColumns.after}</th>}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((id) => (
            <tr key={id}>
              <th scope="row">{texts.habitRows[id]}</th>
              <td>{valueOf(id, now)}</td>
              {found !== null && <td>{valueOf(id, found)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valueOf(id: RowId, { sample, sizeLimit }: TeamProfile): string {
  if (id === 'size') return sizeLimit === null ? texts.sizeUnknown : String(sizeLimit);
  return id === 'estimate' ? texts.of(sample.estimated, sample.done) : texts.of(sample[id], sample.stories);
}
