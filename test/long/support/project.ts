import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

export interface PackedFile {
  readonly path: string;
  readonly size: number;
}

export interface Packed {
  readonly files: readonly PackedFile[];
  /** Bytes of the tarball. */
  readonly size: number;
}

/** A folder outside the repository where the packed library is installed like any other. */
export interface Project {
  readonly folder: string;
  readonly packed: Packed;
  /** Adds packages with exact versions. */
  install(packages: readonly string[]): Promise<void>;
  /** Runs a program of Node's and gives what it printed; what it complained of is a failure. */
  node(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
  /** Runs a script of the package.json of a folder in it, with the programs that are installed. */
  script(folder: string, name: string, env?: Readonly<Record<string, string>>): Promise<string>;
  write(name: string, text: string): void;
  remove(): void;
}

/** A project with what is in the `source` folder, and with `packages` besides the library. */
export async function createProject(
  source: string,
  packages: readonly string[] = [],
): Promise<Project> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'central-asia-map-consumer-')));
  // What packing builds first is there: built anew, it would be gone for a while under the other tests.
  const flags = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const report = await npm(repository, ['pack', ...flags]);
  const [tarball] = JSON.parse(report) as [Packed & { filename: string }];
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const install = async (packages: readonly string[]) => {
    const flags = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'];
    await npm(folder, ['install', ...flags, ...packages]);
  };
  await install([`./${tarball.filename}`, ...packages]);
  cpSync(source, folder, { recursive: true });
  return {
    folder,
    packed: tarball,
    install,
    async node(args, env = {}) {
      const options = { cwd: folder, env: { ...process.env, NODE_ENV: undefined, ...env } };
      const { stdout, stderr } = await run(process.execPath, [...args], options).catch(
        (error: { stdout: string; stderr: string }) => {
          throw new Error(`node ${args.join(' ')}\n${error.stdout}${error.stderr}`);
        },
      );
      if (stderr) throw new Error(`node ${args.join(' ')} complained: ${stderr}`);
      return stdout;
    },
    script: (inner, name, env = {}) => npm(join(folder, inner), ['run', name], env),
    write: (name, text) => writeFileSync(join(folder, name), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function npm(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // The test runner's own NODE_ENV would have the library built with the development code of its dependencies.
  const options = {
    cwd: folder,
    maxBuffer: 2 ** 26,
    env: { ...process.env, NODE_ENV: undefined, ...env },
  };
  const { stdout } = await run(program, [...args], options).catch(
    (error: { message: string; stdout: string }) => {
      throw new Error(`${error.message}\n${error.stdout}`);
    },
  );
  return stdout;
}
