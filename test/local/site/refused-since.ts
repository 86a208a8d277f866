import type { Inspector } from '../../../local/site/ports.ts';

const TRIES = 40;
const PAUSE_MS = 25;

/** Bridge operations that the site refused since `mark`, as its inspector has them. */
const refusedSince = (inspector: Inspector, mark: number): readonly string[] =>
  inspector.since(mark).flatMap(({ status, path }) => (status === 501 && path.startsWith('bridge:') ? [path.slice('bridge:'.length)] : []));

/** The same, once `operation` is among them: the line is written when the page's message has arrived, which may be after the refusal. */
export async function refusedOnce(inspector: Inspector, mark: number, operation: string): Promise<readonly string[]> {
  for (let i = 0; i < TRIES && !refusedSince(inspector, mark).includes(operation); i += 1)
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  return refusedSince(inspector, mark);
}
