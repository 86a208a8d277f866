import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IN_MEMORY, openDatabase } from '../../../../local/database/open.ts';
import type { Sql } from '../../../../local/database/sql.ts';
import { createPlatform, type PlatformOptions } from '../../../../local/platform/create-platform.ts';
import { createRecorder } from '../../../../local/recorder.ts';
import type { JiraRequest, JiraResponse, Platform, RequestRecord } from '../../../../local/types.ts';
import { TEST_MANIFEST } from './test-manifest.ts';

/** Bundles the test app as the real app is bundled. */
export function buildTestApp(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-app-'));
  const app = join(__dirname, '..', 'test-app');
  buildSync({
    entryPoints: [join(app, 'index.ts'), join(app, 'jobs.ts')],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface TestPlatform {
  readonly platform: Platform;
  readonly sql: Sql;
  readonly jiraRequests: JiraRequest[];
  readonly lines: string[];
  records(): readonly RequestRecord[];
  advance(milliseconds: number): void;
  /** Calls a resolver line of the test app and returns its body. */
  call(functionKey: string, payload?: unknown, accountId?: string | null): Promise<unknown>;
  close(): Promise<void>;
}

/** A Jira that says who asked for what: the platform's side of the seam is what is tested here. */
function echo(requests: JiraRequest[]): (request: JiraRequest) => Promise<JiraResponse> {
  return (request) => {
    requests.push(request);
    if (request.path.endsWith('/moved'))
      return Promise.resolve({ status: 303, headers: { location: '/rest/api/3/task/1' }, body: undefined });
    return Promise.resolve({
      status: request.method === 'PUT' ? 201 : 200,
      headers: {},
      body: request.method === 'PUT' ? undefined : { path: request.path, principal: request.principal },
    });
  };
}

export async function startTestPlatform(distFolder: string, options: Partial<PlatformOptions> = {}, name = 'one'): Promise<TestPlatform> {
  const sql = openDatabase(IN_MEMORY);
  const recorder = createRecorder();
  const jiraRequests: JiraRequest[] = [];
  const lines: string[] = [];
  let ahead = 0;
  const platform = await createPlatform({
    manifest: TEST_MANIFEST,
    distFolder,
    sql,
    jira: { handle: echo(jiraRequests) },
    recorder,
    clock: { now: () => new Date(Date.now() + ahead) },
    site: {
      cloudId: `cloud-${name}`,
      siteUrl: 'http://localhost',
      appId: 'app',
      environmentId: 'environment',
      installationId: `installation-${name}`,
    },
    pointsFor: () => 2,
    log: (line) => lines.push(line),
    ...options,
  });
  return {
    platform,
    sql,
    jiraRequests,
    lines,
    records: () => recorder.since(0),
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    async call(functionKey, payload = {}, accountId = 'local:developer') {
      const context = { moduleKey: 'panel', extension: { accountId: 'forged' } };
      const outcome = await platform.invoke({ moduleKey: 'panel', functionKey, payload, context, accountId });
      if (!outcome.success) throw new Error(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
      return outcome.body;
    },
    async close() {
      await platform.close();
      sql.close();
    },
  };
}
