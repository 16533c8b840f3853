import { readFile } from 'node:fs/promises';
import { CannotError } from './exit-codes.js';
import { findJsonError } from './find-json-error.js';
import type { Io } from './io.js';

/** How a file is called in messages. */
export const nameOf = (file: string): string => (file === '-' ? '(standard input)' : file);

/** The JSON in a file, or in the standard input for `-`; throws a CannotError that says where it goes wrong. */
export async function readData(file: string, { readInput }: Io): Promise<unknown> {
  const text = (await readText(file, readInput)).replace(/^\ufeff/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CannotError(`${nameOf(file)}${placeOf(text)}: this is not JSON: ${reasonOf(text)}`);
  }
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

/** `:3:7` for line 3, column 7. */
function placeOf(text: string): string {
  const before = text.slice(0, findJsonError(text) ?? 0).split('\n');
  return `:${before.length}:${before.at(-1)!.length + 1}`;
}

function reasonOf(text: string): string {
  const at = findJsonError(text);
  if (text.trim() === '') return 'it is empty';
  if (at === undefined || at >= text.length) return 'it ends too early';
  return `${JSON.stringify([...text.slice(at, at + 2)][0])} is not expected here`;
}
