import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { run as runCommand } from '../../src/cli/run.js';

/** The built command, as the `bin` of package.json names it. */
export const PROGRAM = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** Runs what the program does with these arguments, in this process: without the time that starting it takes. */
export async function run(args: readonly string[], input = ''): Promise<Ran> {
  const written: Uint8Array[] = [];
  let err = '';
  const code = await runCommand(args, {
    readInput: () => Promise.resolve(input),
    write(data) {
      written.push(Buffer.from(data));
      return Promise.resolve();
    },
    tell(line) {
      err += `${line}\n`;
    },
  });
  const bytes = Buffer.concat(written);
  return { code, bytes, out: bytes.toString(), err };
}

/** Runs the built program to its end. */
export function spawn(
  args: readonly string[],
  input = '',
  nodeOptions: readonly string[] = [],
): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, PROGRAM, ...args],
    { input, maxBuffer: 64 * 1024 * 1024 },
  );
  return { code: status, out: stdout.toString(), bytes: stdout, err: stderr.toString() };
}

/** A folder that is gone after the tests of a file. */
export function useFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'central-asia-map-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}

/** What is told besides of what found no room on a picture. */
export const withoutInfo = (err: string): string => err.replace(/^.* \(info\)\n/gm, '');

/** The SVG that `render` writes; fails unless all went well. */
export async function drawSvg(...args: string[]): Promise<string> {
  const { code, out, err } = await run(['render', '-o', '-', ...args]);
  if (code !== 0 || withoutInfo(err) !== '') throw new Error(`exit code ${code}: ${err}`);
  return out;
}
