import WebDriver from 'webdriver';
import type { findWebKit } from '../../../scripts/lib/find-webkit.mjs';
import { startWebKitServer } from '../../../scripts/lib/webkit-server.mjs';

/** A window of WebKitGTK, of which tests outside of the browser's runner need little. */
export interface WebKitPage {
  open(url: string): Promise<void>;
  /** Calls a function in the page, which uses nothing from outside of it, and waits for what it gives. */
  evaluate<T extends object, R>(act: (value: T) => Promise<R>, value: T): Promise<R>;
  close(): Promise<void>;
}

const LONGEST = 400_000;

export async function openWebKit(
  programs: NonNullable<ReturnType<typeof findWebKit>>,
): Promise<WebKitPage> {
  const server = await startWebKitServer(programs);
  const driver = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port: server.port,
    logLevel: 'error',
    connectionRetryCount: 0,
    connectionRetryTimeout: LONGEST,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  await driver.setTimeouts(LONGEST, LONGEST, LONGEST);
  return {
    async open(url) {
      await driver.navigateTo(url);
    },
    async evaluate(act, value) {
      const script = `const [value, done] = arguments;
        (${act.toString()})(value).then((result) => done({ result }), (error) => done({ error: String(error) }));`;
      const answer = (await driver.executeAsyncScript(script, [value])) as {
        result: never;
        error?: string;
      };
      if (answer.error) throw new Error(answer.error);
      return answer.result;
    },
    async close() {
      await driver.deleteSession().catch(() => undefined);
      await server.stop();
    },
  };
}
