import {
  assert,
  axeFinds,
  cleanUp,
  equal,
  foreignRequests,
  mountBox,
  until,
  type Axe,
} from './support.js';

interface ExampleMap extends HTMLElement {
  readonly ready?: Promise<void>;
  readonly issues?: readonly unknown[];
}

interface Visit {
  readonly frame: HTMLIFrameElement;
  readonly page: Window & { axe?: Axe };
  readonly document: Document;
  readonly complaints: readonly string[];
}

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
  await until(() => maps.every((map) => map.ready !== undefined), `${path}: the elements are defined`);
  for (const map of maps) {
    map.scrollIntoView();
    await map.ready;
    await until(
      () => map.shadowRoot?.querySelector('.leaflet-container'),
      `${path}: the map is live`,
    );
  }
  page.scrollTo(0, 0);
  return shown;
}

async function findPages(): Promise<string[]> {
  const index = new DOMParser().parseFromString(
    await (await fetch('/examples/index.html')).text(),
    'text/html',
  );
  const links = [...index.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
  return ['index.html', ...links.filter((href) => href.endsWith('.html'))];
}

describe('examples', function () {
  this.timeout(60_000);
  let pages: string[];

  before(async () => {
    pages = await findPages();
  });
  afterEach(cleanUp);

  async function each(act: (shown: Visit, name: string) => Promise<void> | void, width?: number) {
    for (const name of pages) {
      const shown = await visit(`/examples/${name}`, width);
      await act(shown, name);
      cleanUp();
    }
  }

  it('one for each idea', () => {
    for (const name of ['article', 'overlays', 'own-data', 'two-maps', 'narrow', 'static'])
      assert(pages.includes(`${name}.html`), `${name}.html is in the index`);
  });

  it('run without a complaint and ask no other origin', () =>
    each(({ complaints, page, document: { querySelectorAll: all }, document }, name) => {
      equal(complaints, [], `${name}: console`);
      equal(foreignRequests(page), [], `${name}: requests`);
      const maps = [...(all.call(document, 'central-asia-map') as NodeListOf<ExampleMap>)];
      for (const map of maps) equal(map.issues, [], `${name}: issues`);
      assert(document.title && document.documentElement.lang, `${name}: title and language`);
    }));

  it('hold a map each', () =>
    each(({ document }, name) => {
      if (name === 'index.html') return;
      const maps = document.querySelectorAll('central-asia-map');
      if (name === 'static.html') {
        equal([maps.length, document.scripts.length], [0, 1], `${name}: no script but our ears`);
        assert(
          document.querySelector('figure svg, svg')!.getBoundingClientRect().width > 200,
          name,
        );
      } else {
        equal(maps.length, name === 'two-maps.html' ? 2 : 1, name);
      }
    }));

  it('axe finds nothing in any', () =>
    each(async ({ page, document }, name) => {
      const script = document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      document.head.append(script);
      const axe = await until(() => page.axe, 'axe');
      equal(await axeFinds(document, axe), [], name);
    }));

  it('none scrolls sideways at 320 pixels', () =>
    each(({ document }, name) => {
      const { scrollWidth } = document.scrollingElement!;
      assert(scrollWidth <= 320, `${name} is ${scrollWidth} pixels wide`);
    }, 320));
});
