import path from 'node:path';
import { buildSync } from 'esbuild';

const ORIGIN = '__plumbline_site_origin__';
const OFFSET = '__plumbline_clock_offset__';

/** Builds the script that runs first in each page of the app. @returns the script for a given origin of the site and offset of the host's clock. */
export function buildBridge(): (siteOrigin: string, clockOffset: number) => string {
  const result = buildSync({
    entryPoints: [path.join(__dirname, 'app/bridge/frame.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    define: { SITE_ORIGIN: JSON.stringify(ORIGIN), CLOCK_OFFSET: JSON.stringify(OFFSET) },
  });
  const script = result.outputFiles[0]?.text ?? '';
  return (siteOrigin, clockOffset) => script.replaceAll(ORIGIN, siteOrigin).replaceAll(OFFSET, String(clockOffset));
}
