import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it as always } from 'vitest';
import { startHeld } from '../../scripts/lib/held-process.mjs';

const it = always.skipIf(process.platform === 'win32');

/** Says which process it is and which one it has started, and waits. */
const PROGRAM = 'sleep 600 & echo $$ $!; wait';
const module = fileURLToPath(new URL('../../scripts/lib/held-process.mjs', import.meta.url));

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isWaitedFor(pid);
  } catch {
    return false;
  }
};

/** It has ended; who started it, or the system, has yet to take note. */
const isWaitedFor = (pid: number): boolean =>
  existsSync('/proc/self/stat') && /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

async function pidsFrom(stream: NodeJS.ReadableStream): Promise<number[]> {
  const [line] = (await once(createInterface(stream), 'line')) as [string];
  return line.split(' ').map(Number);
}

const ended = (pids: number[]) =>
  expect.poll(() => pids.filter(isRunning), { timeout: 5000 }).toEqual([]);

it('ends a program and what it has started', async () => {
  const held = startHeld('sh', ['-c', PROGRAM], { output: 'pipe' });
  const pids = await pidsFrom(held.stdout);
  expect(pids.filter(isRunning)).toHaveLength(2);
  await held.stop();
  expect(isRunning(pids[0]!)).toBe(false);
  await ended(pids);
});

it('does not leave them behind when the process that started them is killed', async () => {
  const code = `import { startHeld } from ${JSON.stringify(module)};
    startHeld('sh', ['-c', ${JSON.stringify(PROGRAM)}], { output: 'inherit' });
    setTimeout(() => {}, 600_000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  const pids = await pidsFrom(starter.stdout);
  expect(pids.filter(isRunning)).toHaveLength(2);
  starter.kill('SIGKILL');
  await ended(pids);
});
