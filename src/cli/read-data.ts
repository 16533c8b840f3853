import { readFile } from 'node:fs/promises';
import { explainJsonError } from '../core/data/explain-json-error.js';
import { withoutMark } from '../core/data/without-mark.js';
import { CannotError } from './exit-codes.js';
import type { Strings } from '../static.js';
import type { Io } from './io.js';

/** How a file is called in messages. */
export const nameOf = (file: string): string => (file === '-' ? '(standard input)' : file);

/** The JSON in a file, or in the standard input for `-`; throws a CannotError that says where it goes wrong. */
export async function readData(file: string, { readInput }: Io): Promise<unknown> {
  const text = withoutMark(await readText(file, readInput));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line, column, reason } = explainJsonError(text)!;
    throw new CannotError(`${nameOf(file)}:${line}:${column}: this is not JSON: ${reason}`);
  }
}

/** Words of the user's own, checked when they are put in; throws a CannotError where the file has no object. */
export async function readStringsFile(
  file: string | undefined,
  io: Io,
): Promise<Strings | undefined> {
  if (file === undefined) return undefined;
  const strings = await readData(file, io);
  if (typeof strings === 'object' && strings !== null && !Array.isArray(strings)) return strings;
  throw new CannotError(`--strings: ${nameOf(file)} has no object of words`);
}

async function readText(file: string, readInput: Io['readInput']): Promise<string> {
  if (file === '-') return readInput();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotError(`${file}: cannot be read: ${REASONS[code ?? ''] ?? code}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
};
