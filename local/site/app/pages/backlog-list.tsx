import { useId } from 'react';
import { pointsOf, type Item, type Sprint } from '../jira-types.ts';
import { Link } from '../router.tsx';

interface Props {
  readonly name: string;
  readonly state: Sprint['state'] | null;
  readonly sprintId: number | null;
  readonly items: readonly Item[];
  readonly sprints: readonly Sprint[];
  readonly pointsField: `customfield_${string}`;
  readonly onMove: (item: Item, sprintId: number | null) => Promise<void>;
  readonly onRank: (item: Item, neighbor: Item, side: 'before' | 'after') => Promise<void>;
}

/** A sprint, or the rest of the backlog, in rank order. */
export function BacklogList(props: Props) {
  const { name, state, items, pointsField } = props;
  const heading = useId();
  const points = items.reduce((sum, item) => sum + (pointsOf(item, pointsField) ?? 0), 0);
  return (
    <section aria-labelledby={heading} className="backlog">
      <h2 id={heading}>
        {name} {state !== null && <span className="lozenge">{state}</span>}
      </h2>
      <p className="quiet">{`${items.length} work items, ${points} points`}</p>
      <ol>
        {items.map((item, index) => (
          <Row key={item.id} item={item} above={items[index - 1]} below={items[index + 1]} {...props} />
        ))}
      </ol>
    </section>
  );
}

function Row({
  item,
  above,
  below,
  sprintId,
  sprints,
  pointsField,
  onMove,
  onRank,
}: Props & { readonly item: Item; readonly above: Item | undefined; readonly below: Item | undefined }) {
  return (
    <li className="backlog-row">
      <span className="quiet">{item.fields.issuetype.name}</span>
      <Link to={`/browse/${item.key}`}>{item.key}</Link>
      <span className="grow">{item.fields.summary}</span>
      <span className="lozenge">{item.fields.status.name}</span>
      <span className="points">{pointsOf(item, pointsField) ?? '–'}</span>
      <select
        aria-label={`Sprint of ${item.key}`}
        value={sprintId ?? ''}
        onChange={(event) => void onMove(item, event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">Backlog</option>
        {sprints.map((sprint) => (
          <option key={sprint.id} value={sprint.id}>
            {sprint.name}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={`Move ${item.key} up`}
        disabled={above === undefined}
        onClick={() => above !== undefined && void onRank(item, above, 'before')}
      >
        Up
      </button>
      <button
        type="button"
        aria-label={`Move ${item.key} down`}
        disabled={below === undefined}
        onClick={() => below !== undefined && void onRank(item, below, 'after')}
      >
        Down
      </button>
    </li>
  );
}
