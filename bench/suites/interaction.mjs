// How fast a map answers: hover, click, drag and (ours) a change of date. Work is main-thread CPU for one input; frame is
// the time from its handler to the frame that follows.
import { metricsOf, VIEWPORT, waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { printComparison, quantile } from '../lib/statistics.mjs';

const PAGES = ['element', 'leaflet', 'd3', 'jsvectormap'];
const TIMES = 30;
const DATES = ['2001-07-01', '2009-12-01', '2017-07-01', '2021-10-01', '2022-10-01', '2025-06-01'];
const MEASURES = {
  hoverWork: { heading: 'hover ms', digits: 1 },
  hoverWork95: { heading: 'p95', digits: 1 },
  hoverFrame: { heading: 'to frame', digits: 1 },
  clickWork: { heading: 'click ms', digits: 1 },
  clickFrame: { heading: 'to frame', digits: 1 },
  dragWork: { heading: 'drag ms', digits: 1 },
  dragFrame: { heading: 'to frame', digits: 1 },
  dateWork: { heading: 'date ms', digits: 1 },
  dateFrame: { heading: 'to frame', digits: 1 },
};

export async function interaction({ browser, origin, rounds, pages }) {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const page of PAGES.filter((name) => pages.includes(name))) {
      rows.push({ round, page, ...(await measure(browser, `${origin}/${page}/1.html`, page)) });
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return { rows, summary: printComparison('interaction', rows, MEASURES, ['element']) };
}

function measure(browser, url, name) {
  return withPage(browser, async (page, session) => {
    await session.send('Performance.enable');
    await page.goto(url);
    await waitForMark(page, name === 'element' ? 'interactive' : 'painted');
    await waitForQuiet(page);
    await page.evaluate(watchFrames);
    // What measuring itself costs.
    const idle = await measureEach(page, session, Array(10).fill(doNothing));
    const repeat = (acts) => measureEach(page, session, acts, idle.work);
    const { mouse } = page;
    const spots = Array.from({ length: TIMES }, (_, index) => spot(index));
    await mouse.move(...spots.at(-1));
    const hover = await repeat(spots.map((at) => () => mouse.move(...at)));
    const click = await repeat(spots.slice(0, 10).map((at) => () => mouse.click(...at)));
    await page.keyboard.press('Escape');
    await mouse.move(...spots[0]);
    await mouse.down();
    const [x, y] = spots[0];
    const drag = await repeat(spots.map((_, step) => () => mouse.move(x + step * 4, y + step * 2)));
    await mouse.up();
    const date =
      name === 'element' ? await repeat(DATES.map((day) => () => setDate(page, day))) : {};
    return {
      hoverWork: hover.work,
      hoverWork95: hover.work95,
      hoverFrame: hover.frame,
      clickWork: click.work,
      clickFrame: click.frame,
      dragWork: drag.work,
      dragFrame: drag.frame,
      dateWork: date.work,
      dateFrame: date.frame,
    };
  });
}

/** Points spread over the map, each some way from the last. */
function spot(index) {
  const { width, height } = VIEWPORT;
  return [width * (0.2 + ((index * 0.37) % 0.6)), height * (0.25 + ((index * 0.23) % 0.4))];
}

/** In the page: notes how long after an input's handlers the next frame is on its way. */
function watchFrames() {
  globalThis.frames = [];
  globalThis.noteFrame = (begun) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.frames.push(performance.now() - begun);
      port2.postMessage(0);
    });
  for (const type of ['mousemove', 'click']) {
    addEventListener(type, () => globalThis.noteFrame(performance.now()), { capture: true });
  }
}

async function doNothing() {}

function setDate(page, day) {
  return page.evaluate((asOf) => {
    globalThis.noteFrame(performance.now());
    document.querySelector('central-asia-map').asOf = asOf;
  }, day);
}

/** Does things one by one, each followed by two frames: medians of work and of time to the next frame. */
async function measureEach(page, session, acts, idle = 0) {
  await page.evaluate(() => (globalThis.frames.length = 0));
  const work = [];
  for (const act of acts) {
    const before = await metricsOf(session);
    await act();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const after = await metricsOf(session);
    work.push((after.ThreadTime - before.ThreadTime) * 1000 - idle);
  }
  const sorted = (values) => values.sort((a, b) => a - b);
  const frames = sorted(await page.evaluate(() => globalThis.frames));
  sorted(work);
  return {
    work: quantile(work, 0.5),
    work95: quantile(work, 0.95),
    frame: quantile(frames, 0.5),
  };
}
