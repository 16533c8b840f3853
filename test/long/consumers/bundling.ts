import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Project } from '../support/project.js';

export const BUNDLERS = ['esbuild', 'rollup', 'vite', 'webpack'] as const;

export interface Bundle {
  /** Path of a page that runs it. */
  readonly path: string;
  /** What a browser loads at once. */
  readonly first: Scripts;
  /** Everything that was written. */
  readonly all: Scripts;
}

export interface Scripts {
  readonly code: string;
  readonly bytes: number;
  readonly brotli: number;
}

const HEAD = '<!doctype html><html lang="en"><title>…</title><link rel="icon" href="data:,">';

/** Bundles an entry of the fixtures and writes a page around it. */
export async function bundle(
  project: Project,
  bundler: string,
  entry: string,
  body = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const path = `out/${bundler}/${entry}`;
  await project.node(['bundle.mjs', bundler, `${entry}.js`, path], env);
  const script = '<script type="module" src="main.js"></script>';
  project.write(`${path}/index.html`, `${HEAD}<body>${body}${script}</body></html>`);
  const folder = join(project.folder, path);
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true });
  return {
    path: `${path}/index.html`,
    first: read(folder, loadedAtOnce(folder)),
    all: read(
      folder,
      names.filter((name) => name.endsWith('.js')),
    ),
  };
}

function read(folder: string, names: Iterable<string>): Scripts {
  const texts = [...names].map((name) => readFileSync(join(folder, name)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    code: texts.join('\n'),
    bytes: sum(texts.map(({ length }) => length)),
    brotli: sum(texts.map((text) => brotliCompressSync(text).length)),
  };
}

/** The main script and what it imports, but not by `import()`. */
function loadedAtOnce(folder: string): Set<string> {
  const reached = new Set(['main.js']);
  for (const name of reached) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      reached.add(join(dirname(name), path!));
  }
  return reached;
}

/** Sizes by what was imported and by bundler: the table of docs/bundlers.md. */
export class SizeTable {
  readonly #rows = new Map<string, Map<string, string>>();

  add(imported: string, bundler: string, { bytes, brotli }: Scripts): void {
    const row = this.#rows.get(imported) ?? new Map<string, string>();
    const kilobytes = (value: number) => (value / 1000).toFixed(1);
    row.set(bundler, `${kilobytes(bytes)} / ${kilobytes(brotli)}`);
    this.#rows.set(imported, row);
  }

  toMarkdown(): string {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const rows = [...this.#rows].map(([name, row]) =>
      line([name, ...BUNDLERS.map((bundler) => row.get(bundler) ?? '')]),
    );
    const head = ['imported', ...BUNDLERS];
    return [line(head), line(head.map(() => '---')), ...rows].join('\n');
  }
}
