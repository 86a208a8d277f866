import { useId } from 'react';
import type { PrioritiesView, PriorityBracket } from '../../../../src/shared/priorities.ts';
import type { ScoreModel } from '../../../../src/shared/score.ts';
import { inputColumns, moreRows, prioritizeTexts as texts, tieTooltip } from '../../../../src/shared/texts/prioritize.ts';
import { inputLabel } from '../../../../src/shared/texts/score-inputs.ts';
import { InfoTip } from '../../components/info-tip.tsx';
import { PriorityRowView, type RowActions } from './priority-row.tsx';

interface Props extends RowActions {
  readonly view: PrioritiesView;
}

/** One table for both lists, so that their columns line up; where it is narrow, style alone stacks the rows. */
export function PriorityTable({ view, openItem, score }: Props) {
  const { model, scored, unscored, more } = view;
  const columns = inputColumns(model).length + 4;
  return (
    <table className="pl-priorities">
      <caption className="pl-visually-hidden">{texts.scope}</caption>
      <Head model={model} />
      {scored.map((bracket) => (
        <Bracket key={bracket.rows[0]?.id} bracket={bracket} model={model} openItem={openItem} score={score} />
      ))}
      {more.scored > 0 && <Note columns={columns} text={moreRows(more.scored) ?? ''} />}
      {unscored.length > 0 && (
        <tbody className="pl-not-scored">
          <tr>
            <th scope="rowgroup" colSpan={columns} className="pl-not-scored-title">
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
    <thead>
      <tr>
        <th scope="col" className="pl-figure">
          {texts.backlog}
        </th>
        <th scope="col">{texts.workItem}</th>
        {inputColumns(model).map((input) => (
          <th key={input} scope="col" className="pl-figure">
            {inputLabel(input)}
          </th>
        ))}
        <th scope="col" className="pl-figure">
          {texts.score}
        </th>
        <th scope="col">
          <span className="pl-visually-hidden">{texts.tooClose}</span>
        </th>
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
    <tbody {...(tip === null ? {} : { className: 'pl-tie' })}>
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
                  <td rowSpan={bracket.rows.length} className="pl-tie-note">
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
    <tbody>
      <tr>
        <td colSpan={columns} className="pl-subtle">
          {text}
        </td>
      </tr>
    </tbody>
  );
}
