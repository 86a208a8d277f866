import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const DEMO = join(__dirname, '..', '..', 'local', 'data', 'demo');

interface DemoItem {
  readonly type?: string;
  readonly text?: string;
}

/** The story sentences of the demo, which we wrote ourselves. */
export function demoStories(): readonly string[] {
  return readdirSync(DEMO)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(DEMO, name), 'utf8')) as DemoItem[])
    .flatMap(({ type, text }) => (type === 'Story' && text !== undefined ? [text.split('\n')[0] ?? ''] : []));
}
