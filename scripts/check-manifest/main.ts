import { join, relative, resolve } from 'node:path';
import { checkWithAtlassian } from './atlassian.ts';
import { findImports } from './find-imports.ts';
import { readManifestDocument, showPath } from './manifest-document.ts';
import { checkOwnRules } from './own-rules.ts';
import { checkHandlers } from './rules/handlers.ts';
import { stageApp } from './stage-app.ts';

/** Checks a manifest (default: `manifest.yml`): our own rules first, because their messages say what to change. */
async function main(): Promise<number> {
  const root = process.cwd();
  const file = resolve(process.argv[2] ?? 'manifest.yml');
  const name = relative(root, file);
  const manifest = readManifestDocument(file);
  const app = await stageApp(root, file);
  try {
    const own = [
      ...checkOwnRules(manifest, { root, imports: findImports(resolve(root, 'src')) }),
      ...checkHandlers(manifest, join(app.folder, 'dist')),
    ];
    for (const { path, message } of own) console.error(`${name}:${manifest.lineOf(path)} ${showPath(path)}: ${message}`);
    const atlassian = await checkWithAtlassian(app.folder);
    for (const { file: where, line, message } of atlassian) console.error(`${where === 'manifest.yml' ? name : where}:${line} ${message}`);
    const count = own.length + atlassian.length;
    console.log(count === 0 ? `${name}: ${manifest.modules.length} modules, nothing to change` : `${name}: ${count} to change`);
    return count === 0 ? 0 : 1;
  } finally {
    app.remove();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
