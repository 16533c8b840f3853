// Runs the unit tests in Node, then the element tests in browsers, and adds up their counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'central-asia-map-test-'));
const counts = [...runUnit(), ...runBrowsers()];
rmSync(folder, { recursive: true });

// Told again here: the runners' own words are far above in a long log.
for (const failure of counts.flatMap(({ failures = [] }) => failures))
  console.log(`FAILED: ${failure}`);

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runUnit() {
  const file = join(folder, 'unit.json');
  const isFine = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const result = read(file);
  return hold('vitest', isFine, result ? [countUnit(result)] : []);
}

/** Counts of each browser. One whose own process went down says nothing by its failures: it is run once more. */
function runBrowsers() {
  const [isFine, results] = runBrowser('browsers.json', []);
  const { WebKit, ...others } = results;
  if (!WebKit?.hasCrashed || WebKit.failed === 0)
    return hold('web-test-runner', isFine, Object.values(results));
  console.log(
    `\nWebKit itself went down, with ${WebKit.failed} failed: its tests are run once more.`,
  );
  const [isFineNow, again] = runBrowser('webkit.json', ['--group', 'webkit']);
  return [
    ...Object.values(others),
    ...hold('web-test-runner, WebKit once more,', isFineNow, Object.values(again)),
  ];
}

function runBrowser(name, args) {
  const file = join(folder, name);
  const isFine = run('web-test-runner', args, { BROWSER_TEST_RESULT: file });
  return [isFine, read(file) ?? {}];
}

/** Runs a program of node_modules/.bin to its end; true when it ended well. */
function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** What a run has written; nothing if it broke off before. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A test file that does not load is one failure. */
function countUnit({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message, assertionResults }) =>
      [
        relative('.', name),
        message,
        ...assertionResults.filter(({ status }) => status === 'failed').map(tellUnit),
      ]
        .filter(Boolean)
        .join('\n  '),
    );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, failures };
}

function tellUnit({ fullName, failureMessages }) {
  return `${fullName}: ${failureMessages.map((message) => message.split('\n')[0]).join('; ')}`;
}

/** Counts of a run; one that ended badly without a failed test is one failure. */
function hold(runner, isFine, counts) {
  if (isFine || counts.some(({ failed }) => failed > 0)) return counts;
  const failures = [`${runner} ended badly, though no test failed`];
  return [...counts, { passed: 0, failed: 1, failures }];
}
