import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PLATFORM_LIMITS as LIMITS } from './limits.ts';

interface Size {
  readonly files: number;
  readonly bytes: number;
}

const sum = (sizes: readonly Size[]): Size => ({
  files: sizes.reduce((total, { files }) => total + files, 0),
  bytes: sizes.reduce((total, { bytes }) => total + bytes, 0),
});

/** A folder that was not built yet is empty. */
function sizeOf(folder: string): Size {
  if (!existsSync(folder)) return { files: 0, bytes: 0 };
  return sum(
    readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sizeOf(path) : { files: 1, bytes: statSync(path).size };
    }),
  );
}

const MEGABYTE = 1024 * 1024;

/**
 * Limits of what is uploaded with the manifest: the built screens.
 * @param folders by the key of the resource
 * @throws Error that names each one that is broken
 */
export function refuseLargeResources(folders: ReadonlyMap<string, string>): void {
  const sizes = [...folders].map(([key, folder]) => ({ key, ...sizeOf(folder) }));
  const all = sum(sizes);
  const broken = [
    ...sizes.flatMap(({ key, files, bytes }) => [
      ...(files > LIMITS.resourceFiles ? [`the resource "${key}" has more than ${LIMITS.resourceFiles} files`] : []),
      ...(bytes > LIMITS.resourceBytes ? [`the resource "${key}" has more than ${LIMITS.resourceBytes / MEGABYTE} MB`] : []),
    ]),
    ...(all.files > LIMITS.allResourceFiles ? [`the resources have more than ${LIMITS.allResourceFiles} files`] : []),
    ...(all.bytes > LIMITS.allResourceBytes ? ['the resources have more than 1 GB'] : []),
  ];
  if (broken.length > 0) throw new Error(`The platform would refuse the app: ${broken.join('; ')}.`);
}
