import './scoring.css';
import Button from '@atlaskit/button/new';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { SCORE_PROPERTY, type StoredScore } from '../../../../src/shared/analysis.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import { type ItemRead, type Memory, withProperty } from '../../../../src/usecases/load-item.ts';
import type { JiraClient } from '../../../../src/jira/client.ts';
import { announce } from '../../components/announcer.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Conflict } from './conflict.tsx';
import { exampleFor, tooCloseWith, useExamples } from './examples.ts';
import { Footer } from './footer.tsx';
import { type RowSpec, effective, rowsOf, shown } from './score-rows.ts';
import { ScoreHistory } from './score-history.tsx';
import { ScoreLines } from './score-lines.tsx';
import { ScoreRow } from './score-row.tsx';
import { resultText } from './state-text.ts';
import { useDraft } from './use-draft.ts';
import { useSaveScore } from './use-save-score.ts';

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
  const draft = useDraft(drafts, snapshot.id, model, view.score);
  const rows = useMemo(() => rowsOf(model, texts.units), [model]);
  const all = effective(model, draft.chosen, snapshot.estimate);
  const { data: examples = [] } = useExamples(jira, snapshot, model);
  const [lastSaved, setLastSaved] = useState<string | null>(null);
  const given = { model, effective: all, chosen: draft.chosen, estimateName, hasExamples: examples.length > 0 };

  const saving = useSaveScore((stored: StoredScore) => {
    draft.drop();
    onSaved(withProperty(view.read, SCORE_PROPERTY, stored));
    const result = resultText(given);
    setLastSaved(result);
    announce(result);
  });
  const canSave = view.mayChange && !saving.isSaving && Object.keys(draft.chosen).length > 0;
  const save = (baseRev: number): void => {
    if (!canSave) return;
    setLastSaved(null);
    saving.save({ issueId: snapshot.id, baseRev, model, inputs: all.inputs, sources: all.sources, textHash: view.analysis.hash });
  };
  const choose = (row: RowSpec) => (value: number | null): void => {
    setLastSaved(null);
    draft.choose(row.input, value);
  };
  useAnnouncedFailure(saving.failure?.text ?? null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save(draft.baseRev);
  };

  return (
    <div className="pl-score" onKeyDown={onKeyDown}>
      <ScoreLines given={given} score={view.score} estimate={snapshot.estimate} isUnsaved={draft.isUnsaved} tooClose={tooCloseWith(examples, model, all.inputs)?.key ?? null} />
      <div className="pl-score-rows">
        {rows.map((row) => {
          const example = exampleFor(examples, row.input, all.inputs[row.input]);
          const number = example?.inputs[row.input];
          const likeText = example === null || number === undefined ? null : texts.example(example.key, example.summary, shown(number, row.kind === 'scale' && row.percent));
          const fromField = all.sources[row.input] === undefined ? null : (estimateName ?? texts.estimateFallbackName);
          return <ScoreRow key={row.input} row={row} value={all.inputs[row.input]} example={likeText} fromField={fromField} canChange={view.mayChange} onChoose={choose(row)} />;
        })}
      </div>
      {view.mayChange && <p className="pl-visually-hidden">{texts.keysHelp}</p>}
      {saving.conflict !== null && (
        <Conflict
          current={saving.conflict}
          mine={draft.chosen}
          rows={rows}
          locale={locale}
          timezone={timezone}
          onKeepTheirs={() => {
            saving.reset();
            draft.drop();
            onReadAgain();
          }}
          onUseMine={() => save(saving.conflict?.rev ?? draft.baseRev)}
        />
      )}
      {saving.failure !== null && (
        <div className="pl-message pl-message-error" role="alert">
          <p>{saving.failure.text}</p>
          {saving.failure.reference !== null && <p className="pl-subtle">{commonTexts.reference(saving.failure.reference)}</p>}
          {saving.failure.canRetry && <Button onClick={() => save(draft.baseRev)}>{commonTexts.tryAgain}</Button>}
        </div>
      )}
      <Footer
        view={view}
        locale={locale}
        isUnsaved={draft.isUnsaved}
        lastSaved={lastSaved}
        canSave={canSave}
        isSaving={saving.isSaving}
        onSave={() => save(draft.baseRev)}
        onDrop={() => {
          saving.reset();
          draft.drop();
        }}
        onClose={onClose}
      />
      {view.score !== null && (
        <Disclosure label={texts.history(view.score.rev)}>
          <ScoreHistory issueId={snapshot.id} rev={view.score.rev} locale={locale} timezone={timezone} />
        </Disclosure>
      )}
    </div>
  );
}

function useAnnouncedFailure(text: string | null): void {
  useEffect(() => {
    if (text !== null) announce(text);
  }, [text]);
}
