import type { Tile } from '../../../src/shared/health.ts';
import { type ItemList, listItems } from '../../../src/usecases/list-items.ts';
import { jira } from '../item/item-deps.ts';

/** The items behind a number, read from Jira as this person. */
export const listTile = ({ jql }: Tile): Promise<ItemList> => listItems(jira, jql);
