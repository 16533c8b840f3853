import '../../src/define.js';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  axeFinds,
  button,
  canEmulate,
  cleanUp,
  equal,
  find,
  findAll,
  foreignRequests,
  itEmulated,
  label,
  live,
  assert,
  mountLiveMap,
  mountMap,
  popup,
  root,
  settled,
  until,
  untilIssue,
} from './support.js';
import { sample } from './sample-data.js';

const legendButton = (map: CentralAsiaMap) =>
  until(
    () => root(map).querySelector<HTMLButtonElement>('.legend-box:not(.prerendered *) button'),
    'the legend',
  );

const states: Readonly<Record<string, (map: CentralAsiaMap) => Promise<unknown> | void>> = {
  'as it comes': () => undefined,
  'with a popup': (map) => {
    map.selected = 'L01';
    return until(() => popup(map), 'popup');
  },
  'with its table': (map) => {
    button(map, 'Table').click();
    return until(
      () => root(map).querySelector('central-asia-table')?.shadowRoot?.querySelector('table'),
      'table',
    );
  },
  'with an entry picked': async (map) => {
    (await legendButton(map)).click();
    await until(() => find(map, '.picture').hasAttribute('data-singled'), 'singled out');
    await Promise.all(
      find(map, '.picture')
        .getAnimations({ subtree: true })
        .map((fade) => fade.finished),
    );
  },
  'with more opened': (map) => {
    find(map, '[data-act="about"]').click();
    return until(() => findAll(map, '.about label').length > 10, 'the menu');
  },
  'with issues': (map) => {
    map.setAttribute('links', 'nothing');
    return untilIssue(map, 'attribute links', /nothing/);
  },
};

/** Red, green, blue and opacity of a computed colour. */
function rgb(colour: string): readonly number[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2). */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, blue] = rgb(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
}

/** What readers must be able to tell apart: names on land and sea, words on the surface. */
function readable(map: CentralAsiaMap): void {
  const name = getComputedStyle(label(map, 'Tajikistan'));
  const sea = getComputedStyle(find<SVGElement>(map, '.picture > svg > rect')).fill;
  const surface = getComputedStyle(map).backgroundColor;
  const land = getComputedStyle(find<SVGElement>(map, '[data-id="country:IN"] .land')).fill;
  const text = getComputedStyle(find(map, '[part~="title"]')).color;
  const zoom = getComputedStyle(button(map, 'Zoom in'));
  for (const [what, a, b, least] of [
    ['names and their halo', name.fill, name.stroke, 4.5],
    ['names and sea', name.fill, sea, 4.5],
    ['names and land', name.fill, /^url/.test(land) ? sea : land, 4.5],
    ['text and surface', text, surface, 4.5],
    ['button and its ground', zoom.color, zoom.backgroundColor, 4.5],
  ] as const)
    assert(contrast(a, b) >= least, `${what}: ${a} on ${b} is ${contrast(a, b).toFixed(2)}`);
}

describe('accessibility', () => {
  afterEach(async () => {
    if (canEmulate)
      await emulateMedia({
        colorScheme: 'light',
        forcedColors: 'none',
        reducedMotion: 'no-preference',
      });
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    cleanUp();
  });

  for (const [state, reach] of Object.entries(states)) {
    it(`axe finds nothing: ${state}`, async () => {
      const map = await mountLiveMap();
      await reach(map);
      await settled(map);
      equal(await axeFinds(map), []);
    });
  }

  it('axe finds nothing: 320 pixels wide', async () => {
    const map = await mountLiveMap('selected="L01"', {}, { width: 320 });
    equal(await axeFinds(map), []);
  });

  it('axe finds nothing: without interaction', async () => {
    const map = await mountMap('interactive="off"');
    equal(await axeFinds(map), []);
  });

  it('axe finds nothing: legend and table alone', async () => {
    for (const name of ['central-asia-legend', 'central-asia-table'] as const) {
      const element = document.createElement(name);
      element.data = sample();
      document.body.append(element);
      await settled(element);
      const found = await axeFinds(element);
      element.remove();
      equal(found, [], name);
    }
  });

  itEmulated('axe finds nothing: dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.colorScheme = 'light dark';
    const map = await mountLiveMap('selected="L01"');
    equal(await axeFinds(map), []);
  });

  it('the picture without interaction is one image with a name', async () => {
    const map = await mountMap('interactive="off"');
    const svg = find(map, '.picture');
    equal(svg.getAttribute('role'), 'img');
    assert(svg.getAttribute('aria-label') ?? svg.getAttribute('aria-labelledby'), 'a name');
  });

  itEmulated(
    'follows the scheme of the page, light and dark, and is readable in both',
    async () => {
      document.documentElement.style.colorScheme = 'light dark';
      const map = await mountLiveMap();
      const colours = () => [
        getComputedStyle(label(map, 'Tajikistan')).fill,
        getComputedStyle(find<SVGElement>(map, '.picture > svg > rect')).fill,
        getComputedStyle(map).backgroundColor,
        getComputedStyle(map).color,
      ];
      readable(map);
      const light = colours();
      await emulateMedia({ colorScheme: 'dark' });
      await until(() => matchMedia('(prefers-color-scheme: dark)').matches, 'dark');
      readable(map);
      const dark = colours();
      light.forEach((colour, i) => assert(colour !== dark[i], `${colour} in both schemes`));
    },
  );

  itEmulated('stays light on a page that declares no dark scheme', async () => {
    const map = await mountLiveMap();
    const before = getComputedStyle(map).backgroundColor;
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => matchMedia('(prefers-color-scheme: dark)').matches, 'dark');
    equal(getComputedStyle(map).backgroundColor, before);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    itEmulated(`is readable in forced colours, ${colorScheme}`, async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      await until(() => matchMedia('(forced-colors: active)').matches, 'forced colours');
      document.documentElement.style.colorScheme = 'light dark';
      const map = await mountLiveMap();
      readable(map);
    });

  itEmulated('is still without motion where readers want none', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const map = await mountLiveMap();
    const before = map.frame!.view.scale;
    button(map, 'Zoom in').click();
    assert(map.frame!.view.scale > before, 'zooms at once');
    equal(findAll(map, '.leaflet-zoom-anim').length, 0);
  });

  it('scales with the text of the page', async () => {
    await setViewport({ width: 480, height: 700 });
    const map = await mountLiveMap('', {}, { width: 320 });
    map.style.fontSize = '32px';
    await map.updateComplete;
    assert(map.scrollWidth <= 320, `overflows: ${map.scrollWidth}`);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('requests', () => {
  afterEach(cleanUp);

  it('none leaves the origin of the page', async () => {
    const map = await mountLiveMap('alliances="csto"');
    map.selected = 'L01';
    button(map, 'Table').click();
    find(map, '[data-act="about"]').click();
    await until(() => findAll(map, '.about label').length > 10, 'the full record');
    map.fit(['KG']);
    await live(map);
    assert(performance.getEntriesByType('resource').length > 10, 'requests are counted');
    equal(foreignRequests(window), []);
  });
});
