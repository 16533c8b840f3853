import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OverlayType } from '../static.js';
import { CannotError } from './exit-codes.js';

/** The overlay types that scripts export, in the order of the files; throws a CannotError that names a file without any. */
export async function readOverlays(files: readonly string[] = []): Promise<OverlayType[]> {
  const types: OverlayType[] = [];
  for (const file of files) types.push(...(await readFile(file)));
  return types;
}

async function readFile(file: string): Promise<OverlayType[]> {
  const exported = Object.values(await load(file)).flat();
  // Whether they are what they should be is told with the data.
  const types = exported.filter(
    (value) => typeof value === 'object' && value !== null && 'schema' in value,
  ) as OverlayType[];
  if (types.length > 0) return [...new Set(types)];
  throw new CannotError(`--overlays-from: ${file} exports no overlay; see defineOverlay`);
}

async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotError(`--overlays-from: ${file} cannot be loaded: ${reason}`);
  }
}
