/** What tracing must record for `readMainThread`. */
export const CATEGORIES = [
  '-*',
  'toplevel',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
];

/**
 * The work of a page's main thread from the start of the navigation, in milliseconds: CPU time until the page was painted,
 * and the longest task and the blocking time (beyond 50 ms) of all of the recording. CPU time rather than time on the
 * clock, so that other programs on the machine count less.
 */
export function readMainThread(trace, url) {
  const { traceEvents } = JSON.parse(trace);
  const start = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`The recording has no navigation to ${url}`);
  const isOfPage = ({ pid, tid }) => pid === start.pid && tid === start.tid;
  const painted = traceEvents.find(
    (event) => isOfPage(event) && event.name === 'painted' && event.cat.includes('user_timing'),
  );
  const tasks = traceEvents
    .filter((event) => isOfPage(event) && event.ph === 'X' && /RunTask$/.test(event.name))
    .filter(({ ts, dur }) => ts + dur > start.ts)
    .filter(isOutermost());
  const cpuBefore = (end) =>
    sum(
      tasks
        .filter(({ ts }) => ts < end)
        .map(({ ts, dur, tdur }) => (tdur ?? dur) * Math.min(1, dur ? (end - ts) / dur : 1)),
    );
  const lengths = tasks.map(({ dur, tdur }) => (tdur ?? dur) / 1000);
  return {
    startedAt: start.ts / 1e6,
    paintedAt: painted ? painted.ts / 1e6 : undefined,
    cpuUntilPainted: painted ? cpuBefore(painted.ts) / 1000 : undefined,
    cpu: sum(lengths),
    longestTask: Math.max(0, ...lengths),
    longestTaskByClock: Math.max(0, ...tasks.map(({ dur }) => dur / 1000)),
    blocking: sum(lengths.map((length) => Math.max(0, length - 50))),
  };
}

/** Keeps tasks that are not inside another one, in order of time. */
function isOutermost() {
  let end = -Infinity;
  return ({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  };
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
