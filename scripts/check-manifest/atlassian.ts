import { ConfigFile, FileSystemReader, FileSystemWriter } from '@forge/cli-shared';
import { lint, parseSourceFile } from '@forge/lint';
import { validate } from '@forge/manifest';
import { relative } from 'node:path';
import { compileEachSchemaOnce } from './compile-once.ts';

/** What Atlassian's own tools say. Warnings count: a warning of today is an error of the next version. */
interface AtlassianProblem {
  /** Relative to the staged folder: the manifest or a source file. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const MANIFEST = 'manifest.yml';

/**
 * Validates and lints a staged app without a login and without the network.
 * The tools read the working directory, so it is changed while they run.
 */
export async function checkWithAtlassian(stagedFolder: string): Promise<AtlassianProblem[]> {
  const before = process.cwd();
  process.chdir(stagedFolder);
  compileEachSchemaOnce();
  try {
    return distinct(await lintApp(stagedFolder));
  } finally {
    process.chdir(before);
  }
}

/** The linter looks at syntax only; its parser would check the types of each file, which have a check of their own. */
const SYNTAX = { errorOnTypeScriptSyntacticAndSemanticIssues: false, project: null };

const parseOnly: typeof parseSourceFile = (file, parser) =>
  parseSourceFile(file, (code, path) => parser(code, path, SYNTAX as unknown as Parameters<typeof parser>[2]));

async function lintApp(folder: string): Promise<AtlassianProblem[]> {
  const reader = new FileSystemReader();
  const files = await reader.recursiveReadDir('./src', ['.git', 'node_modules']);
  try {
    const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
    const statsig = { getDeprecatedRuntimes: () => Promise.resolve([]) };
    // The linter validates the manifest too. It reads nothing else of a logger and of feature flags.
    const results = await lint(
      files,
      manifest,
      'development',
      { info: () => undefined } as never,
      statsig as never,
      { linter: { mode: 'client-side' }, parseFunction: parseOnly } as never,
    );
    return results.flatMap((r) =>
      [...r.errors, ...r.warnings].map(({ line, message }) => ({ file: nameOf(folder, r.file), line: Math.max(1, line), message })),
    );
  } catch (error) {
    // The reader refuses some manifests altogether: the validator says why.
    const { errors = [] } = await validate();
    if (errors.length === 0) throw error;
    return errors.map(({ line = 1, message }) => ({ file: MANIFEST, line, message }));
  }
}

function nameOf(folder: string, file: string): string {
  const name = relative(folder, file);
  return name.startsWith('src') ? name : MANIFEST;
}

function distinct(problems: readonly AtlassianProblem[]): AtlassianProblem[] {
  const seen = new Map(problems.map((p) => [`${p.file} ${p.message}`, p]));
  return [...seen.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
