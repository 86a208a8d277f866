import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { HttpError } from './http.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * A file below `folder`. @param encoded the rest of the address, still percent-encoded.
 * @throws HttpError 404 when it is not there, 400 when it points out of the folder.
 */
export async function readStatic(folder: string, encoded: string): Promise<StaticFile> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(encoded);
  } catch {
    throw new HttpError(400, 'The address is not valid.');
  }
  if (decoded.includes('\0') || decoded.includes('\\') || decoded.split('/').includes('..'))
    throw new HttpError(400, 'The address leaves its folder.');
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${path.posix.normalize(`/${decoded === '' ? 'index.html' : decoded}`)}`);
  if (!file.startsWith(root + path.sep)) throw new HttpError(400, 'The address leaves its folder.');
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) throw new HttpError(404, 'There is no such file.');
  return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', bytes: await readFile(file) };
}
