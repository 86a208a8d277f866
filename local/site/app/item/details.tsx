import { useState, type ReactNode } from 'react';
import { jira, reasonOf } from '../api.ts';
import { SPRINT_FIELD, pointsOf, sprintOf } from '../jira-types.ts';
import { EditInPlace } from './edit-in-place.tsx';
import { useItemActions } from './item-actions.tsx';
import type { ItemView } from './load-item.ts';

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A list from which one thing is chosen; the change is written at once. */
function Chooser({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => Promise<unknown>;
}) {
  const { change } = useItemActions();
  const [error, setError] = useState<string | null>(null);
  const choose = async (next: string): Promise<void> => {
    try {
      await change(() => onChoose(next));
      setError(null);
    } catch (cause) {
      setError(reasonOf(cause));
    }
  };
  return (
    <>
      <select aria-label={label} value={value} onChange={(event) => void choose(event.target.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      {error !== null && <p role="alert">{error}</p>}
    </>
  );
}

function StatusField({ view: { item, transitions, may } }: { readonly view: ItemView }) {
  const { status } = item.fields;
  if (!may('TRANSITION_ISSUES') || transitions.length === 0) return <span className="lozenge">{status.name}</span>;
  const others = transitions.filter((transition) => transition.to.id !== status.id);
  return (
    <Chooser
      label="Status"
      value=""
      options={[['', status.name], ...others.map((transition) => [transition.id, transition.to.name] as const)]}
      onChoose={(id) => jira('POST', `/rest/api/3/issue/${item.key}/transitions`, { transition: { id } })}
    />
  );
}

function SprintField({ view: { item, board, may } }: { readonly view: ItemView }) {
  const sprint = sprintOf(item);
  if (!may('EDIT_ISSUES') || !may('SCHEDULE_ISSUES')) return <>{sprint?.name ?? 'None'}</>;
  return (
    <Chooser
      label="Sprint"
      value={String(sprint?.id ?? '')}
      options={[['', 'None'], ...board.sprints.map((each) => [String(each.id), each.name] as const)]}
      onChoose={(id) => jira('PUT', `/rest/api/3/issue/${item.key}`, { fields: { [SPRINT_FIELD]: id === '' ? null : Number(id) } })}
    />
  );
}

/** The fields at the right of a work item. */
export function Details({ view }: { readonly view: ItemView }) {
  const { item, board, may } = view;
  const { fields } = item;
  const points = pointsOf(item, board.pointsField);
  const labels = fields.labels ?? [];
  const put = (values: Readonly<Record<string, unknown>>): Promise<unknown> =>
    jira('PUT', `/rest/api/3/issue/${item.key}`, { fields: values });
  return (
    <section aria-labelledby="details">
      <h2 id="details">Details</h2>
      <dl className="fields">
        <Field name="Status">
          <StatusField view={view} />
        </Field>
        <Field name="Story points">
          <EditInPlace
            label="Story points"
            type="number"
            value={points === null ? '' : String(points)}
            mayEdit={may('EDIT_ISSUES')}
            onSave={(text) => put({ [board.pointsField]: text.trim() === '' ? null : Number(text) })}
          >
            {points ?? 'None'}
          </EditInPlace>
        </Field>
        <Field name="Sprint">
          <SprintField view={view} />
        </Field>
        <Field name="Labels">
          <EditInPlace
            label="Labels"
            hint="Separated by spaces"
            value={labels.join(' ')}
            mayEdit={may('EDIT_ISSUES')}
            onSave={(text) => put({ labels: text.split(/\s+/u).filter((label) => label !== '') })}
          >
            {labels.length === 0
              ? 'None'
              : labels.map((label) => (
                  <span key={label} className="tag">
                    {label}
                  </span>
                ))}
          </EditInPlace>
        </Field>
        <Field name="Priority">{fields.priority?.name ?? 'None'}</Field>
        <Field name="Assignee">{fields.assignee?.displayName ?? 'Unassigned'}</Field>
        <Field name="Reporter">{fields.reporter?.displayName ?? 'None'}</Field>
      </dl>
    </section>
  );
}
