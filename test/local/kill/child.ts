import { writeSync } from 'node:fs';
import { startHost, type Host } from '../../../local/host.ts';
import type { JiraRequest, JiraResponse } from '../../../local/types.ts';

/**
 * A host that works until it is killed. Each line that it prints is a promise: what it names was answered with success.
 * Arguments: data folder, folder with the bundles, first number of this round, and "settle" to end in peace.
 */
const [folder = '', root = '', first = '0', mode = 'work'] = process.argv.slice(2);
const MINUTES = 5 * 60_000;
const ITEMS = ['PERM-142', 'PERM-147', 'PERM-150', 'PERM-152'] as const;

// Not console.log: a promise must have left the process before it can be killed.
const say = (...words: readonly (string | number)[]): void => {
  writeSync(1, `${words.join(' ')}\n`);
};

const call = (host: Host, method: JiraRequest['method'], path: string, body?: unknown): Promise<JiraResponse> =>
  host.jira.handle({
    method,
    path,
    query: new URLSearchParams(),
    headers: {},
    body,
    principal: { kind: 'user', accountId: 'local:product-owner' },
    channel: 'shell',
    source: 'shell',
  });

async function invoke(host: Host, functionKey: string, payload: unknown): Promise<unknown> {
  const outcome = await host.platform.invoke({
    moduleKey: 'panel-value',
    functionKey,
    payload,
    context: { moduleKey: 'panel-value' },
    accountId: 'local:product-owner',
  });
  return outcome.success ? outcome.body : null;
}

const valueOf = <T>(reply: unknown): T | null => {
  const result = reply as { readonly ok: boolean; readonly value?: T } | null;
  return result?.ok === true && result.value !== undefined ? result.value : null;
};

const idOf = (host: Host, table: 'issue' | 'project', key: string): string =>
  String(host.sql.get(`select id from ${table} where key = ?`, [key])?.['id']);

async function rest(host: Host, from: number): Promise<void> {
  for (let n = from; ; n += 1) {
    const key = ITEMS[n % ITEMS.length] ?? ITEMS[0];
    if ((await call(host, 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: `Text ${n}` } })).status === 204) say('text', key, n);
    const kept = await call(host, 'PUT', `/rest/api/3/issue/${key}/properties/mark`, { n });
    if (kept.status < 300) say('mark', key, n);
    const fields = { project: { key: 'PERM' }, issuetype: { name: 'Task' }, summary: `Made ${n}` };
    const made = await call(host, 'POST', '/rest/api/3/issue', { fields });
    if (made.status === 201) say('made', (made.body as { key: string }).key, n);
    // Lets the other kinds of work have their turn.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function scores(host: Host, key: string, from: number): Promise<void> {
  const issueId = idOf(host, 'issue', key);
  for (let n = from; ; n += 1) {
    const context = valueOf<{ readonly score?: { readonly rev: number } | null }>(await invoke(host, 'openItem', { issueId }));
    const inputs = { ubv: 1 + (n % 13), tc: 5, rroe: 3, size: 5 };
    const saved = valueOf<{ readonly rev: number }>(
      await invoke(host, 'saveScore', { issueId, baseRev: context?.score?.rev ?? 0, model: 'wsjf', inputs, sources: {}, textHash: '' }),
    );
    if (saved !== null) say('score', key, saved.rev);
  }
}

async function turnOn(host: Host): Promise<void> {
  const reply = await invoke(host, 'turnOn', { projectId: idOf(host, 'project', 'PERM'), boardId: null });
  if (valueOf(reply) !== null) say('on', 'PERM', 1);
}

async function main(): Promise<void> {
  const host = await startHost({ folder, root, log: () => undefined });
  say('ready');
  if (mode === 'settle') {
    await host.idle();
    host.clock.advance(MINUTES);
    await host.idle();
    await host.platform.runSchedule('each-hour');
    await host.idle();
    for (const key of ITEMS) await invoke(host, 'openItem', { issueId: idOf(host, 'issue', key) });
    await host.stop();
    return say('settled');
  }
  const from = Number(first);
  await Promise.all([turnOn(host), rest(host, from), scores(host, 'PERM-142', from), scores(host, 'PERM-147', from)]);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
