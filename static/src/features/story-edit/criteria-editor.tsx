import './criteria.css';
import Button from '@atlaskit/button/new';
import { useCallback, useEffect, useMemo } from 'react';
import { type EditRow, emptyRow, isEmptyRow } from '../../../../src/domain/criteria/edit/edit-rows.ts';
import { stepLabels, type StepLabels } from '../../../../src/domain/criteria/edit/step-labels.ts';
import { canonicalJson } from '../../../../src/domain/text/canonical-json.ts';
import type { Finding } from '../../../../src/shared/finding.ts';
import { criteriaTexts as texts } from '../../../../src/shared/texts/criteria.ts';
import { editTexts } from '../../../../src/shared/texts/edit.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import type { ItemRead, Memory } from '../../../../src/usecases/load-item.ts';
import { CopyCriteria } from '../../item/copy-criteria.tsx';
import type { TextWriter } from '../../item/use-text-change.ts';
import { exportsOf } from '../../item/criteria-exports.ts';
import { CriterionRow } from './criterion-row.tsx';
import { EditorFrame } from './editor-frame.tsx';
import { type CriteriaDraft, useCriteriaDraft } from './use-criteria-draft.ts';
import { type CriteriaFindings, useCriteriaFindings } from './use-criteria-findings.ts';
import { useKeepIds } from './use-keep-ids.ts';
import { firstField, PUT_BACK, type RowActions, useRowActions } from './use-row-actions.ts';
import { useWantedFocus, type WantedFocus } from './use-wanted-focus.ts';
import { WholeFindings } from './whole-findings.tsx';

interface Props {
  readonly view: ItemView;
  /** What the editor was opened to settle: then it begins with an empty row. */
  readonly finding: Finding | null;
  readonly memory: Memory;
  readonly writer: TextWriter;
  /** Takes over the item as a write of ours left it. */
  readonly onRead: (read: ItemRead) => void;
  readonly onClose: () => void;
}

/** Acceptance criteria to write, one row each, with what the rules say of them meanwhile. */
export function CriteriaEditor({ view, finding, memory, writer, onRead, onClose }: Props) {
  const { snapshot, context } = view.read;
  const habit = habitOf(context.settings.profile.norms?.criteriaFormat ?? null);
  const begin = useBeginning(habit, finding !== null);
  const draft = useCriteriaDraft(memory, snapshot, view.analysis?.language ?? 'en', begin);
  const { rows, toWrite, steps, isChanged } = draft;
  const labels = useMemo(() => stepLabels(steps), [steps]);
  const found = useCriteriaFindings(view, draft);
  // The keyboard begins in the row that is to be written, else in the first.
  const start = rows.find(isEmptyRow) ?? rows[0];
  const focus = useWantedFocus(start === undefined ? null : firstField(start));
  const actions = useRowActions(draft, focus);
  const keepIds = useKeepIds(view.read, onRead);
  const onStands = useCallback((): void => keepIds(toWrite), [keepIds, toWrite]);
  useNewerText(draft, writer, onStands);
  return (
    <EditorFrame
      label={texts.editorLabel}
      className="pl-editor"
      {...{ writer, isChanged, onStands, onClose }}
      change={isChanged ? draft : null}
      drop={draft.drop}
    >
      <div className="pl-ac-title">
        <h2 className="pl-subheading">{texts.title}</h2>
        <CopyCriteria itemKey={snapshot.key} load={() => Promise.resolve(exportsOf(view, toWrite))} />
      </div>
      {isChanged && <p className="pl-subtle">{draft.wasKept ? editTexts.restored : editTexts.unsaved}</p>}
      <p className="pl-subtle">{texts.where[draft.source]}</p>
      {rows.every(isEmptyRow) && (
        <p className="pl-subtle">
          {texts.empty} {habit !== null && texts.habit[habit]}
        </p>
      )}
      <Rows rows={rows} labels={labels} found={found.byRow} actions={actions} focus={focus} />
      <AddRow actions={actions} />
      <p className="pl-subtle">{texts.keys}</p>
      <WholeFindings found={found} onTake={(text) => actions.add('rule', text, lastWritten(rows))} />
    </EditorFrame>
  );
}

/** A suggestion goes before the empty rows at the end. */
const lastWritten = (rows: readonly EditRow[]): string => rows.findLast((row) => !isEmptyRow(row))?.id ?? '';

type Habit = keyof typeof texts.habit | null;
const habitOf = (format: string | null): Habit => (format === 'gherkin' || format === 'list' ? format : null);

/** Without criteria a row in the form of the team; to settle a finding an empty row more. */
function useBeginning(habit: Habit, isAdding: boolean): (rows: readonly EditRow[], given: readonly string[]) => readonly EditRow[] {
  return useCallback(
    (rows, given) => {
      const kind = rows.length === 0 && habit === 'gherkin' ? 'example' : 'rule';
      const hasEmpty = rows.some(isEmptyRow);
      return hasEmpty || (rows.length > 0 && !isAdding) ? rows : [...rows, emptyRow(kind, [...rows.map(({ id }) => id), ...given])];
    },
    [habit, isAdding],
  );
}

/**
 * Somebody else rewrote what stands around the criteria while we saved: the rows go into the newer text, and nobody is asked.
 * Where the criteria themselves were changed, people decide.
 */
function useNewerText({ now, base, source }: CriteriaDraft, { state, write }: TextWriter, onStands: () => void): void {
  useEffect(() => {
    if (state.kind !== 'conflict' || !(source in state.ours)) return;
    if (canonicalJson(base[source]) === canonicalJson(state.theirs[source])) void write(now, base, onStands);
  }, [state, write, now, base, source, onStands]);
}

interface RowsProps {
  readonly rows: readonly EditRow[];
  readonly labels: StepLabels;
  readonly found: CriteriaFindings['byRow'];
  readonly actions: RowActions;
  readonly focus: WantedFocus;
}

function Rows({ rows, labels, found, actions, focus }: RowsProps) {
  const { removed } = actions;
  return (
    <>
      <ol className="pl-ac-rows" aria-label={texts.listLabel}>
        {rows.map((row, index) => (
          <li key={row.id}>
            <CriterionRow
              row={row}
              labels={labels}
              place={index + 1}
              of={rows.length}
              findings={found[row.id] ?? []}
              focus={focus}
              onChange={actions.change}
              onNext={() => actions.add('rule', '', row.id)}
              onRemove={() => actions.remove(row)}
              onMove={(by) => actions.move(row, by)}
              onConvert={(to) => actions.convert(row, to)}
            />
          </li>
        ))}
      </ol>
      {removed !== null && (
        <p className="pl-actions">
          {texts.removed(removed.row.id)}
          <button ref={focus.keep(PUT_BACK)} type="button" className="pl-word-button" onClick={actions.putBack}>
            {texts.putBack}
          </button>
        </p>
      )}
    </>
  );
}

function AddRow({ actions }: { readonly actions: RowActions }) {
  return (
    <div className="pl-actions">
      {(['rule', 'example', 'speed'] as const).map((kind) => (
        <Button key={kind} spacing="compact" onClick={() => actions.add(kind)}>
          {texts.add[kind]}
        </Button>
      ))}
    </div>
  );
}
