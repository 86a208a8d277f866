import { createJiraClient } from '../../../src/jira/client.ts';
import { lozengeKey } from '../../../src/jira/lozenge.ts';
import type { ChangeDeps } from '../../../src/usecases/change-text.ts';
import type { ItemDeps } from '../../../src/usecases/load-item.ts';
import { jiraHttp } from '../adapters/jira-http.ts';
import { call } from '../adapters/rpc.ts';
import { localMemory, sessionMemory } from '../adapters/session-memory.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';

export const jira = createJiraClient(jiraHttp);

/** What reading an item needs, for the person and site of this frame. */
export const itemDeps = (context: SurfaceContext): ItemDeps => ({
  jira,
  openItem: (issueId) => call('openItem', { issueId }),
  memory: sessionMemory(context),
  now: () => new Date(),
  browser: localMemory(context),
  license: context.license,
  lozengeKey: context.appId === null ? null : lozengeKey(context.appId),
});

/** What changing the texts of an item needs. */
export const changeDeps = (context: SurfaceContext): ChangeDeps => ({ ...itemDeps(context), jira });
