import type { Io } from './io.js';

/** One thing that the program does. */
export interface Command {
  readonly summary: string;
  readonly help: string;
  /** Resolves to the exit code. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}
