// How fast a map answers: hover, click, drag and (ours) a pick in the legend and a change of date. Work is main-thread CPU
// for one input; frame is the time from its handler to the frame that follows.
import { metricsOf, VIEWPORT, waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { inRounds } from '../lib/in-rounds.mjs';
import { printComparison, quantile } from '../lib/statistics.mjs';

const PAGES = ['element', 'leaflet', 'd3', 'jsvectormap'];
const TIMES = 30;
const CLICKS = 10;
const DATES = ['2001-07-01', '2009-12-01', '2017-07-01', '2021-10-01', '2022-10-01', '2025-06-01'];
const MEASURES = {
  hoverWork: { heading: 'hover ms', digits: 1 },
  hoverWork95: { heading: 'p95', digits: 1 },
  hoverFrame: { heading: 'to frame', digits: 1 },
  clickWork: { heading: 'click ms', digits: 1 },
  clickWork95: { heading: 'p95', digits: 1 },
  clickFrame: { heading: 'to frame', digits: 1 },
  dragWork: { heading: 'drag ms', digits: 1 },
  dragFrame: { heading: 'to frame', digits: 1 },
  pickWork: { heading: 'pick ms', digits: 1 },
  pickWork95: { heading: 'p95', digits: 1 },
  dateWork: { heading: 'date ms', digits: 1 },
  dateFrame: { heading: 'to frame', digits: 1 },
};

export async function interaction({ browser, origin, rounds, pages }) {
  const names = PAGES.filter((name) => pages.includes(name));
  const rows = await inRounds(rounds, names, (page) =>
    measure(browser, `${origin}/${page}/1.html`, page),
  );
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
    const repeat = (acts, prepare) => measureEach(page, session, acts, idle.work, prepare);
    const { mouse } = page;
    const spots = Array.from({ length: TIMES }, (_, index) => spot(index));
    await mouse.move(...spots.at(-1));
    const hover = await repeat(spots.map((at) => () => mouse.move(...at)));
    // The pointer has come there before, which is measured by itself.
    const clicked = spots.slice(0, CLICKS);
    const click = await repeat(
      clicked.map(() => async () => {
        await mouse.down();
        await mouse.up();
      }),
      (index) => mouse.move(...clicked[index]),
    );
    await page.keyboard.press('Escape');
    await mouse.move(...spots[0]);
    await mouse.down();
    const [x, y] = spots[0];
    const drag = await repeat(spots.map((_, step) => () => mouse.move(x + step * 4, y + step * 2)));
    await mouse.up();
    const pick = name === 'element' ? await pickEach(page, repeat) : {};
    const date =
      name === 'element' ? await repeat(DATES.map((day) => () => setDate(page, day))) : {};
    return {
      hoverWork: hover.work,
      hoverWork95: hover.work95,
      hoverFrame: hover.frame,
      clickWork: click.work,
      clickWork95: click.work95,
      clickFrame: click.frame,
      dragWork: drag.work,
      dragFrame: drag.frame,
      pickWork: pick.work,
      pickWork95: pick.work95,
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

/** Picks entries of the legend, each after the one before has been let go. */
async function pickEach(page, repeat) {
  const entries = await page.$$('central-asia-map >>> [data-entry], central-asia-map >>> .entry');
  const picked = entries.slice(0, CLICKS);
  const press = async (index) => picked[index].evaluate((entry) => entry.click());
  const result = await repeat(
    picked.map((_, index) => () => press(index)),
    (index) => (index > 0 ? press(index - 1) : undefined),
  );
  await press(picked.length - 1);
  return result;
}

function setDate(page, day) {
  return page.evaluate((asOf) => {
    globalThis.noteFrame(performance.now());
    document.querySelector('central-asia-map').asOf = asOf;
  }, day);
}

/**
 * Does things one by one, each followed by two frames: medians of work and of time to the next frame. What prepares one is
 * not measured.
 */
async function measureEach(page, session, acts, idle = 0, prepare = undefined) {
  const settle = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  await page.evaluate(() => (globalThis.frames.length = 0));
  const work = [];
  for (const [index, act] of acts.entries()) {
    if (prepare) {
      await prepare(index);
      await settle();
    }
    const before = await metricsOf(session);
    await act();
    await settle();
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
