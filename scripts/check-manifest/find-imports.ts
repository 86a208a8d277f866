import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT = /(?:from|import|require\()\s*['"]((?:@[^/'"]+\/)?[^./'"][^/'"]*)/g;

/** Packages that the files below a folder import. */
export function findImports(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    for (const [, specifier] of readFileSync(join(folder, name), 'utf8').matchAll(IMPORT))
      if (specifier !== undefined) found.add(specifier);
  }
  return found;
}
