import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, rest, untilStill, viewIn } from './acts.js';
import { openSite, openWatched, pageIn, untilLive, type Site } from './site.js';

// What routers, morphing libraries and caches do to the elements of a page, by hand.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const MAP = '<central-asia-map loading="eager"></central-asia-map>';

async function open(map = MAP) {
  const body = pageIn('en', `<main>${map}</main><aside></aside>`);
  const opened = await openWatched(site, { body });
  await untilLive(opened.page);
  return opened;
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

/** Whether the browser has what these tests try: one that is too old for it is to be told of. */
const canMove = (page: Page) => page.evaluate(() => 'moveBefore' in document.body);

describe('an element that', { timeout: 60_000 }, () => {
  it('is moved by moveBefore keeps its view, its popup and the focus', async () => {
    const { page, thrown } = await open();
    expect(await canMove(page)).toBe(true);
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
    await untilStill(page);
    expect(await look(page)).toMatchObject({ phase: 'live', popup: 'Tajikistan', pictures: 1 });
    expect(await viewIn(page)).toEqual(before);
    expect(await focused()).toBe('country:UZ');
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('is moved by moveBefore beside its map keeps what a reader has opened, written and focused', async () => {
    const { page, thrown } = await open(
      `<central-asia-map id="m" loading="eager">
        <central-asia-note lat="41.3" lon="69.2"><button>Note</button></central-asia-note>
      </central-asia-map>
      <central-asia-legend for="m"></central-asia-legend>
      <central-asia-table for="m"></central-asia-table>
      <central-asia-timeline for="m"></central-asia-timeline>`,
    );
    expect(await canMove(page)).toBe(true);
    await page.waitForFunction(() =>
      ['legend', 'table', 'timeline'].every((name) =>
        document.querySelector(`central-asia-${name}`)?.shadowRoot?.querySelector('button, input'),
      ),
    );
    await page.waitForSelector('central-asia-note[data-placed]');
    const told = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => setTimeout(resolve, 300));
      const inner = (name: string) => document.querySelector(`central-asia-${name}`)!.shadowRoot!;
      const controls: Readonly<Record<string, string>> = {
        legend: 'button',
        table: 'input',
        timeline: 'input, button',
      };
      const input = inner('table').querySelector<HTMLInputElement>('input')!;
      input.value = 'Kyrgyz';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      inner('legend').querySelector<HTMLElement>('button')!.click();
      await frame();
      const stand = (name: string) => {
        const all = [...inner(name).children].filter(({ localName }) => localName !== 'style');
        const elements = [...inner(name).querySelectorAll('*')];
        return { text: all.map(({ textContent }) => textContent).join(), elements };
      };
      const lost: string[] = [];
      const move = async (element: Element) => {
        const aside = document.querySelector('aside') as unknown as {
          moveBefore(node: Element, before: null): void;
        };
        aside.moveBefore(element, null);
        await frame();
      };
      for (const name of ['legend', 'table', 'timeline']) {
        const control = inner(name).querySelector<HTMLElement>(controls[name]!)!;
        control.focus();
        const before = stand(name);
        await move(document.querySelector(`central-asia-${name}`)!);
        const after = stand(name);
        if (after.text !== before.text) lost.push(`${name}: words`);
        if (after.elements.some((element, i) => element !== before.elements[i]))
          lost.push(`${name}: elements`);
        if (inner(name).activeElement !== control) lost.push(`${name}: focus`);
      }
      if (input.value !== 'Kyrgyz') lost.push('table: what was written');
      const note = document.querySelector('central-asia-note')!;
      note.querySelector('button')!.focus();
      await move(document.querySelector('central-asia-map')!);
      if (!note.hasAttribute('data-placed')) lost.push('note: its place');
      if (document.activeElement?.textContent !== 'Note') lost.push('note: focus');
      return lost;
    });
    expect(told).toEqual([]);
    // They still follow their map.
    await page.evaluate(() => {
      document.querySelector('central-asia-map')!.setAttribute('as-of', '2021');
    });
    await page.waitForFunction(() =>
      /2021/.test(document.querySelector('central-asia-timeline')!.shadowRoot!.textContent ?? ''),
    );
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
