import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSite, openWatched, pageIn, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const DATA = JSON.stringify({
  title: 'Own',
  links: [
    {
      id: 'visit',
      kind: 'visit',
      claim: 'standing',
      from: 'IR',
      to: 'TJ',
      direction: 'mutual',
      tone: 'cooperative',
      summary: 'A visit.',
    },
  ],
});

const OWN = `<central-asia-map loading="eager">
  <script type="application/json">${DATA}</script>
</central-asia-map>`;

/** A page in which a script has been before the map. */
const pageAfter = (script: string) =>
  pageIn('en', OWN).replace('<script', `<script>${script}</script><script`);

function look() {
  const map = document.querySelector('central-asia-map') as (Element & { issues: unknown }) | null;
  const picture = map?.shadowRoot?.querySelector('.leaflet-container svg');
  return {
    isLive: Boolean(picture?.querySelector('.layer-water path')),
    links: picture?.querySelectorAll('[data-id="link:visit"]').length ?? 0,
    countries: picture?.querySelectorAll('.country').length ?? 0,
    // As text: the page may have its own way with lists.
    issues: [...((map?.issues ?? []) as { message: string }[])]
      .map(({ message }) => message)
      .join(),
  };
}

describe('pages that others have changed before', { timeout: 60_000 }, () => {
  it.each([
    [
      'objects with properties more',
      'Object.prototype.foo = 1; Object.prototype.bar = function () {};',
    ],
    ['lists with methods more', 'Array.prototype.each = Array.prototype.last = function () {};'],
    [
      'JSON in the way of old libraries',
      'Object.prototype.toJSON = function () { return "o"; }; Array.prototype.toJSON = function () { return "[]"; };',
    ],
    [
      'a loader of modules',
      'window.define = () => { throw new Error(); }; define.amd = {}; window.module = { exports: {} };',
    ],
    ['a console that says nothing', 'window.console = {};'],
    ['no observer of what is near', 'delete window.IntersectionObserver;'],
    [
      'elements defined through another function',
      `
      const { define } = customElements;
      customElements.define = (name, element) => define.call(customElements, name, class extends element {});`,
    ],
  ])('%s: the map is live, with its data and borders', async (_, script) => {
    const { page, thrown } = await openWatched(site, { body: pageAfter(script) });
    // Functions that wait in the page need objects as they were.
    const { issues, ...drawn } = await vi.waitFor(async () => {
      const seen = await page.evaluate(look);
      expect(seen.isLive).toBe(true);
      return seen;
    }, 20_000);
    expect(drawn.links).toBeGreaterThan(0);
    expect(drawn.countries).toBeGreaterThan(12);
    expect(issues).toBe('');
    expect(thrown).toEqual([]);
    await page.close();
  });
});
