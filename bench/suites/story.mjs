// What a story costs: the work of each change of step on the default map with the longest frame meanwhile, and the frames
// that are lost while a reader scrolls through all steps.
import { waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { inRounds } from '../lib/in-rounds.mjs';
import { printComparison, quantile } from '../lib/statistics.mjs';

/** How much slower the processor is; the slow profile is that of the suite `load`. */
const PROFILES = { unthrottled: 1, slow: 4 };
/** Milliseconds between two steps, in which a move ends and what is told is told. */
const REST = 900;
/** Pixels of a turn of the wheel, and milliseconds from one to the next, as of a reader who reads along. */
const TURN = { pixels: 60, pace: 50 };
/** Milliseconds of a frame. */
const FRAME = 1000 / 60;
const MEASURES = {
  script: { heading: 'script ms a step', digits: 1 },
  scriptMost: { heading: 'most', digits: 1 },
  task: { heading: 'longest task ms', digits: 1 },
  stepFrame: { heading: 'longest frame ms' },
  scrollFrame: { heading: 'longest, scrolling' },
  lost: { heading: 'frames lost' },
  frames: { heading: 'of' },
};

export async function story({ browser, origin, rounds }) {
  const rows = await inRounds(rounds, Object.keys(PROFILES), (profile) =>
    measure(browser, `${origin}/element/story.html`, PROFILES[profile]),
  );
  return { rows, summary: printComparison('story', rows, MEASURES, []) };
}

function measure(browser, url, rate) {
  return withPage(browser, async (page, session) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await page.goto(url);
    await waitForMark(page, 'told');
    await waitForQuiet(page);
    if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.evaluate(watch);
    const changes = await measureSteps(page, session);
    const scrolled = await measureScrolling(page);
    return { ...changes, ...scrolled };
  });
}

/** Each step from the one before, twice: the first time some of what is needed is not there yet. */
async function measureSteps(page, session) {
  const count = await page.evaluate(
    () => document.querySelector('central-asia-story').steps.length,
  );
  const script = [];
  const idle = await scriptOf(page, session, -1);
  for (const isWarm of [false, true])
    for (let step = 0; step < count; step++) {
      const work = await scriptOf(page, session, step);
      if (isWarm) script.push(Math.max(0, work - idle));
      else if (step === count - 1) await page.evaluate(() => globalThis.watched.clear());
    }
  const { frames, tasks } = await page.evaluate(() => globalThis.watched.take());
  const sorted = script.sort((a, b) => a - b);
  return {
    script: quantile(sorted, 0.5),
    scriptMost: sorted.at(-1),
    task: Math.max(0, ...tasks),
    stepFrame: Math.max(...frames),
  };
}

/**
 * Milliseconds of script until a step has been gone to and is on screen; for none what is there anyway. What is worked out
 * ahead comes later, when the page is idle. By samples of the profiler: what Chromium counts as script leaves out microtasks,
 * in which elements are updated.
 */
async function scriptOf(page, session, step) {
  await session.send('Profiler.start');
  await page.evaluate(
    (index) => index >= 0 && document.querySelector('central-asia-story').goTo(index),
    step,
  );
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const { profile } = await session.send('Profiler.stop');
  await rest(REST);
  const others = new Set(
    profile.nodes
      .filter(({ callFrame }) => NO_SCRIPT.includes(callFrame.functionName))
      .map(({ id }) => id),
  );
  const times = profile.samples.map((id, i) => (others.has(id) ? 0 : profile.timeDeltas[i]));
  return times.reduce((sum, time) => sum + time, 0) / 1000;
}

/** What the profiler calls the time in which no script runs. */
const NO_SCRIPT = ['(idle)', '(program)', '(root)', '(garbage collector)'];

/** From the first step to the end by the wheel. */
async function measureScrolling(page) {
  await page.evaluate(() => scrollTo(0, 0));
  await rest(REST);
  await page.mouse.move(100, 400);
  const height = await page.evaluate(
    () => document.documentElement.scrollHeight - globalThis.innerHeight,
  );
  await page.evaluate(() => globalThis.watched.clear());
  for (let turned = 0; turned < height; turned += TURN.pixels) {
    await page.mouse.wheel({ deltaY: TURN.pixels });
    await rest(TURN.pace);
  }
  const { frames } = await page.evaluate(() => globalThis.watched.take());
  const lost = frames.map((time) => Math.max(0, Math.round(time / FRAME) - 1));
  return {
    scrollFrame: Math.max(...frames),
    lost: lost.reduce((sum, count) => sum + count, 0),
    frames: frames.length,
  };
}

const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Notes the milliseconds between frames, and of long tasks, from now on. */
function watch() {
  let frames = [];
  let tasks = [];
  let last;
  const frame = (time) => {
    if (last !== undefined) frames.push(time - last);
    last = time;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ entryTypes: ['longtask'] });
  globalThis.watched = {
    clear: () => {
      frames = [];
      tasks = [];
    },
    take: () => ({ frames, tasks }),
  };
}
