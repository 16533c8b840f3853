import { readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isRemote } from '../core/data/is-remote.js';
import { inWords, LIMITS } from '../core/data/limits.js';

/** Milliseconds after which an address that does not answer is given up. */
const TIMEOUT = 10_000;

/** Reads the text at an address; throws an error that says why it is not to be had. */
export type ReadText = (address: string) => string;

/** What commands that read such addresses say of the folder that they stay in. */
export const ROOT_OPTION = {
  root: {
    value: 'FOLDER',
    help: 'folder that files named in the data have to lie in; that of the data',
  },
} as const;

interface Folders {
  /** Where addresses begin. */
  readonly own: string;
  /** What no address leads out of. */
  readonly root: string;
}

/**
 * Reads ahead what the shapes of map data name by `src`: files beside that of the data, or addresses of http and https. What
 * fails is told where it is asked for. `file`: that of the data; without it, or for `-`, files are looked for in this folder.
 * Data may be of any origin, so that files outside of `root`, without it the folder of the data, are not read.
 */
export async function readAddresses(
  data: unknown,
  file: string | undefined,
  root?: string,
): Promise<ReadText> {
  const own = file === undefined || file === '-' ? '.' : dirname(file);
  const folders = { own, root: root ?? own };
  const addresses = [...new Set(addressesIn(data))];
  const texts = new Map(
    await Promise.all(
      addresses.map(async (address) => [address, await settle(address, folders)] as const),
    ),
  );
  return (address) => {
    const read = texts.get(address);
    if (read === undefined) throw new Error(`"${address}" has not been read`);
    if (read instanceof Error) throw read;
    return read;
  };
}

/** Whatever is text where an address may stand; data of any origin has its faults told later. */
function addressesIn(data: unknown): string[] {
  const shapes = fieldOf(data, 'shapes');
  if (!Array.isArray(shapes)) return [];
  return shapes.slice(0, MOST_FILES).flatMap((shape) => {
    const src = fieldOf(shape, 'geometry') === undefined ? fieldOf(shape, 'src') : undefined;
    return typeof src === 'string' && src !== '' ? [src] : [];
  });
}

/** As many as data may have shapes. */
const MOST_FILES = 1_000;

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

async function settle(address: string, folders: Folders): Promise<string | Error> {
  try {
    return isRemote(address) ? await download(address) : await readWithin(decode(address), folders);
  } catch (error) {
    return new Error(reasonOf(address, error));
  }
}

async function readWithin(path: string, { own, root }: Folders): Promise<string> {
  const file = path.startsWith('/') ? join(root, path) : resolve(own, path);
  // Said before the file is looked for: whether it is there is nothing to tell.
  if (!isWithin(resolve(root), file)) throw new Error(OUTSIDE);
  // A link may lead out as well.
  if (!isWithin(await realpath(root), await realpath(file))) throw new Error(OUTSIDE);
  return readFile(file, 'utf8');
}

function isWithin(root: string, file: string): boolean {
  const path = relative(root, resolve(file));
  return path !== '..' && !/^\.\.[/\\]/.test(path) && !isAbsolute(path);
}

const OUTSIDE = 'lies outside of the folder of the data; --root says which one files may lie in';

const decode = (address: string): string => decodeURI(address.replace(/[?#].*$/s, ''));

async function download(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(`answered with status ${response.status}`);
  const text = await response.text();
  if (text.length <= LIMITS.characters) return text;
  throw new Error(`is longer than ${inWords(LIMITS.characters / 1e6)} million characters`);
}

function reasonOf(address: string, error: unknown): string {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError') return `${address} did not answer within ${TIMEOUT / 1000} seconds`;
  if (name === 'TypeError') return `${address} could not be reached`;
  if (code === 'ENOENT') return `${address}: there is no such file`;
  return `${address} ${code === undefined ? message : `cannot be read: ${code}`}`;
}
