// How smoothly a map zooms while the wheel turns: main-thread CPU for each step of it, and the time between frames.
import { metricsOf, VIEWPORT, waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { inRounds } from '../lib/in-rounds.mjs';
import { OURS } from '../lib/ours.mjs';
import { printComparison, quantile } from '../lib/statistics.mjs';

const PAGES = ['own-property', 'element', 'leaflet', 'd3', 'jsvectormap'];
const STEPS = 16;
/** Milliseconds from one turn of the wheel to the next, as of a reader who goes on turning it. */
const PACE = 80;
const MEASURES = {
  work: { heading: 'CPU ms a step', digits: 1 },
  all: { heading: 'all CPU ms a step', digits: 1 },
  frame95: { heading: 'frame p95 ms' },
  frameMost: { heading: 'longest frame ms' },
};

export async function zoom({ browser, origin, rounds, pages }) {
  const names = PAGES.filter((name) => pages.includes(name));
  const rows = await inRounds(rounds, names, (page) =>
    measure(browser, `${origin}/${page}/1.html`, page),
  );
  return { rows, summary: printComparison('a step of the wheel', rows, MEASURES, OURS) };
}

function measure(browser, url, name) {
  return withPage(browser, async (page, session) => {
    await session.send('Performance.enable');
    await page.goto(url);
    await waitForMark(page, OURS.includes(name) ? 'interactive' : 'painted');
    await waitForQuiet(page);
    await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2);
    // With it, the element takes the wheel for the map's; the others take it anyway.
    await page.keyboard.down('Control');
    await turn(page, -100);
    await waitForQuiet(page);
    await page.evaluate(watchFrames);
    const before = await metricsOf(session);
    const others = await processTimes(browser);
    for (let step = 0; step < STEPS; step++) await turn(page, step < STEPS / 2 ? -50 : 50);
    const frames = await page.evaluate(() => globalThis.frameTimes);
    await waitForQuiet(page, 300);
    const after = await metricsOf(session);
    const sorted = frames.sort((a, b) => a - b);
    return {
      work: ((after.ThreadTime - before.ThreadTime) * 1000) / STEPS,
      all: ((await processTimes(browser)) - others) / STEPS,
      frame95: quantile(sorted, 0.95),
      frameMost: sorted.at(-1),
    };
  });
}

async function turn(page, deltaY) {
  await page.mouse.wheel({ deltaY });
  await new Promise((resolve) => setTimeout(resolve, PACE));
}

/** CPU time of all processes of the browser, in milliseconds. */
async function processTimes(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Notes the milliseconds between frames from now on. */
function watchFrames() {
  globalThis.frameTimes = [];
  let last;
  const frame = (time) => {
    if (last !== undefined) globalThis.frameTimes.push(time - last);
    last = time;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
