import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * Lines end at a line feed and nowhere else: the line and paragraph separators of Unicode are ordinary
 * characters inside JSON, but newer versions of Node's own line reader break at them.
 */
async function* splitLines(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/** The work items of a folder, line by line: `issues.jsonl` or `issues.jsonl.gz`. */
export async function* readLines(folder: string): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const plain = join(folder, 'issues.jsonl');
  const packed = `${plain}.gz`;
  if (!existsSync(plain) && !existsSync(packed)) throw new Error(`${folder} holds neither issues.jsonl nor issues.jsonl.gz.`);
  const input = existsSync(plain) ? createReadStream(plain) : createReadStream(packed).pipe(createGunzip());
  let number = 0;
  for await (const text of splitLines(input)) {
    number += 1;
    if (text.trim() !== '') yield { number, text };
  }
}
