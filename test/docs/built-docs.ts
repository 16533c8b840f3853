import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../scripts/docs/build-site.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltDocs {
  /** The folder that holds the site. */
  readonly folder: string;
  /** Paths of its pages. */
  readonly pages: readonly string[];
  /** The markup of a page. */
  read(path: string): string;
  remove(): void;
}

/** The documentation, built into a folder of its own from the library in dist/. */
export async function buildDocs(): Promise<BuiltDocs> {
  const folder = mkdtempSync(join(tmpdir(), 'central-asia-map-docs-'));
  const pages: readonly string[] = await buildSite(folder);
  return {
    folder,
    pages,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A JSON file of the built library. */
export const readBuilt = (name: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, 'dist', name), 'utf8'));
