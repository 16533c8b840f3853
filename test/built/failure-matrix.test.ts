import { readdirSync, readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sample } from '../browser/sample-data.js';
import { rest } from './acts.js';
import {
  openSite,
  openWatched,
  pageIn,
  passTime,
  takeClock,
  untilInside,
  untilSettled,
  type Site,
} from './site.js';

/*
 * Each file that a map loads, failing in each way, for each way of giving data. The page's clock goes by hand: what waits
 * for longer than a moment waits until the test lets that time pass.
 */

const CHUNKS = new URL('../../dist/central-asia-map/', import.meta.url);
/** The file that defines such an element: its name does not say so. */
const defining = (tag: string): RegExp => {
  const file = readdirSync(CHUNKS).find(
    (name) =>
      name.startsWith('define-') &&
      readFileSync(new URL(name, CHUNKS), 'utf8').includes(`"${tag}"`),
  );
  return new RegExp(`/${file}$`);
};

type Way = 'property' | 'inline' | 'src' | 'record';
const OWN: readonly Way[] = ['property', 'inline', 'src'];
const ALL: readonly Way[] = [...OWN, 'record'];

interface Row {
  readonly what: string;
  readonly file: RegExp;
  /** Where the issue may stand. */
  readonly path: RegExp;
  readonly ways?: readonly Way[];
  readonly attributes?: string;
  readonly lang?: string;
  /** What of the data is another than in the sample. */
  readonly data?: object;
  /** Button that a reader presses for it. */
  readonly press?: string;
  readonly strings?: object;
  /** How many countries are drawn without it of data of the page's own, and of the record's. Default: as many as with it. */
  readonly leaves?: { readonly own?: number; readonly record?: number };
  /** How often it may be asked for within the first minute. Default: 3. */
  readonly most?: number;
}

const SMALL = { box: [69.5, 39.6, 73, 41.2] };
const ROWS: readonly Row[] = [
  // The reader's file and the borders import it, too, so that the browser may ask for it with each of them at first.
  {
    what: 'the engine',
    file: /\/map-engine-/,
    path: /^map$/,
    leaves: { own: 0, record: 27 },
    most: 5,
  },
  { what: 'the live map', file: /\/live-map-/, path: /^leaflet$/ },
  // Without any data all is drawn that is around.
  {
    what: 'what the record shows at first',
    file: /\/article-first-/,
    path: /^dataset$/,
    ways: ['record'],
    leaves: { record: 74 },
  },
  {
    what: 'the reader of own data',
    file: /\/read-own-data-/,
    path: /^data$/,
    ways: OWN,
    leaves: { own: 74 },
  },
  {
    what: 'the data',
    file: /\/matrix\.json/,
    path: /^src$/,
    ways: ['src'],
    leaves: { own: 74 },
  },
  {
    what: 'the record',
    file: /\/article-(?!first)/,
    path: /^datasets$/,
    attributes: 'alliances="csto" as-of="2015"',
    // The frame of the data, not that of the body.
    leaves: { own: 21, record: 57 },
  },
  {
    what: 'the catalogue',
    file: /\/ru-/,
    path: /^lang$/,
    lang: 'ru',
    // With English words below it, the close-up has another size.
    leaves: { record: 48 },
  },
  // Wider maps begin with the standard ones, and ask for these where those fail.
  {
    what: 'the coarsest borders',
    file: /\/first-paint\.topo-/,
    path: /^geometry$/,
    ways: OWN,
    attributes: 'style="width: 380px"',
    leaves: { own: 0, record: 27 },
  },
  {
    what: 'the standard borders',
    file: /\/standard\.topo-/,
    path: /^geometry$/,
    leaves: { record: 33 },
  },
  {
    what: 'the standard borders under finer ones',
    file: /\/standard\.topo-/,
    path: /^geometry$/,
    ways: OWN,
    data: SMALL,
  },
  {
    what: 'the finest borders',
    file: /\/fergana\.topo-/,
    path: /^geometry$/,
    ways: OWN,
    data: SMALL,
  },
  {
    what: 'the views of states',
    file: /\/worldviews-/,
    path: /^worldviews$/,
    attributes: 'worldview="CN"',
  },
  { what: 'the table', file: defining('central-asia-table'), path: /^table$/, press: 'table' },
  {
    what: 'the timeline',
    file: defining('central-asia-timeline'),
    path: /^timeline$/,
    attributes: 'timeline',
  },
  { what: 'the dates', file: /\/timelines-/, path: /^timeline$/, attributes: 'timeline' },
  // Without sites the frame is the article's.
  {
    what: 'sites',
    file: /\/sites-/,
    path: /^sites$/,
    attributes: 'sites="airbase"',
    leaves: { record: 48 },
  },
  {
    what: 'the record of sites',
    file: /\/record-/,
    path: /^sites$/,
    attributes: 'sites="airbase"',
    leaves: { record: 48 },
  },
  {
    what: 'what adds sites',
    file: /\/add-optional-/,
    path: /^sites$/,
    attributes: 'sites="airbase"',
    leaves: { record: 48 },
  },
  {
    what: "the page's own words",
    file: /\/with-strings-/,
    path: /^strings$/,
    strings: { legend: 'Key' },
  },
];

interface Failure {
  /** Whether the answer is waited for before it fails. */
  readonly isLate: boolean;
  readonly isForEver: boolean;
  /** What the server answers. Default: nothing, the request fails. */
  readonly status?: number;
}
const AT_ONCE: Failure = { isLate: false, isForEver: true };
const LATE: Failure = { isLate: true, isForEver: false };
const REFUSED: Failure = { isLate: false, isForEver: true, status: 503 };

interface MapElement extends HTMLElement {
  data: unknown;
  strings: unknown;
  readonly ready: Promise<void>;
  readonly phase: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  readonly scene?: { readonly title: { readonly text: string } };
}
let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const sourceOf = ({ data }: Row) => (data ? '/small/matrix.json' : '/matrix.json');
const dataOf = (row: Row) => ({ ...sample(), ...row.data });

function elementOf(row: Row, way: Way): string {
  const { attributes = '' } = row;
  const json = JSON.stringify(dataOf(row));
  const inner = way === 'inline' ? `<script type="application/json">${json}</script>` : '';
  const src = way === 'src' ? `src="${sourceOf(row)}"` : '';
  return `<central-asia-map loading="eager" ${src} ${attributes}>${inner}</central-asia-map>`;
}

interface Opened {
  readonly page: Page;
  readonly asked: ReadonlyMap<string, number>;
  readonly thrown: readonly string[];
  /** From now on the file is there. */
  end(): void;
}

/** Opens a page on which the row's file fails, and does what asks for it. */
async function open(row: Row, way: Way, failure?: Failure): Promise<Opened> {
  const asked = new Map<string, number>();
  const held: HTTPRequest[] = [];
  let isFailing = failure !== undefined;
  const { status } = failure ?? {};
  const fail = (request: HTTPRequest) =>
    void (status ? request.respond({ status, body: '' }) : request.abort()).catch(() => undefined);
  const answer = (request: HTTPRequest) => {
    const { pathname } = new URL(request.url());
    if (!row.file.test(pathname)) return void request.continue();
    const times = (asked.get(pathname) ?? 0) + 1;
    asked.set(pathname, times);
    const isOver = failure?.isForEver === false && times > 1;
    if (!isFailing || isOver) return void request.continue();
    if (failure?.isLate) held.push(request);
    else fail(request);
  };
  const given = { data: way === 'property' ? dataOf(row) : undefined, strings: row.strings };
  site.answers.set(sourceOf(row), {
    body: JSON.stringify(dataOf(row)),
    headers: { 'Content-Type': 'application/json' },
  });
  const body = pageIn(row.lang ?? 'en', elementOf(row, way));
  const prepare = async (opened: Page) => {
    await takeClock(opened);
    await opened.evaluateOnNewDocument(giveProperties, given);
    await opened.setRequestInterception(true);
    opened.on('request', answer);
  };
  const { page, thrown } = await openWatched(site, { body }, prepare);
  await calm(page);
  await press(page, row);
  await vi.waitFor(() => expect(asked.size, 'files asked for').toBeGreaterThan(0), 10_000);
  await calm(page);
  if (failure?.isLate) {
    await passTime(page, 3_000);
    for (const request of held.splice(0)) fail(request);
    await calm(page);
  }
  return { page, asked, thrown, end: () => (isFailing = false) };
}

/** Runs in the page before anything else: gives the map what attributes cannot. */
function giveProperties(given: Readonly<Record<string, unknown>>): void {
  addEventListener('DOMContentLoaded', () => {
    const map = document.querySelector('central-asia-map')!;
    for (const [name, value] of Object.entries(given))
      if (value) (map as unknown as Record<string, unknown>)[name] = value;
  });
}

/** Until nothing more comes; what is held back does not count. */
const calm = (page: Page) => page.waitForNetworkIdle({ idleTime: 80, concurrency: 2 });

const look = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('central-asia-map') as MapElement;
    const root = map.shadowRoot!;
    const count = (selector: string) => root.querySelectorAll(selector).length;
    return {
      phase: map.phase,
      title: map.scene?.title.text,
      countries: count('.viewport svg .country'),
      names: count('.viewport svg text'),
      parts: count('central-asia-table:defined, central-asia-timeline:defined'),
      issues: map.issues.map(({ path, message }) => `${path}: ${message}`),
    };
  });
type Look = Awaited<ReturnType<typeof look>>;

async function press(page: Page, { press: act }: Row): Promise<void> {
  if (!act) return;
  await untilInside(page, `[data-act="${act}"]`);
  await page.$eval(`central-asia-map >>> [data-act="${act}"]`, (button) =>
    (button as HTMLElement).click(),
  );
}

const usualLooks = new Map<string, Look>();

/** The map as it is where nothing fails. */
async function lookUsual(row: Row, way: Way): Promise<Look> {
  const isOwn = way !== 'record';
  const asked = JSON.stringify([row, isOwn, elementOf(row, way)], (key, value: unknown) =>
    ['what', 'file', 'path', 'ways'].includes(key) ? undefined : value,
  );
  const known = usualLooks.get(asked);
  if (known) return known;
  const { page } = await open(row, way);
  await passTime(page, 2_000);
  await page.waitForFunction(
    () => (document.querySelector('central-asia-map') as MapElement).phase === 'live',
  );
  let usual: Look | undefined;
  for (;;) {
    const now = await look(page);
    if (JSON.stringify(now) === JSON.stringify(usual)) break;
    usual = now;
    await calm(page);
    await rest(200);
  }
  await page.close();
  usualLooks.set(asked, usual!);
  return usual!;
}

/** A reader comes to the map and does what needs the file. */
async function comeBack(page: Page, row: Row): Promise<void> {
  await page.mouse.move(300, 1);
  await page.mouse.move(300, 300);
  await press(page, row);
}

const countriesWithout = ({ leaves }: Row, way: Way): number | undefined =>
  leaves?.[way === 'record' ? 'record' : 'own'];

/**
 * Each fails at once and for ever in each way of giving data; late and once, and by an answer that is none, in one of them, by
 * turns.
 */
const cases = ROWS.flatMap((row, i) => {
  const ways = row.ways ?? ALL;
  return ways.map((way, j) => {
    const isTurn = (turn: number) => j === turn % ways.length;
    const failures = [AT_ONCE, ...(isTurn(i) ? [LATE] : []), ...(isTurn(i + 1) ? [REFUSED] : [])];
    return { what: row.what, row, way, failures };
  });
});

describe('a file that fails', { timeout: 80_000 }, () => {
  it.each(cases)('$what, with data by $way', async ({ row, way, failures }) => {
    const usual = await lookUsual(row, way);
    for (const failure of failures) await tryFailure(row, way, failure, usual);
  });
});

async function tryFailure(row: Row, way: Way, failure: Failure, usual: Look): Promise<void> {
  const { page, asked, thrown, end } = await open(row, way, failure);
  const lookLater = async () => {
    await passTime(page, 500);
    return look(page);
  };
  await passTime(page, 55_000);
  await calm(page);
  for (const times of asked.values()) expect(times, 'tries').toBeLessThanOrEqual(row.most ?? 3);
  await untilSettled(page);
  if (failure.isForEver) {
    await vi.waitFor(async () => {
      const { issues, countries } = await look(page);
      const added = issues.filter((issue) => !usual.issues.includes(issue));
      const own = added.filter((issue) => !/^(?:picture|country:)/.test(issue));
      expect(
        own.map((issue) => issue.split(':')[0]),
        'issues',
      ).toEqual([expect.stringMatching(row.path)]);
      expect(countries, 'picture').toBe(countriesWithout(row, way) ?? usual.countries);
    }, 10_000);
    await passTime(page, 70_000);
    await calm(page);
    await passTime(page, 70_000);
    await calm(page);
    end();
    const before = [...asked.values()];
    await passTime(page, 200_000);
    expect([...asked.values()], 'tries by itself in the end').toEqual(before);
    await comeBack(page, row);
    await passTime(page, 60_000);
  } else if (row.press) await comeBack(page, row);
  await vi.waitFor(async () => expect(await lookLater()).toEqual(usual), 10_000);
  expect(thrown, 'errors').toEqual([]);
  await page.close();
}
