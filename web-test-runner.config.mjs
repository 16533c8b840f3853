import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser, findFirefox } from './scripts/lib/find-browser.mjs';
import { findWebKit } from './scripts/lib/find-webkit.mjs';
import { jsonModule } from './scripts/lib/json-module.mjs';
import { webkitLauncher } from './scripts/lib/webkit-launcher.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const FILES = ['test/browser/**/*.test.ts'];
/** These emulate contrast, colours and print from first to last, which only Chromium lets a test do. */
const IN_CHROMIUM_ALONE = ['contrast', 'print'];
const firefox = process.env.NO_FIREFOX ? undefined : findFirefox();
const webkit = process.env.NO_WEBKIT ? undefined : findWebKit();

// The browsers' launchers close them upon these, and would let the runner go on without.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGTERM', 15],
])
  process.once(signal, () => process.exit(128 + number));

export default {
  files: FILES,
  rootDir: import.meta.dirname,
  nodeResolve: true,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  browsers: [
    // Playwright, since puppeteer does not emulate forced colours.
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: FLAGS },
    }),
  ],
  groups: [
    ...(firefox ? [group('firefox', firefoxLauncher(firefox))] : []),
    ...(webkit ? [group('webkit', webkitLauncher(webkit))] : []),
  ],
  plugins: [
    shippedModules(),
    jsonModules(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json' }),
  ],
  reporters: [defaultReporter(), resultFile(process.env.BROWSER_TEST_RESULT)],
};

function firefoxLauncher(executablePath) {
  return chromeLauncher({ launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
}

/** Another engine, for all files that it can run. */
function group(name, browser) {
  const without = IN_CHROMIUM_ALONE.map((file) => `!test/browser/${file}.test.ts`);
  return { name, files: [...FILES, ...without], browsers: [browser] };
}

/** What tests import of the sources is taken from the built modules: what is shipped is what is tested. */
function shippedModules() {
  return {
    name: 'shipped-modules',
    resolveImport({ source, context }) {
      const [, module] = /^(?:\.\.\/)+src\/(.+)$/.exec(source) ?? [];
      return module && context.path.startsWith('/test/') ? `/dist/${module}` : undefined;
    },
  };
}

/** `import data from './file.json'` gives a module, `fetch('file.json')` still gives JSON. */
function jsonModules() {
  const isModule = ({ path, query }) => path.endsWith('.json') && 'module' in query;
  return {
    name: 'json-modules',
    transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    transform: (context) => (isModule(context) ? jsonModule(context.body) : undefined),
  };
}

/** Writes the counts of each browser for scripts/test.mjs, and whether one of them went down by itself. */
function resultFile(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const results = {};
      for (const session of sessions) {
        const { name, hasCrashed = false } = session.browser;
        const before = results[name] ?? { passed: 0, failed: 0, failures: [] };
        const { passed, failed } = countSession(session);
        results[name] = {
          passed: before.passed + passed,
          failed: before.failed + failed,
          failures: [...before.failures, ...tellFailures(session)],
          hasCrashed,
        };
      }
      writeFileSync(file, JSON.stringify(results));
    },
  };
}

/** A test file that breaks outside of its tests (does not load, throws between them) is one failure. */
function countSession(session) {
  const tests = testsOf(session.testResults).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  return { passed, failed: session.passed ? failed : Math.max(failed, 1) };
}

/** What failed in a file, in words: its tests, and what went wrong around them. */
function tellFailures({ passed, browser, testFile, testResults, errors, request404s }) {
  const tests = testsOf(testResults).filter((test) => !test.skipped && !test.passed);
  if (passed && !tests.length) return [];
  const words = [
    ...tests.map((test) => `${test.name}: ${test.error?.message ?? 'not passed'}`),
    ...errors.map((error) => `around its tests: ${error?.message ?? error}`),
    ...[...request404s].map((path) => `not found: ${path}`),
  ];
  return [[`${browser.name} ${relative(import.meta.dirname, testFile)}`, ...words].join('\n  ')];
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
