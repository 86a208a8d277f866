import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDemoItems } from '../../local/data/demo/demo-item.ts';

const DEMO = join(__dirname, '..', '..', 'local', 'data', 'demo');

/** The story sentences of the demo, which we wrote ourselves. */
export function demoStories(): readonly string[] {
  return readdirSync(DEMO)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap(readDemoItems)
    .flatMap(({ type, text }) => (type === 'Story' ? [text.split('\n')[0] ?? ''] : []));
}
