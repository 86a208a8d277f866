import type { ReactNode } from 'react';
import type { Item, Sprint } from '../jira-types.ts';
import type { Place } from './use-moves.ts';
import type { Selection } from './use-selection.ts';

/** What a list of the backlog shows and how its rows are moved. */
export interface ListProps {
  readonly name: string;
  readonly state: Sprint['state'] | null;
  readonly sprintId: number | null;
  readonly items: readonly Item[];
  readonly sprints: readonly Sprint[];
  readonly pointsField: `customfield_${string}`;
  /** The items under the pointer, of this list or others; none: nothing is dragged. */
  readonly dragged: readonly Item[];
  readonly selection: Selection;
  readonly onDrag: (items: readonly Item[]) => void;
  readonly onPlace: (items: readonly Item[], place: Place) => Promise<void>;
  /** What stands beside the name. */
  readonly children?: ReactNode;
}
