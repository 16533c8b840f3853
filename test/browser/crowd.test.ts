import '../../src/define.js';
import type { CentralAsiaMap, MapData } from '../../src/define.js';
import {
  assert,
  cleanUp,
  equal,
  find,
  findAll,
  focusedId,
  isFine,
  mountBox,
  mountLiveMap,
  picture,
  popup,
  root,
  stays,
  until,
  problems,
} from './support.js';

const LINKS = 1200;

/** Links in a fan from one place, each to a place of its own. */
const crowd = (): MapData => ({
  title: 'Many links',
  box: [42, 24, 90, 55],
  places: Array.from({ length: LINKS + 1 }, (_, i) => ({
    id: `place:${i}`,
    name: `Place ${i}`,
    lat: 28 + 24 * ((i * 0.618) % 1),
    lon: 46 + (40 * i) / LINKS,
  })),
  links: Array.from({ length: LINKS }, (_, i) => ({
    id: `L${i}`,
    from: 'place:0',
    to: `place:${i + 1}`,
    kind: 'tie',
    claim: 'event' as const,
    direction: 'directed' as const,
    tone: 'hostile' as const,
    summary: `Link ${i}`,
  })),
});

describe('very many links', () => {
  afterEach(cleanUp);

  const canvas = (map: CentralAsiaMap) => find<HTMLCanvasElement>(map, '.picture canvas');
  const inked = (map: CentralAsiaMap) => {
    const { width, height } = canvas(map);
    const { data } = canvas(map).getContext('2d')!.getImageData(0, 0, width, height);
    return data.filter((value, i) => i % 4 === 3 && value > 128).length;
  };

  it('are drawn on a canvas among the layers, in the colours of the theme', async () => {
    const map = await mountLiveMap('', { data: crowd() });
    equal(problems(map), [], 'issues');
    await until(() => findAll(map, '.picture canvas')[0], 'the canvas, whose code comes by itself');
    await until(() => inked(map) > 5000, 'lines are drawn');
    equal(findAll(map, '.picture .layer-links .link').length, 0, 'links that are elements');
    const parts = findAll(map, '.picture > *, .picture > svg > *');
    const layers = parts.map((part) => part.getAttribute('class'));
    const [land, lines, names] = ['layer-countries', 'crowd', 'layer-labels'].map((layer) =>
      layers.indexOf(layer),
    ) as [number, number, number];
    assert(land >= 0 && land < lines && lines < names, `names are above them: ${layers.join()}`);
    assert(findAll(map, '.picture *').length < 2500, 'few elements');
  });

  it('are all there in the end, and are not drawn again for finer borders', async () => {
    const map = mountBox('<central-asia-map></central-asia-map>')
      .firstElementChild as CentralAsiaMap;
    // It begins and ends once; one that overtakes another would begin again in between.
    let changes = 0;
    const watch = new MutationObserver((records) => {
      changes += records.length;
    });
    watch.observe(root(map), { subtree: true, attributeFilter: ['data-drawing'] });
    map.data = crowd();
    await until(() => root(map).querySelector('.crowd:not([data-drawing])'), 'all are drawn');
    const all = inked(map);
    assert(all > 5000, `${all} pixels`);
    await until(() => isFine(map), 'finer borders');
    await stays(() => inked(map) === all, 'the crowd is as it was');
    watch.disconnect();
    equal(changes, 2, 'begun and ended once');
  });

  it('open where they are clicked, and stand out as elements of the same look', async () => {
    const map = await mountLiveMap('', { data: crowd() });
    const { anchor, id } = map.frame!.items.find((item) => item.id === 'link:L700')!;
    const { left, top } = find(map, '.viewport').getBoundingClientRect();
    const at = { clientX: left + anchor![0], clientY: top + anchor![1], bubbles: true };
    picture(map).dispatchEvent(new PointerEvent('pointermove', { ...at, buttons: 0 }));
    await until(
      () => findAll(map, '.link[data-active]').length > 0,
      'what is pointed at stands out',
    );
    picture(map).dispatchEvent(new MouseEvent('click', at));
    await until(() => popup(map), 'popup');
    assert(map.selected!.startsWith('link:'), `a link is selected, not ${map.selected}`);
    assert(
      findAll(map, '.link[data-active] .arc').length > 0,
      'the selected one is drawn over the others',
    );
    map.selected = id!;
    await until(() => findAll(map, `[data-id="${id}"]`).length === 1, 'chosen by the page');
  });

  it('can have the focus one by one', async () => {
    const map = await mountLiveMap('', { data: crowd() });
    const first = await until(
      () => picture(map).querySelector<SVGElement>('[tabindex="0"]'),
      'a tab stop',
    );
    first.focus();
    const press = (key: string) =>
      map.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    press('End');
    await until(() => focusedId(map)?.startsWith('link:'), 'the focus is on a link');
    const last = focusedId(map);
    press('ArrowLeft');
    await until(() => focusedId(map) !== null && focusedId(map) !== last, 'and moves on');
    equal(findAll(map, '[tabindex="0"][data-id]').length, 1, 'tab stops');
  });
});
