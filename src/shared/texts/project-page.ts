import type { Tile } from '../health.ts';
import { counted } from './common.ts';
import { tileLabel } from './health.ts';

const items = (count: number): string => counted(count, 'work item', 'work items');

/** Words around the pages of a project: turning on, lists in place, the week's "not now". */
export const projectPageTexts = {
  navigation: 'Plumbline',
  /** Stands for the board where a project has none. */
  noBoard: 'whole project',
  whoCanTurnOn: 'A project administrator can turn it on.',
  turnOnFailed: 'Plumbline could not be turned on. Nothing was changed.',
  progressLabel: 'Work items checked',
  progress: (checked: number, total: number | null): string =>
    total === null ? 'Turned on. Counting work items.' : `${checked} of ${items(total)} checked.`,
  on: (checked: number, ready: number | null): string =>
    ready === null ? `On. ${items(checked)} checked.` : `On. ${items(checked)} checked. ${ready} ${ready === 1 ? 'is' : 'are'} ready.`,
  notWritten: (count: number): string =>
    `Jira did not accept the result of ${items(count)}, so search does not find it. Does Plumbline have permission to edit work items here? It is tried again each night.`,
  stopped: (checked: number, total: number | null): string =>
    total === null ? 'On, but checking stopped.' : `On, but checking stopped at ${checked} of ${items(total)}.`,
  tileList: (tile: Tile, total: number): string => `${total} ${tileLabel(tile.id)}`,
  numbers: 'Numbers of this backlog',
  listFailed: 'Plumbline could not read this list. Nothing was changed.',
  listEmpty: 'No work items.',
  listFirst: (shown: number, total: number): string => `The first ${shown} of ${total} are shown.`,
  listFirstOfMany: (shown: number): string => `The first ${shown} are shown.`,
  openInJira: 'Open in Jira search',
  more: (key: string): string => `More for ${key}`,
  hiddenForNow: (key: string): string => `${key} is not shown here for one week.`,
  hiddenLines: (count: number): string => (count === 1 ? '1 line is not shown for now.' : `${count} lines are not shown for now.`),
  showAgain: 'Show again',
  scoreItem: (key: string): string => `Score ${key}`,
  editScore: (key: string, score: string): string => `Score ${score} of ${key}: show or change`,
  scoredSoFar: (done: number): string => `${done} of 10 scored.`,
} as const;
