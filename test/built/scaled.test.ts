import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { rest } from './acts.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// Pages zoom or scale what stands in them.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const SCALES = [
  'zoom: 0.8',
  'zoom: 1.5',
  'transform: scale(0.5); transform-origin: 0 0',
  'transform: scale(1.5); transform-origin: 0 0',
];

interface Shown extends Element {
  data: unknown;
  readonly ready: Promise<void>;
  readonly frame: {
    readonly crowd: { readonly items: readonly { id: string; anchor?: readonly number[] }[] };
  };
}

describe.each(SCALES)('in a box with %s', { timeout: 60_000 }, (style) => {
  it('what is pointed at on a canvas is what is seen there', async () => {
    const map = `<div style="width:500px;${style}"><central-asia-map loading="eager"></central-asia-map></div>`;
    const page = await site.openPage({ body: pageIn('en', map) });
    await untilLive(page);
    await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as Shown;
      const codes = ['TJ', 'IR', 'KG', 'UZ', 'KZ', 'TM', 'AF', 'PK', 'CN', 'RU', 'IN', 'TR'];
      const links = Array.from({ length: 1500 }, (_, i) => ({
        id: `l${i}`,
        kind: 'visit',
        claim: 'standing',
        from: codes[i % 12],
        to: codes[(i * 5 + 1 + Math.floor(i / 12)) % 12],
        direction: 'mutual',
        tone: 'neutral',
        summary: 'One of many.',
      }));
      map.data = { title: 'Many', links };
      await map.ready;
    });
    await rest(1200);
    const { hit, missed } = await page.evaluate(() => {
      const map = document.querySelector('central-asia-map') as Shown;
      const root = map.shadowRoot!;
      const viewport = root.querySelector<HTMLElement>('.viewport')!;
      const box = viewport.getBoundingClientRect();
      const scale = box.width / viewport.offsetWidth;
      const told: (string | null)[] = [];
      map.addEventListener('cam-select', (event) => {
        told.push((event as Event & { id: string | null }).id);
        event.preventDefault();
      });
      const found = { hit: 0, missed: 0 };
      for (const { anchor } of map.frame.crowd.items.slice(0, 300)) {
        if (!anchor) continue;
        const [x, y] = [box.left + anchor[0]! * scale, box.top + anchor[1]! * scale];
        const target = root.elementFromPoint(x, y);
        if (!target?.closest('.picture')) continue;
        target.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }),
        );
        if (told.pop()?.startsWith('link:')) found.hit++;
        else found.missed++;
      }
      return found;
    });
    expect(hit + missed).toBeGreaterThan(50);
    expect(missed / (hit + missed)).toBeLessThan(0.1);
    await page.close();
  });

  it('nothing moves when the map takes the place of a figure', async () => {
    // Drawn for its column, as docs/recipes/server-rendering.md says.
    const { html } = renderStaticMap(undefined, { width: 500, height: 307 });
    const body = pageIn(
      'en',
      `<link rel="stylesheet" href="/dist/static.css"><div style="width:500px;${style}"><central-asia-map>${html}</central-asia-map><p id="after">After</p></div>`,
    ).replace(/<script type="module".*?<\/script>/, '');
    const page = await site.openPage({ body });
    const top = () => page.$eval('#after', (element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.addScriptTag({ url: '/dist/central-asia-map.js', type: 'module' });
    await untilLive(page);
    expect(Math.abs((await top()) - before)).toBeLessThan(2.5);
    await page.close();
  });
});
