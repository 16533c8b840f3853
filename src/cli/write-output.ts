import { writeFile } from 'node:fs/promises';
import { CannotError } from './exit-codes.js';
import type { Io } from './io.js';

/** Writes to a file, or to the standard output for `-`; throws a CannotError where that cannot be. */
export async function writeOutput(output: string | Uint8Array, to: string, io: Io): Promise<void> {
  if (to === '-') return io.write(output);
  try {
    await writeFile(to, output);
  } catch (error) {
    throw new CannotError(`${to}: cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
