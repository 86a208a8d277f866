import { useId, useState, type DragEvent } from 'react';
import { pointsOf } from '../jira-types.ts';
import { BacklogRow } from './backlog-row.tsx';
import type { ListProps } from './list-props.ts';

/** A sprint, or the rest of the backlog, in rank order. An item dropped beside the rows goes into the list and keeps its rank. */
export function BacklogList(props: ListProps) {
  const { name, state, items, sprintId, pointsField, dragged, onDrag, onPlace, children } = props;
  const heading = useId();
  const [isOver, setOver] = useState(false);
  const points = items.reduce((sum, item) => sum + (pointsOf(item, pointsField) ?? 0), 0);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (dragged.length > 0) void onPlace(dragged, { sprintId });
    onDrag([]);
  };
  const over = (event: DragEvent): void => {
    if (dragged.length === 0) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // Dropping is for the mouse; each row has the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby={heading}
      className="backlog"
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="row wrap">
        <h2 id={heading} className="grow">
          {name} {state !== null && <span className="lozenge">{state}</span>}
        </h2>
        {children}
      </div>
      <p className="quiet">{`${items.length} work items, ${points} points`}</p>
      <ol>
        {items.map((item, index) => (
          <BacklogRow key={item.id} item={item} above={items[index - 1]} below={items[index + 1]} list={props} />
        ))}
      </ol>
    </section>
  );
}
