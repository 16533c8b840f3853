import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// The default map from the picture that the build has drawn to the live one: what follows on the page stays where it is.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Loading extends HTMLElement {
  loading: string;
}

describe('a map that goes live', { timeout: 60_000 }, () => {
  it.each([320, 360, 420, 479, 480, 520, 600, 640, 688, 719, 720, 752, 784, 840, 900, 976, 1200])(
    'keeps the height of all its parts at %i pixels',
    async (width) => {
      const page = await site.openPage({ body: pageIn('en') }, (opened) =>
        opened.setViewport({ width, height: 900 }),
      );
      const parts = () =>
        page.evaluate(() => {
          const map = document.querySelector('central-asia-map')!;
          const heightOf = (element: Element) => Math.round(element.getBoundingClientRect().height);
          const seen = ['.head', '.stage', '.numbered', '.inset.below', '.key', '.foot'].map(
            (name) => {
              const all = [...map.shadowRoot!.querySelectorAll(`figure > ${name}`)].map(heightOf);
              return `${name} ${all.filter((height) => height > 0).join(' and ')}`;
            },
          );
          return [...seen, `all ${heightOf(map)}`];
        });
      await page.waitForFunction(() =>
        document.querySelector('central-asia-map')?.shadowRoot?.querySelector('.stage'),
      );
      const before = await parts();
      await page.$eval('central-asia-map', (map) => ((map as Loading).loading = 'eager'));
      await untilLive(page);
      // Its close-up comes last.
      await page.waitForFunction(() =>
        document
          .querySelector('central-asia-map')!
          .shadowRoot!.querySelector('.inset-picture svg path'),
      );
      expect(await parts()).toEqual(before);
      await page.close();
    },
  );
});
