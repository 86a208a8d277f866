import { useQuery } from '@tanstack/react-query';
import { formatScore } from '../../../../src/domain/scoring/format-score.ts';
import type { ScoreHistoryEntry } from '../../../../src/shared/contract.ts';
import type { IssueId } from '../../../../src/shared/ids.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import { call } from '../../adapters/rpc.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { rowsOf, shown } from './score-rows.ts';

interface Props {
  readonly issueId: IssueId;
  readonly rev: number;
  readonly locale: string;
  readonly timezone: string;
}

/** Former scores of the item, newest first. Nobody is named: scores belong to the item. */
export function ScoreHistory({ issueId, rev, locale, timezone }: Props) {
  const query = useQuery({ queryKey: ['history', issueId, rev], queryFn: () => call('getScoreHistory', { issueId }) });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: timezone });
  return (
    <AsyncView query={query} errorLead={texts.historyFailed}>
      {({ entries }) =>
        entries.length === 0 ? (
          <p className="pl-subtle">{texts.historyEmpty}</p>
        ) : (
          <table className="pl-table">
            <thead>
              <tr>
                <th scope="col">{texts.historyColumns.when}</th>
                <th scope="col">{texts.historyColumns.score}</th>
                <th scope="col">{texts.historyColumns.numbers}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.rev}>
                  <td>{day.format(new Date(entry.at))}</td>
                  <td>{entry.value === null ? texts.none : formatScore(entry.value, entry.model)}</td>
                  <td>{numbersOf(entry)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </AsyncView>
  );
}

/** In the order of the equation, whatever order they were stored in. */
const numbersOf = ({ model, inputs }: ScoreHistoryEntry): string =>
  rowsOf(model, texts.units)
    .flatMap((row) => {
      const value = inputs[row.input];
      return value === undefined ? [] : [shown(value, row.kind === 'scale' && row.percent)];
    })
    .join(', ');
