import { packText } from '../../src/dom/packed-text.js';
import { assert, cleanUp, equal, mountBox, until } from './support.js';
import type { CentralAsiaMap } from '../../src/define.js';

// The page for frames and the script around it, in each engine. All of what they promise: test/built/embed.test.ts.

const DATA = {
  headline: 'Five states & <one> union',
  asOf: '2025-12-31',
  show: { alliances: ['eaeu'], disputes: [], links: [] },
};
const link = {
  map: {},
  document: DATA,
  options: { lang: 'ru', theme: 'auto', projection: 'mercator', timeline: false, hasHeader: true },
};

const frameAt = (rest: string): HTMLIFrameElement =>
  mountBox(
    `<iframe src="/dist/embed.html${rest}" style="width: 100%; height: 300px; border: 0"></iframe>`,
  ).querySelector('iframe')!;

const mapIn = ({ contentDocument }: HTMLIFrameElement) =>
  contentDocument?.querySelector<CentralAsiaMap>('central-asia-map');

const pageHeight = ({ contentDocument }: HTMLIFrameElement) =>
  Math.ceil(contentDocument!.documentElement.getBoundingClientRect().height);

/** Until the map is drawn and its frame is as high as its page. */
async function untilFits(frame: HTMLIFrameElement): Promise<CentralAsiaMap> {
  const map = await until(() => mapIn(frame), 'a map in the frame');
  await until(() => map.shadowRoot?.querySelector('svg, canvas'), 'a picture');
  await until(
    () => frame.clientHeight > 400 && frame.clientHeight === pageHeight(frame),
    'a frame as high as its page',
  );
  return map;
}

describe('the page for frames', () => {
  before(async () => {
    // A script of a page knows its own address only while it runs.
    const script = Object.assign(document.createElement('script'), { src: '/dist/embed.js' });
    document.head.append(script);
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
  });
  afterEach(cleanUp);

  it('draws the data of its address, as high as it needs, and names its frame', async () => {
    const frame = frameAt(`#map=${await packText(JSON.stringify(DATA))}`);
    const map = await untilFits(frame);
    equal(map.scene?.title.text, DATA.headline);
    await until(() => frame.title === DATA.headline, 'a title');
    frame.parentElement!.style.width = '360px';
    await untilFits(frame);
  });

  it('draws what a link of the studio holds', async () => {
    const map = await untilFits(frameAt(`#map=${await packText(JSON.stringify(link))}`));
    equal(map.scene?.title.text, DATA.headline);
    equal(map.lang, 'ru');
    // A name that has no room on so small a picture is told, and is no fault of the link.
    equal(
      map.issues.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });

  it('draws a file beside it, with the attributes of its address', async () => {
    const map = await untilFits(frameAt('?src=../test/browser/own.json&as-of=2022&lang=en'));
    equal(map.getAttribute('as-of'), '2022');
    assert(map.scene?.title.text === 'A map from a file', 'the title of the file');
  });

  it('says that an address is damaged', async () => {
    const frame = frameAt('#map=AAAA');
    const alert = await until(
      () => frame.contentDocument?.querySelector('[role="alert"]')?.textContent,
      'a sentence',
    );
    assert(alert.includes('not complete'), alert);
  });
});
