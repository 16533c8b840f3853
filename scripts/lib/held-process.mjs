import { spawn } from 'node:child_process';

/** Starts the program, leaves it the output, waits for the end of the input, then ends the whole group. */
const HOLD = '"$@" </dev/null & exec >&-; read -r _; trap "" TERM; kill -- -$$; wait';

/**
 * A program that never outlives this process. A shell holds it and reads from a pipe that closes when
 * `stop` is called or when this process ends, however it does: what the program has started ends too.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, output?: 'ignore' | 'inherit' | 'pipe' }} [options]
 * @returns {{ stdout: import('node:stream').Readable, stop(): Promise<void> }}
 */
export function startHeld(program, args, { env = process.env, output = 'ignore' } = {}) {
  const child = spawn('sh', ['-c', HOLD, 'sh', program, ...args], {
    detached: true,
    stdio: ['pipe', output, 'ignore'],
    env,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.on('error', () => {});
  return {
    stdout: child.stdout,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
