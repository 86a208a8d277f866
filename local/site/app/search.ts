import { jira } from './api.ts';
import type { Item } from './jira-types.ts';

interface SearchPage {
  readonly issues: readonly Item[];
  readonly nextPageToken?: string;
}

/** Items of a search, page by page, at most `most`. */
export async function searchItems(
  jql: string,
  fields: readonly string[],
  most: number,
): Promise<{ readonly items: readonly Item[]; readonly more: boolean }> {
  const items: Item[] = [];
  let nextPageToken: string | undefined;
  do {
    const page: SearchPage = await jira<SearchPage>('POST', '/rest/api/3/search/jql', {
      jql,
      fields,
      maxResults: 100,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    items.push(...page.issues);
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined && items.length < most);
  return { items, more: nextPageToken !== undefined };
}
