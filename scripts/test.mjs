// Runs the unit tests in Node, then the element tests in a browser, and adds up their counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'central-asia-map-test-'));
const unitResult = join(folder, 'unit.json');
const browserResult = join(folder, 'browser.json');

const runs = [
  run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitResult}`,
  ]),
  run('web-test-runner', [], { BROWSER_TEST_RESULT: browserResult }),
];
const counts = [
  count(runs[0], unitResult, countUnit),
  count(runs[1], browserResult, (result) => [result.passed, result.failed]),
];
rmSync(folder, { recursive: true });

const passed = counts.reduce((sum, [ok]) => sum + ok, 0);
const failed = counts.reduce((sum, [, bad]) => sum + bad, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a program of node_modules/.bin to its end; true when it ended well. */
function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A test file that does not load is one failure. */
function countUnit({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return [numPassedTests, numFailedTests + broken.length];
}

/** [passed, failed] of a run; a run that fails without a failed test is one failure. */
function count(ok, file, read) {
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')));
    return [passed, ok ? failed : Math.max(failed, 1)];
  } catch {
    return [0, 1];
  }
}
