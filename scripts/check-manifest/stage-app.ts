import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../build-functions.ts';
import { ENDPOINTS } from './facts/endpoints.ts';

interface StagedApp {
  readonly folder: string;
  remove(): void;
}

const LINKED = ['src', 'package.json', 'tsconfig.json', '.gitignore', 'node_modules'] as const;

/**
 * Atlassian's tools read `./manifest.yml` and look for built files beside it. They get a folder of their own,
 * with fresh function bundles, so that the answer depends neither on an old build nor on a missing one.
 */
export async function stageApp(root: string, manifestFile: string): Promise<StagedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-manifest-'));
  copyFileSync(manifestFile, join(folder, 'manifest.yml'));
  for (const name of LINKED) if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name));
  const screens = join(folder, 'static', 'build');
  mkdirSync(screens, { recursive: true });
  writeFileSync(join(screens, 'index.html'), '<!doctype html>');
  copyFileSync(join(root, 'static', 'public', 'icon.svg'), join(screens, 'icon.svg'));
  await buildFunctions(root, join(folder, 'dist'));
  writeDescriptions(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Without these the linter downloads six descriptions of Atlassian's APIs. */
function writeDescriptions(folder: string): void {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, scopes } of ENDPOINTS)
    (paths[path] ??= {})[method] = { 'x-atlassian-oauth2-scopes': [{ scheme: 'OAuth2', state: 'Current', scopes }] };
  const jira = join(folder, 'jira-api.json');
  const empty = join(folder, 'no-api.json');
  writeFileSync(jira, JSON.stringify({ paths }));
  writeFileSync(empty, JSON.stringify({ paths: {} }));
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: jira,
    LOCAL_JSW_SWAGGER: empty,
    LOCAL_JSM_SWAGGER: empty,
    LOCAL_CONF_SWAGGER: empty,
    LOCAL_CONF_V2_SWAGGER: empty,
    LOCAL_BB_SWAGGER: empty,
  });
}
