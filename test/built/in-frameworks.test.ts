import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, rest, viewIn } from './acts.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// What routers, morphing libraries and caches do to the elements of a page, by hand.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const MAP = '<central-asia-map loading="eager"></central-asia-map>';

async function open(map = MAP) {
  const thrown: string[] = [];
  const body = pageIn('en', `<main>${map}</main><aside></aside>`);
  const page = await site.openPage({ body }, (opened) => {
    opened.on('pageerror', (error) => thrown.push(String(error)));
  });
  await untilLive(page);
  return { page, thrown };
}

interface Shown extends HTMLElement {
  readonly phase: string;
  readonly ready: Promise<void>;
  readonly issues: readonly unknown[];
}

const look = (page: Page) =>
  page.evaluate(async () => {
    const map = document.querySelector('central-asia-map') as unknown as Shown;
    await map.ready;
    const root = map.shadowRoot!;
    return {
      phase: map.phase,
      issues: map.issues,
      popup: root.querySelector('#popup-title')?.textContent.trim() ?? '',
      title: root.querySelector('[part~="headline"]')?.textContent ?? '',
      pictures: root.querySelectorAll('.picture').length,
    };
  });

describe('an element that', { timeout: 60_000 }, () => {
  it('is moved by moveBefore keeps its view, its popup and the focus', async () => {
    const { page, thrown } = await open();
    const canMove = await page.evaluate(() => 'moveBefore' in document.body);
    if (!canMove) return;
    await page.evaluate(() => {
      (document.querySelector('central-asia-map') as unknown as { selected: string }).selected =
        'country:TJ';
    });
    await look(page);
    await press(page, 'Zoom in');
    const before = await viewIn(page);
    const focused = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('central-asia-map')!;
        return shadowRoot!.activeElement?.getAttribute('data-id') ?? '';
      });
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('central-asia-map')!;
      shadowRoot!.querySelector<SVGElement>('.picture [data-id="country:UZ"]')!.focus();
    });
    expect(await focused()).toBe('country:UZ');
    await page.evaluate(() => {
      const map = document.querySelector('central-asia-map')!;
      const aside = document.querySelector('aside') as unknown as {
        moveBefore(node: Element, before: null): void;
      };
      aside.moveBefore(map, null);
    });
    await rest();
    expect(await look(page)).toMatchObject({ phase: 'live', popup: 'Tajikistan', pictures: 1 });
    expect(await viewIn(page)).toEqual(before);
    expect(await focused()).toBe('country:UZ');
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('changes in a view transition is that of the last change', async () => {
    const { page, thrown } = await open();
    await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map')!;
      const change = (headline: string) =>
        document.startViewTransition(async () => {
          map.setAttribute('headline', headline);
          document.querySelector('aside')!.append(map);
          await (map as unknown as Shown).ready;
        });
      const first = change('First');
      first.ready.catch(() => undefined);
      await change('Second').finished;
    });
    await rest();
    expect(await look(page)).toMatchObject({ phase: 'live', title: 'Second', pictures: 1 });
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('is morphed takes its new attributes and block, and stays live', async () => {
    const { page, thrown } = await open();
    await page.evaluate(() => {
      const map = document.querySelector('central-asia-map')!;
      const { content } = Object.assign(document.createElement('template'), {
        innerHTML: `<central-asia-map as-of="2021" headline="Morphed"><script type="application/json">{"links":[]}</script><img alt=""></central-asia-map>`,
      });
      const next = content.firstElementChild!;
      for (const name of map.getAttributeNames())
        if (!next.hasAttribute(name)) map.removeAttribute(name);
      for (const { name, value } of next.attributes) map.setAttribute(name, value);
      map.replaceChildren(...next.childNodes);
    });
    await rest();
    expect(await look(page)).toMatchObject({ phase: 'live', title: 'Morphed', pictures: 1 });
    await page.evaluate(() => {
      const map = document.querySelector('central-asia-map')!;
      map.querySelector('script')!.firstChild!.nodeValue = '{"title":"From the block"}';
      map.removeAttribute('headline');
    });
    await rest();
    expect(await look(page)).toMatchObject({ phase: 'live', title: 'From the block' });
    expect(thrown).toEqual([]);
    await page.close();
  });

  it.each(['cloned', 'kept as HTML'])('is %s is a map of its own', async (how) => {
    const { page, thrown } = await open(
      '<central-asia-map loading="eager" headline="The same" alliances="csto"></central-asia-map>',
    );
    await page.evaluate((way) => {
      const main = document.querySelector('main')!;
      const map = main.firstElementChild!;
      if (way === 'cloned') map.replaceWith(map.cloneNode(true));
      else {
        const snapshot = main.innerHTML;
        main.innerHTML = '';
        main.innerHTML = snapshot;
      }
    }, how);
    await untilLive(page);
    expect(await look(page)).toMatchObject({
      phase: 'live',
      title: 'The same',
      pictures: 1,
    });
    expect(thrown).toEqual([]);
    await page.close();
  });
});
