import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The work items of a folder, line by line: `issues.jsonl` or `issues.jsonl.gz`. */
export async function* readLines(folder: string): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const plain = join(folder, 'issues.jsonl');
  const packed = `${plain}.gz`;
  if (!existsSync(plain) && !existsSync(packed)) throw new Error(`${folder} holds neither issues.jsonl nor issues.jsonl.gz.`);
  const input = existsSync(plain) ? createReadStream(plain) : createReadStream(packed).pipe(createGunzip());
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() !== '') yield { number, text };
  }
}
