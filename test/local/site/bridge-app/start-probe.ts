import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost, type Host } from '../../../../local/host.ts';
import { buildTestApp } from '../../platform/support/start-test-platform.ts';

const MANIFEST = `
app:
  id: ari:cloud:ecosystem::app/33333333-3333-3333-3333-333333333333
  runtime: { name: nodejs22.x, memoryMB: 128 }
modules:
  jira:issuePanel:
    - { key: probe, resource: main, resolver: { function: resolver }, title: Probe, icon: resource:main;icon.svg }
  jira:projectPage:
    - { key: probe-page, resource: main, resolver: { function: resolver }, title: Probe page, pages: [{ title: One, route: one }, { title: Two, route: two }] }
  function:
    - { key: resolver, handler: index.handler }
resources:
  - { key: main, path: screen }
permissions:
  scopes: [read:jira-work, write:jira-work, storage:app]
`;

export interface Probe {
  readonly host: Host;
  stop(): Promise<void>;
}

/** The local site with an app whose screen holds the real bridge library and nothing else. */
export async function startProbe(): Promise<Probe> {
  const root = mkdtempSync(join(tmpdir(), 'plumbline-probe-'));
  const functions = buildTestApp();
  mkdirSync(join(root, 'local/site'), { recursive: true });
  symlinkSync(functions.folder, join(root, 'dist'));
  symlinkSync(join(process.cwd(), 'local/site/build'), join(root, 'local/site/build'));
  buildSync({
    entryPoints: [join(__dirname, 'main.ts')],
    outfile: join(root, 'screen/main.js'),
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    logLevel: 'error',
  });
  writeFileSync(
    join(root, 'screen/index.html'),
    '<!doctype html><html lang="en"><head><title>Probe</title></head><body><h1>Probe</h1><script src="./main.js"></script></body></html>',
  );
  writeFileSync(join(root, 'manifest.yml'), MANIFEST);
  const host = await startHost({ root, startAt: new Date('2026-06-01T08:00:00.000Z'), log: () => undefined, indexLagMs: 0 });
  return {
    host,
    async stop() {
      await host.stop();
      functions.remove();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
