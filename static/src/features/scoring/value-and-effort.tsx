import './scoring.css';
import { SCORE_PROPERTY, type StoredScore } from '../../../../src/shared/analysis.ts';
import type { JiraClient } from '../../../../src/jira/client.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import { type ItemRead, type Memory, withProperty } from '../../../../src/usecases/load-item.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { exampleFor, tooCloseWith, useExamples } from './examples.ts';
import { Footer } from './footer.tsx';
import { SaveProblem } from './save-problem.tsx';
import { type RowSpec, shown } from './score-rows.ts';
import { ScoreHistory } from './score-history.tsx';
import { ScoreLines } from './score-lines.tsx';
import { ScoreRow } from './score-row.tsx';
import { useCtrlEnter } from './use-ctrl-enter.ts';
import { useFirstRow } from './use-first-row.ts';
import { useScoreForm } from './use-score-form.ts';

interface Props {
  readonly view: ItemView;
  readonly drafts: Memory;
  readonly jira: Pick<JiraClient, 'search'>;
  readonly locale: string;
  readonly timezone: string;
  /** Present in a dialog. */
  readonly onClose: (() => void) | null;
  readonly onSaved: (read: ItemRead) => void;
  /** Reads the item again, when what is stored is not what we knew. */
  readonly onReadAgain: () => void;
}

/** The score of one item as an equation, and the numbers that make it. */
export function ValueAndEffort({ view, drafts, jira, locale, timezone, onClose, onSaved, onReadAgain }: Props) {
  const { snapshot, context, estimateName } = view.read;
  const { model } = context.settings;
  const { data: examples = [] } = useExamples(jira, snapshot, model);
  const takeOver = (stored: StoredScore): void => onSaved(withProperty(view.read, SCORE_PROPERTY, stored));
  const form = useScoreForm({ view, drafts, hasExamples: examples.length > 0, onSaved: takeOver, onRefused: onReadAgain });
  const { inputs, sources } = form.given.effective;
  useCtrlEnter(form.save);
  const { rows, focus } = useFirstRow(onClose !== null);

  const likeText = (row: RowSpec): string | null => {
    const example = exampleFor(examples, row.input, inputs[row.input]);
    const number = example?.inputs[row.input];
    return example === null || number === undefined
      ? null
      : texts.example(example.key, example.summary, shown(number, row.kind === 'scale' && row.percent));
  };
  return (
    <div className="pl-score">
      <ScoreLines
        given={form.given}
        score={view.score}
        estimate={snapshot.estimate}
        isUnsaved={form.isUnsaved}
        tooClose={tooCloseWith(examples, model, inputs)?.key ?? null}
      />
      <div className="pl-score-rows" ref={rows}>
        {form.rows.map((row) => (
          <ScoreRow
            key={row.input}
            row={row}
            value={inputs[row.input]}
            example={likeText(row)}
            fromField={sources[row.input] === undefined ? null : (estimateName ?? texts.estimateFallbackName)}
            canChange={view.mayChange}
            onChoose={(value) => form.choose(row.input, value)}
          />
        ))}
      </div>
      {view.mayChange && <p className="pl-visually-hidden">{texts.keysHelp}</p>}
      <SaveProblem
        form={form}
        locale={locale}
        timezone={timezone}
        onKeepTheirs={() => {
          focus();
          form.drop();
          onReadAgain();
        }}
        onAgain={focus}
      />
      <Footer view={view} locale={locale} form={form} onClose={onClose} />
      {view.score !== null && (
        <Disclosure label={texts.history(view.score.rev)}>
          <ScoreHistory issueId={snapshot.id} rev={view.score.rev} locale={locale} timezone={timezone} />
        </Disclosure>
      )}
    </div>
  );
}
