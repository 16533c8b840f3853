// What a reader waits for: bytes, time and main-thread work until the map is painted and until it can be moved.
import { waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { CATEGORIES, readMainThread } from '../lib/main-thread.mjs';
import { OURS } from '../lib/ours.mjs';
import { printComparison } from '../lib/statistics.mjs';

/** `network` is bytes per second and milliseconds per request. */
const PROFILES = {
  unthrottled: {},
  slow: { network: { throughput: 9e6 / 8, latency: 60 }, cpu: 4 },
};

const MEASURES = {
  bytesUntilPainted: { heading: 'kB painted', divisor: 1000, digits: 1 },
  bytes: { heading: 'kB interactive', divisor: 1000, digits: 1 },
  painted: { heading: 'painted ms' },
  interactive: { heading: 'interactive ms' },
  cpuUntilPainted: { heading: 'CPU painted ms' },
  cpu: { heading: 'CPU settled ms' },
  longestTask: { heading: 'longest task ms' },
  blocking: { heading: 'blocking ms' },
  shift: { heading: 'layout shift', digits: 3 },
};

export async function load({ browser, origin, rounds, pages, title = 'load' }) {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const profile of Object.keys(PROFILES)) {
      for (const page of rotate(pages, round)) {
        const row = await measure(browser, `${origin}/${page}/1.html`, PROFILES[profile]);
        rows.push({ round, profile, page, ...row });
        process.stderr.write('.');
      }
    }
  }
  process.stderr.write('\n');
  const tables = Object.keys(PROFILES).map((profile) => {
    const ofProfile = rows.filter((row) => row.profile === profile);
    const ordered = pages.flatMap((name) => ofProfile.filter(({ page }) => page === name));
    return [profile, printComparison(`${title}, ${profile}`, ordered, MEASURES, OURS)];
  });
  return { rows, summary: Object.fromEntries(tables) };
}

function measure(browser, url, { network, cpu }) {
  return withPage(browser, async (page, session) => {
    const received = [];
    session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
      received.push({ timestamp, bytes: encodedDataLength }),
    );
    await session.send('Network.enable');
    if (network) {
      const { throughput, latency } = network;
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const painted = await waitForMark(page, 'painted');
    const interactive = /\/(?:element|figure|own-(?:property|block|src|figure))\//.test(url)
      ? await waitForMark(page, 'interactive')
      : painted;
    await waitForQuiet(page);
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const { paintedAt, startedAt, ...work } = readMainThread(trace, url);
    return {
      painted,
      interactive,
      bytesUntilPainted: bytesBy(received, startedAt + painted / 1000),
      bytes: bytesBy(received, Infinity),
      ...work,
      shift: await layoutShift(page),
    };
  });
}

const bytesBy = (received, end) =>
  received
    .filter(({ timestamp }) => timestamp <= end)
    .reduce((total, { bytes }) => total + bytes, 0);

/** All layout shift so far. */
function layoutShift(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) total += value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 50);
      }),
  );
}

const rotate = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
