import type { Issue } from '../../src/core/data/issue.js';
import {
  assert,
  axeFinds,
  cleanUp,
  equal,
  foreignRequests,
  mountBox,
  nextFrame,
  until,
  type Axe,
  problems,
} from './support.js';

interface ExampleMap extends HTMLElement {
  readonly ready?: Promise<void>;
  readonly issues?: readonly Issue[];
  readonly updateComplete: Promise<boolean>;
}

interface Visit {
  readonly frame: HTMLIFrameElement;
  readonly page: Window & { axe?: Axe };
  readonly document: Document;
  readonly complaints: readonly string[];
}

/** Elements that draw maps of their own, which nothing moves. */
const STILL = 'central-asia-multiples, central-asia-comparison';

/** Opens a page with ears on its console from its first script on. */
async function visit(path: string, width = 1000): Promise<Visit> {
  const html = await (await fetch(path)).text();
  const complaints: string[] = [];
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 900px; border: 0`;
  mountBox('', width).append(frame);
  const key = `complain${Math.random().toString(36).slice(2)}`;
  Object.assign(window, { [key]: (text: string) => complaints.push(text) });
  const ears = `<base href="${new URL(path, location.href).href}"><script>
    {
      const tell = parent.${key};
      addEventListener('error', (event) => tell(event.message ?? 'not loaded: ' + (event.target.src || event.target.href)), true);
      addEventListener('unhandledrejection', (event) => tell(String(event.reason)));
      for (const level of ['error', 'warn']) {
        const real = console[level];
        console[level] = (...parts) => { tell(parts.join(' ')); real(...parts); };
      }
    }
  </script>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html.replace(/<head>/, `<head>${ears}`);
  await loaded;
  const page = frame.contentWindow as Visit['page'];
  const shown: Visit = { frame, page, document: frame.contentDocument!, complaints };
  const maps = [...shown.document.querySelectorAll<ExampleMap>('central-asia-map')];
  await until(
    () => maps.every((map) => map.ready !== undefined),
    `${path}: the elements are defined`,
  );
  for (const map of maps) {
    map.scrollIntoView();
    await map.ready;
    await until(
      () => map.shadowRoot?.querySelector('.leaflet-container'),
      `${path}: the map is live`,
    );
  }
  for (const still of shown.document.querySelectorAll<ExampleMap>(STILL)) {
    await until(() => still.ready !== undefined, `${path}: the element is defined`);
    still.scrollIntoView();
    await still.ready;
  }
  page.scrollTo(0, 0);
  // A story goes to the step that this brings into sight.
  await nextFrame();
  await nextFrame();
  for (const map of maps) await map.ready;
  return shown;
}

/** Scripts of the page itself, without our ears and those of the test server. */
const ownScripts = ({ scripts }: Document): string[] =>
  [...scripts]
    .map(({ outerHTML }) => outerHTML)
    .filter((markup) => !/parent\.complain|__wtr_browser_logs__|__web-dev-server__/.test(markup));

async function findPages(): Promise<string[]> {
  const index = new DOMParser().parseFromString(
    await (await fetch('/examples/index.html')).text(),
    'text/html',
  );
  const links = [...index.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
  return ['index.html', ...links.filter((href) => href.endsWith('.html'))];
}

/** What one look at a page finds out. */
async function inspect(name: string) {
  const { page, document, complaints } = await visit(`/examples/${name}`);
  const maps = [...document.querySelectorAll<ExampleMap>('central-asia-map')];
  const script = document.createElement('script');
  const scripts = ownScripts(document);
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  const axe = await until(() => page.axe, 'axe');
  return {
    name,
    complaints,
    scripts,
    foreign: foreignRequests(page),
    issues: [...document.querySelectorAll<ExampleMap>(`central-asia-map, ${STILL}`)].flatMap(
      (map) => problems({ issues: map.issues ?? [] }),
    ),
    maps: maps.length,
    pictures: [...document.querySelectorAll('figure svg, svg')].filter(
      (svg) => svg.getBoundingClientRect().width > 200,
    ).length,
    title: document.title,
    lang: document.documentElement.lang,
    axe: await inStates(maps[0], () => axeFinds(document, axe)),
  };
}

/** What axe finds on a page as it is, with the first map's popup, keys and table open, and while its story is playing. */
async function inStates(
  map: ExampleMap | undefined,
  find: () => Promise<string[]>,
): Promise<string[]> {
  const found = await find();
  if (!map) return found;
  const add = async (state: string) => {
    await map.updateComplete;
    found.push(...(await find()).map((finding) => `${state}: ${finding}`));
  };
  const root = map.shadowRoot!;
  const press = () =>
    root
      .querySelector('.country')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  const isOpen = () => root.querySelector('.popup');
  press();
  await until(isOpen, 'the popup').catch(() => {
    // A story on a slow machine may have come to its step in between, which has nothing selected.
    press();
    return until(isOpen, `${map.baseURI}: the popup`);
  });
  await add('popup open');
  root
    .querySelector('.picture [data-id]')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }));
  await until(() => root.querySelector('.shortcuts'), `${map.baseURI}: the keys`);
  await add('keys listed');
  root.querySelector<HTMLElement>('[data-act="table"]')!.click();
  await until(
    () => root.querySelector('central-asia-table')?.shadowRoot?.querySelector('td'),
    'table',
  );
  await add('table open');
  const play = root
    .querySelector('central-asia-timeline')
    ?.shadowRoot?.querySelector<HTMLElement>('.play');
  play?.click();
  if (play) await add('playing');
  return found;
}

describe('examples', function () {
  // Every page in every state, beside the other browser: minutes on a small machine.
  this.timeout(400_000);
  const looks: Awaited<ReturnType<typeof inspect>>[] = [];
  const look = (name: string) => looks.find((candidate) => candidate.name === `${name}.html`)!;

  before(async () => {
    for (const name of await findPages()) {
      looks.push(await inspect(name));
      cleanUp();
    }
  });
  afterEach(cleanUp);

  it('there is one for each idea', () => {
    for (const name of [
      'article',
      'overlays',
      'own-data',
      'two-maps',
      'house-styles',
      'narrow',
      'static',
    ])
      assert(look(name), `${name}.html is in the index`);
  });

  it('they run without a complaint and ask no other origin', () => {
    for (const { name, complaints, foreign, issues, title, lang } of looks) {
      equal({ complaints, foreign, issues }, { complaints: [], foreign: [], issues: [] }, name);
      assert(title && lang, `${name}: title and language`);
    }
  });

  it('each holds its map', () => {
    for (const name of ['article', 'overlays', 'own-data', 'narrow'])
      equal(look(name).maps, 1, name);
    for (const name of ['two-maps', 'house-styles']) equal(look(name).maps, 2, name);
  });

  it('the static one has a picture and no script', () => {
    const { maps, scripts, pictures } = look('static');
    equal([maps, scripts], [0, []]);
    assert(pictures > 0, 'a picture');
  });

  it('axe finds nothing in any', () => {
    for (const { name, axe } of looks) equal(axe, [], name);
  });

  it('none scrolls sideways at 320 pixels', async () => {
    for (const { name } of looks) {
      const { document } = await visit(`/examples/${name}`, 320);
      const { scrollWidth } = document.scrollingElement!;
      assert(scrollWidth <= 320, `${name} is ${scrollWidth} pixels wide`);
      cleanUp();
    }
  });
});
