import { useState, type DragEvent } from 'react';
import { pointsOf, type Item } from '../jira-types.ts';
import { Link } from '../router.tsx';
import type { ListProps } from './list-props.ts';

interface Props {
  readonly item: Item;
  readonly above: Item | undefined;
  readonly below: Item | undefined;
  readonly list: ListProps;
}

type Side = 'before' | 'after';

/** The upper half of a row means before it, the lower half after it. */
function sideOf(event: DragEvent): Side {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after';
}

/** Dragging over a row and dropping on it. */
function useDrag(item: Item, { sprintId, dragged, onDrag, onPlace }: ListProps) {
  const [side, setSide] = useState<Side | null>(null);
  return {
    draggable: true,
    'data-drop': side,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData('text/plain', item.key);
      event.dataTransfer.effectAllowed = 'move';
      onDrag(item);
    },
    onDragEnd: () => onDrag(null),
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      event.stopPropagation();
      setSide(dragged.key === item.key ? null : sideOf(event));
    },
    onDragLeave: () => setSide(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setSide(null);
      if (dragged !== null && dragged.key !== item.key) void onPlace(dragged, { sprintId, neighbor: [sideOf(event), item] });
      onDrag(null);
    },
  };
}

/** A work item in a list: moved by mouse anywhere, by keyboard with its own controls. */
export function BacklogRow({ item, above, below, list }: Props) {
  const { sprintId, sprints, pointsField, onPlace } = list;
  const rank = (side: Side, neighbor: Item | undefined): void => {
    if (neighbor !== undefined) void onPlace(item, { sprintId, neighbor: [side, neighbor] });
  };
  return (
    <li className="backlog-row" {...useDrag(item, list)}>
      <span className="quiet">{item.fields.issuetype.name}</span>
      <Link to={`/browse/${item.key}`}>{item.key}</Link>
      <span className="grow">{item.fields.summary}</span>
      <span className="lozenge">{item.fields.status.name}</span>
      <span className="points">{pointsOf(item, pointsField) ?? '–'}</span>
      <select
        aria-label={`Sprint of ${item.key}`}
        value={sprintId ?? ''}
        onChange={(event) => void onPlace(item, { sprintId: event.target.value === '' ? null : Number(event.target.value) })}
      >
        <option value="">Backlog</option>
        {sprints.map((sprint) => (
          <option key={sprint.id} value={sprint.id}>
            {sprint.name}
          </option>
        ))}
      </select>
      <button type="button" aria-label={`Move ${item.key} up`} disabled={above === undefined} onClick={() => rank('before', above)}>
        Up
      </button>
      <button type="button" aria-label={`Move ${item.key} down`} disabled={below === undefined} onClick={() => rank('after', below)}>
        Down
      </button>
    </li>
  );
}
