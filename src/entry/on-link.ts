import { system } from '../adapters/system.ts';

/**
 * Links change nothing that is stored: what depends on another item is judged when it is read, as the
 * viewer. The event is only counted, so that a feature that needs it can be sized by what really happens.
 */
export function onLink(body: unknown): void {
  const eventType = typeof body === 'object' && body !== null ? (body as { eventType?: unknown }).eventType : undefined;
  system.log('link changed', { eventType: typeof eventType === 'string' ? eventType : 'unknown' });
}
