import type { ReactNode } from 'react';
import type { Item, Sprint } from '../jira-types.ts';
import type { Place } from './use-moves.ts';

/** What a list of the backlog shows and how its rows are moved. */
export interface ListProps {
  readonly name: string;
  readonly state: Sprint['state'] | null;
  readonly sprintId: number | null;
  readonly items: readonly Item[];
  readonly sprints: readonly Sprint[];
  readonly pointsField: `customfield_${string}`;
  /** The item under the pointer, of this list or another one. */
  readonly dragged: Item | null;
  readonly onDrag: (item: Item | null) => void;
  readonly onPlace: (item: Item, place: Place) => Promise<void>;
  /** What stands beside the name. */
  readonly children?: ReactNode;
}
