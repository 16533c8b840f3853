import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { openSite, untilLive, type Site } from './site.js';

// A figure in a page whose theme says something of all pictures, paths, texts, paragraphs and lists.

const { html } = renderStaticMap(undefined, { narrow: true });

/** As themes of journals and frameworks have them. */
const THEMES: Readonly<Record<string, string>> = {
  'currentColor on all paths': 'path { fill: currentColor } svg { fill: currentColor }',
  'icons of one em': `.entry svg { width: 1em; height: 1em; overflow: hidden; vertical-align: -0.125em }
    .entry article svg, #post svg { max-width: 24px; display: inline-block }`,
  'strokes and type': `.entry svg * { stroke: red; stroke-width: 9px; opacity: .5 }
    .entry svg text { font: italic 700 40px cursive; letter-spacing: .5em; text-transform: uppercase }
    text { text-anchor: end }`,
  'important ones':
    'svg, svg * { fill: red !important; stroke: blue !important; display: inline !important }',
  'what pictures inherit': `figure { text-transform: uppercase; letter-spacing: .3em; font-style: italic;
    fill: red; stroke: red; font-weight: 700 }`,
  resets: `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0 }
    [hidden] { display: none !important } img, svg { max-width: 100%; height: auto; display: block }`,
  articles: `.entry p { margin: 1.5em 0; font-size: 24px; text-indent: 2em }
    .entry ul { margin: 1em 0 1em 3em; list-style: disc } .entry li { margin: .5em 0 }
    .entry li::before { content: "» " } .entry figure { margin: 2em; padding: 1em; text-align: center }
    .entry figcaption { font-style: italic; text-align: center; color: gray }
    .entry details, .entry summary { padding: 1em; margin: 1em }`,
};

const pageWith = (theme: string, figure: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Theme</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/static.css">
<style>body { margin: 1rem; font: 17px/1.6 serif } ${theme}</style>
<body>
<div class="entry" id="post"><article>
<central-asia-map>${figure}</central-asia-map>
</article></div>
<p id="after">After</p>
</html>`;

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const open = (theme: string, width: number, figure = html) =>
  site.openPage({ body: pageWith(theme, figure) }, (page) =>
    page.setViewport({ width, height: 900 }),
  );

/** What is seen of the drawing and where its parts stand. */
const look = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector('.cam-figure')!;
    const round = (value: number) => Math.round(value);
    const shown = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
    const styles = shown.flatMap((svg) =>
      [svg, ...svg.querySelectorAll('path, circle, rect, ellipse, text, tspan')].map((element) => {
        const style = getComputedStyle(element);
        return [
          element.localName,
          style.fill,
          style.stroke,
          style.strokeWidth,
          style.opacity,
          style.fontSize,
          style.fontStyle,
          style.fontWeight,
          style.letterSpacing,
          style.textTransform,
          style.textAnchor,
          style.display,
        ].join(' ');
      }),
    );
    const boxes = [...figure.querySelectorAll('svg, .cam-title, .cam-date, .cam-legend, summary')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [element.localName, round(left), round(top), round(width), round(height)].join(' ');
      });
    return { styles, boxes };
  });

describe('the figure', { timeout: 60_000 }, () => {
  it.each([800, 360])(
    'is drawn as by itself whatever the theme says, at %i pixels',
    async (width) => {
      const plain = await open('', width);
      const wanted = await look(plain);
      await plain.close();
      expect(wanted.styles.length).toBeGreaterThan(100);
      for (const [name, theme] of Object.entries(THEMES)) {
        const page = await open(theme, width);
        const seen = await look(page);
        expect(seen.styles, name).toEqual(wanted.styles);
        expect(seen.boxes, name).toEqual(wanted.boxes);
        await page.close();
      }
    },
  );

  it('gives way to the map without a shift in such pages, drawn for its column', async () => {
    const { html } = renderStaticMap(undefined, { width: 688, height: 423, narrow: true });
    for (const [name, theme] of Object.entries(THEMES)) {
      const page = await open(theme, 720, html);
      const top = () => page.$eval('#after', (element) => element.getBoundingClientRect().top);
      const before = await top();
      await page.addScriptTag({ url: '/dist/central-asia-map.js', type: 'module' });
      await untilLive(page);
      expect(Math.abs((await top()) - before), name).toBeLessThan(1.5);
      await page.close();
    }
  });

  it('can be restyled by its own properties', async () => {
    const page = await open('.cam-figure { --cam-land: rgb(1, 2, 3) }', 800);
    const fills = await page.$$eval('.cam-figure > svg .land', (paths) =>
      paths.map((path) => getComputedStyle(path).fill),
    );
    expect(fills).toContain('rgb(1, 2, 3)');
    await page.close();
  });

  it('is laid out by its width in pixels, whatever the type of the page', async () => {
    const page = await open('html { font-size: 62.5% }', 384);
    const [narrow, wide] = await page.$$eval(
      '.cam-figure > .cam-narrow > svg, .cam-figure > svg',
      (pictures) => pictures.map((picture) => picture.checkVisibility()),
    );
    expect([narrow, wide]).toEqual([true, false]);
    await page.close();
  });
});
