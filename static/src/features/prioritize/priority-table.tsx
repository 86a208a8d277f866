import { useId } from 'react';
import type { PrioritiesView, PriorityBracket } from '../../../../src/shared/priorities.ts';
import type { ScoreModel } from '../../../../src/shared/score.ts';
import { inputColumns, inputLabel, moreRows, prioritizeTexts as texts, tieTooltip } from '../../../../src/shared/texts/prioritize.ts';
import { InfoTip } from '../../components/info-tip.tsx';
import { PriorityRowView, type RowActions } from './priority-row.tsx';

interface Props extends RowActions {
  readonly view: PrioritiesView;
}

/**
 * One table for both lists, so that their columns line up. Roles are written out: where it is narrow the rows
 * are stacked, and browsers would forget that it is a table.
 */
export function PriorityTable({ view, openItem, score }: Props) {
  const { model, scored, unscored, more } = view;
  const columns = inputColumns(model).length + 4;
  return (
    <table className="pl-priorities" role="table">
      <caption className="pl-visually-hidden">{texts.scope}</caption>
      <Head model={model} />
      {scored.map((bracket) => (
        <Bracket key={bracket.rows[0]?.id} bracket={bracket} model={model} openItem={openItem} score={score} />
      ))}
      {more.scored > 0 && <Note columns={columns} text={moreRows(more.scored) ?? ''} />}
      {unscored.length > 0 && (
        <tbody role="rowgroup" className="pl-not-scored">
          <tr role="row">
            <th role="rowheader" scope="rowgroup" colSpan={columns} className="pl-not-scored-title">
              {texts.notScored}
            </th>
          </tr>
          {unscored.map((row) => (
            <PriorityRowView key={row.id} row={row} model={model} openItem={openItem} score={score} />
          ))}
        </tbody>
      )}
      {more.unscored > 0 && <Note columns={columns} text={moreRows(more.unscored) ?? ''} />}
    </table>
  );
}

function Head({ model }: { readonly model: ScoreModel }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="pl-figure">
          {texts.backlog}
        </th>
        <th role="columnheader" scope="col">
          {texts.workItem}
        </th>
        {inputColumns(model).map((input) => (
          <th key={input} role="columnheader" scope="col" className="pl-figure">
            {inputLabel(input)}
          </th>
        ))}
        <th role="columnheader" scope="col" className="pl-figure">
          {texts.score}
        </th>
        <td role="cell" />
      </tr>
    </thead>
  );
}

interface BracketProps extends RowActions {
  readonly bracket: PriorityBracket;
  readonly model: ScoreModel;
}

function Bracket({ bracket, model, openItem, score }: BracketProps) {
  const tip = tieTooltip(bracket);
  const id = useId();
  return (
    <tbody role="rowgroup" {...(tip === null ? {} : { className: 'pl-tie' })}>
      {bracket.rows.map((row, at) => (
        <PriorityRowView
          key={row.id}
          row={row}
          model={model}
          openItem={openItem}
          score={score}
          {...(tip === null || at > 0
            ? {}
            : {
                tie: (
                  <td role="cell" rowSpan={bracket.rows.length} className="pl-tie-note">
                    {texts.tooClose} <InfoTip id={id} about={texts.tooClose} text={tip} />
                  </td>
                ),
              })}
        />
      ))}
    </tbody>
  );
}

function Note({ columns, text }: { readonly columns: number; readonly text: string }) {
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <td role="cell" colSpan={columns} className="pl-subtle">
          {text}
        </td>
      </tr>
    </tbody>
  );
}
