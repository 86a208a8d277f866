import path from 'node:path';
import { buildSync } from 'esbuild';

const PLACEHOLDER = '__plumbline_site_origin__';

/** Builds the script that runs first in each page of the app. @returns the script for a given origin of the site. */
export function buildBridge(): (siteOrigin: string) => string {
  const result = buildSync({
    entryPoints: [path.resolve('local/site/app/bridge/frame.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    define: { SITE_ORIGIN: JSON.stringify(PLACEHOLDER) },
  });
  const script = result.outputFiles[0]?.text ?? '';
  return (siteOrigin) => script.replaceAll(PLACEHOLDER, siteOrigin);
}
