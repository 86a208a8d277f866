import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';

export type Path = readonly (string | number)[];
export type Dict = Readonly<Record<string, unknown>>;

/** What is wrong, where, and what to change: one line for the reader. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

export interface Module {
  /** For example "jira:issuePanel". */
  readonly type: string;
  readonly key: string;
  readonly value: Dict;
  readonly path: Path;
}

/** A manifest that may be wrong in any way: everything is unknown until a rule has looked at it. */
export interface ManifestDocument {
  readonly text: string;
  readonly root: Dict;
  readonly modules: readonly Module[];
  /** Value at a path, or undefined. */
  readonly at: (...path: Path) => unknown;
  /** Line in the file of the nearest part of the path that exists. */
  readonly lineOf: (path: Path) => number;
}

/** The text itself, or JSON of what is not a text. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
export const dict = (value: unknown): Dict => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dict) : {});
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const texts = (value: unknown): readonly string[] => list(value).filter((v) => typeof v === 'string');

/** @throws when the text is not YAML. */
export function parseManifest(text: string): ManifestDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  const root = dict(document.toJS() as unknown);
  const at = (...path: Path): unknown =>
    path.reduce<unknown>(
      (value, part) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined),
      root,
    );
  return {
    text,
    root,
    at,
    modules: Object.entries(dict(root['modules'])).flatMap(([type, values]) =>
      list(values).map((value, index) => ({
        type,
        key: textOf(dict(value)['key']),
        value: dict(value),
        path: ['modules', type, index],
      })),
    ),
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        const start = isNode(node) ? node.range?.[0] : undefined;
        if (start !== undefined) return lines.linePos(start).line;
      }
      return 1;
    },
  };
}

export const readManifestDocument = (file: string): ManifestDocument => parseManifest(readFileSync(file, 'utf8'));

/** For people: `modules.trigger[0].events[1]`. */
export function showPath(path: Path): string {
  return path.reduce<string>(
    (shown, part) => (typeof part === 'number' ? `${shown}[${part}]` : shown === '' ? part : `${shown}.${part}`),
    '',
  );
}
