import { notifyManager } from '@tanstack/react-query';
import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseContext } from '../../../static/src/adapters/surface-context.ts';
import { Shell } from '../../../static/src/shell.tsx';
import { SURFACES } from '../../../static/src/surface-table.ts';

const APP_ID = '11111111-2222-3333-4444-555555555555';

// Reading, then judging: on a busy machine the usual second is no sign of a fault.
configure({ asyncUtilTimeout: 5000 });
notifyManager.setNotifyFunction((notify) => act(notify));

/** Shows the surface of a module as the frame does, for the item PERM-142. */
export async function showSurface(moduleKey: string, dialog: Readonly<Record<string, unknown>> | null = null) {
  const load = SURFACES[moduleKey];
  if (load === undefined) throw new Error(`No surface serves ${moduleKey}.`);
  // The rules come when they are needed; a cold transform of them must not count as waiting.
  const [{ default: Surface }] = await Promise.all([load(), import('../../../src/domain/analyze-issue.ts')]);
  const context = parseContext({
    moduleKey,
    accountId: 'local:product-owner',
    cloudId: 'site-1',
    localId: `ari:cloud:ecosystem::extension/${APP_ID}/0b5f7f0e-7d0c-4f38-8a34-2f6f7f9b8d11/static/${moduleKey}`,
    locale: 'en-US',
    timezone: 'UTC',
    extension: {
      issue: { id: '10042', key: 'PERM-142' },
      project: { id: '10000', key: 'PERM' },
      ...(dialog === null ? {} : { modal: dialog }),
    },
  });
  const user = userEvent.setup();
  return {
    user,
    ...render(
      <Shell>
        <Surface context={context} />
      </Shell>,
    ),
  };
}
