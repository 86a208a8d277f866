import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestDocument, Problem } from '../manifest-document.ts';

/** The bundler notes the exported names of a bundle in this form, for readers like this one. */
const EXPORTS = /0 && \(module\.exports = \{([^}]*)\}\)/;

/** Every function handler is an export of a built bundle, and every export is a handler. */
export function checkHandlers({ modules }: ManifestDocument, distFolder: string): Problem[] {
  const functions = modules.filter((m) => m.type === 'function');
  return functions.flatMap((m) => {
    const handler = String(m.value['handler']);
    const path = [...m.path, 'handler'];
    const [, bundle, name] = /^([\w-]+)\.(\w+)$/.exec(handler) ?? [];
    if (bundle === undefined || name === undefined)
      return [{ path, message: `"${handler}" must be <file>.<export>, for example index.resolver.` }];
    const file = join(distFolder, `${bundle}.cjs`);
    if (!existsSync(file))
      return [{ path, message: `"${handler}" names the bundle ${bundle}.cjs, which scripts/build-functions.ts does not make.` }];
    const exported = (EXPORTS.exec(readFileSync(file, 'utf8'))?.[1] ?? '').split(',').map((e) => e.trim());
    return exported.includes(name)
      ? []
      : [{ path, message: `src/${bundle}.ts does not export "${name}": it exports ${exported.filter(Boolean).join(', ')}.` }];
  });
}
