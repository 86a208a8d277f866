import { createJiraClient } from '../../src/jira/client.ts';
import type { JiraClient } from '../../src/jira/client-types.ts';
import type { TestSite, Who } from '../local/jira-rest/site.ts';

/** Our own client over the local Jira, as one of its users. */
export function clientOf(site: TestSite, who: Who): JiraClient {
  return createJiraClient({
    send: async ({ method, path, body }) => {
      const { status, headers, body: answer } = await site.call(who, `${method} ${path}`, body);
      return { status, headers, body: answer };
    },
  });
}
