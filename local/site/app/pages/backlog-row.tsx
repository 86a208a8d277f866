import { useState, type DragEvent, type MouseEvent } from 'react';
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
function useDrag(item: Item, { sprintId, dragged, selection, onDrag, onPlace }: ListProps) {
  const isDragged = dragged.some(({ key }) => key === item.key);
  const [side, setSide] = useState<Side | null>(null);
  return {
    draggable: true,
    'data-drop': side,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData('text/plain', item.key);
      event.dataTransfer.effectAllowed = 'move';
      onDrag(selection.movedWith(item));
    },
    onDragEnd: () => onDrag([]),
    onDragOver: (event: DragEvent) => {
      if (dragged.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      setSide(isDragged ? null : sideOf(event));
    },
    onDragLeave: () => setSide(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setSide(null);
      if (dragged.length > 0 && !isDragged) void onPlace(dragged, { sprintId, neighbor: [sideOf(event), item] });
      onDrag([]);
    },
  };
}

/** Ctrl, Cmd and Shift select rows as in a list of files; what stands in the row keeps its own clicks. */
function selectByMouse(event: MouseEvent, item: Item, { selection }: ListProps): void {
  if (event.target instanceof Element && event.target.closest('a, button, select, input') !== null) return;
  if (event.shiftKey) selection.extendTo(item);
  else if (event.ctrlKey || event.metaKey) selection.toggle(item);
  else selection.only(item);
}

/** A work item in a list: moved by mouse anywhere, by keyboard with its own controls. */
export function BacklogRow({ item, above, below, list }: Props) {
  const { sprintId, sprints, pointsField, selection, onPlace } = list;
  const isSelected = selection.keys.has(item.key);
  const rank = (side: Side, neighbor: Item | undefined): void => {
    if (neighbor !== undefined) void onPlace([item], { sprintId, neighbor: [side, neighbor] });
  };
  return (
    // Selecting by a click is for the mouse; the box is for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li className="backlog-row" data-selected={isSelected} onClick={(event) => selectByMouse(event, item, list)} {...useDrag(item, list)}>
      <input type="checkbox" aria-label={`Select ${item.key}`} checked={isSelected} onChange={() => selection.toggle(item)} />
      <span className="quiet">{item.fields.issuetype.name}</span>
      <Link to={`/browse/${item.key}`}>{item.key}</Link>
      <span className="grow">{item.fields.summary}</span>
      <span className="lozenge">{item.fields.status.name}</span>
      <span className="points">{pointsOf(item, pointsField) ?? '–'}</span>
      <select
        aria-label={`Sprint of ${item.key}`}
        value={sprintId ?? ''}
        onChange={(event) => void onPlace([item], { sprintId: event.target.value === '' ? null : Number(event.target.value) })}
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
