import kvs from '@forge/kvs';

/** Keeps what arrived, so that a test can look at it. */
export async function onIssue(event: { eventType: string; issue?: { key: string } }, context: { principal?: unknown }): Promise<void> {
  await kvs.set(`event:${event.issue?.key ?? 'none'}`, { eventType: event.eventType, user: context.principal ?? null });
}
