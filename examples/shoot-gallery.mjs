// Takes the pictures of the gallery's index, after a change of its maps: node examples/shoot-gallery.mjs [name …]
// It takes the built library and a Chromium.
import puppeteer from 'puppeteer-core';
import { createExampleServer } from '../scripts/lib/example-server.mjs';
import { findBrowser } from '../scripts/lib/find-browser.mjs';
import { GALLERY } from './gallery.mjs';

const SIZE = { width: 640, height: 400 };
/** The maps of a page alone, as large as the picture. */
const ALONE = `
  body > header, main > :not(.wide) { display: none !important }
  main, main > .wide { max-width: none; margin: 0; padding: 0 }
  main > .wide > central-asia-map { --cam-aspect-ratio: ${SIZE.width} / ${SIZE.height} }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 4px }
  .pair section { height: 398px; overflow: hidden; --cam-aspect-ratio: 318 / 354 }
  .pair:has(section:nth-of-type(3)) { zoom: 0.72 }
  .pair:has(section:nth-of-type(3)) section { height: 275px; --cam-aspect-ratio: 442 / 251 }
  .pair h2 { font: 600 13px/20px var(--sans); margin: 0; padding: 2px 6px }
  .pair:not(:has(section:nth-of-type(3))) h2 { height: 44px; box-sizing: border-box }`;

const wanted = process.argv.slice(2);
const server = createExampleServer();
await new Promise((resolve) => server.listen(0, resolve));
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const { name } of GALLERY)
    if (wanted.length === 0 || wanted.includes(name)) await shoot(name);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function shoot(name) {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(`http://localhost:${server.address().port}/examples/gallery/${name}.html`);
  await page.addStyleTag({ content: ALONE });
  await page.evaluate(async () => {
    const maps = [...document.querySelectorAll('central-asia-map')];
    for (const map of maps) Object.assign(map, { header: 'none', interactive: 'off' });
    for (const small of document.querySelectorAll('central-asia-multiples')) small.header = 'none';
    // On a story's page the text would stand before the map.
    for (const map of document.querySelectorAll('central-asia-story > *'))
      document.querySelector('main > .wide').replaceChildren(map);
    await Promise.all(maps.map((map) => map.ready));
  });
  await page.waitForNetworkIdle();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const path = new URL(`gallery/${name}.webp`, import.meta.url).pathname;
  await page.screenshot({ path, type: 'webp', quality: 75, clip: { x: 0, y: 0, ...SIZE } });
  await page.close();
}
