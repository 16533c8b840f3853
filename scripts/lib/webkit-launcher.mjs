import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { webDriverPage } from './webdriver-page.mjs';
import { startWebKitServer } from './webkit-server.mjs';

/** Runs test files in WebKitGTK, one after the other, in one window on a display of its own. */
export function webkitLauncher(programs) {
  return new WebKitLauncher(programs);
}

class WebKitLauncher extends WebdriverLauncher {
  /** One file at a time has the window, and the focus with it. */
  concurrency = 1;
  /** Whether WebKit's own process has gone down: what failed then says nothing of the tests. */
  hasCrashed = false;
  #programs;
  #server;

  constructor(programs) {
    super({
      hostname: '127.0.0.1',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      },
    });
    this.#programs = programs;
    // The runner's commands have more words for Playwright's pages than for WebDriver.
    this.type = 'playwright';
  }

  async initialize(config) {
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    try {
      await this.#open(id, url);
    } catch {
      // A window that has crashed takes its session with it; the file gets another.
      this.hasCrashed = true;
      await this.stop();
      await this.#open(id, url);
    }
  }

  async stopSession(id) {
    try {
      return await super.stopSession(id);
    } catch {
      // What the file's tests have told by then stands; what they have not is missed by the runner.
      this.hasCrashed = true;
      return {};
    }
  }

  async #open(id, url) {
    if (!this.#server) {
      this.#server = await startWebKitServer(this.#programs);
      this.options.port = this.#server.port;
    }
    await this.ensureManagerInitialized();
    await this.driverManager.startSession(id, url);
  }

  getPage() {
    return webDriverPage(this.driver);
  }

  async stop() {
    await super.stop();
    // Left as they are where the session could not be ended.
    this.driver = this.driverManager = undefined;
    await this.#server?.stop();
    this.#server = undefined;
  }
}
