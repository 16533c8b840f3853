import '../../src/define.js';
import { sendMouse } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  cleanUp,
  equal,
  findAll,
  focused,
  focusedId,
  ids,
  item,
  mountLiveMap,
  pointOn,
  popup,
  pressKeys,
  problems,
  until,
  words,
} from './support.js';

const line = {
  type: 'LineString',
  coordinates: [
    [60, 38],
    [66, 40],
    [70, 41],
  ],
};
const area = {
  type: 'Polygon',
  coordinates: [
    [
      [62, 42],
      [67, 42],
      [67, 45],
      [62, 45],
      [62, 42],
    ],
  ],
};
const base = {
  asOf: '2026-06-30',
  box: [56, 35, 74, 48] as [number, number, number, number],
  show: { alliances: [], disputes: [], links: [] },
};
const steppe = { id: 'steppe', name: 'Steppe', summary: 'Grass.', geometry: area };
const railway = { id: 'rail', name: 'Long railway', role: 'railway' as const };

const captions = (map: CentralAsiaMap) =>
  findAll(map, '[part~="legend"] li').map((entry) => words(entry));

describe('shapes of a page’s own', () => {
  afterEach(cleanUp);

  it('are drawn, named, in the legend, and open by pointer and by keys', async () => {
    const data = { ...base, shapes: [steppe, { ...railway, geometry: line }] };
    const map = await mountLiveMap('', { data });
    equal(problems(map), [], 'issues');
    equal(ids(map, 'shape:').sort(), ['shape:rail', 'shape:steppe'], 'drawn');
    equal(captions(map), ['Region', 'Railway'], 'legend');
    await sendMouse({ type: 'click', position: pointOn(map, 'shape:steppe') });
    await until(() => popup(map), 'the card opens');
    await until(() => popup(map)!.contains(focused(map)), 'focus moves in');
    assert(words(popup(map)!).includes('Region'), 'the card tells what it is');
    await pressKeys('Escape');
    await until(() => !popup(map), 'the card closes');
    item(map, 'shape:rail').focus();
    equal(focusedId(map), 'shape:rail', 'focus');
    await pressKeys('Enter');
    await until(() => popup(map), 'the card opens by keys');
    assert(words(popup(map)!).includes('Long railway'), 'the card names it');
  });

  it('go and come with the attribute', async () => {
    const map = await mountLiveMap('shapes="railway"', {
      data: { ...base, shapes: [steppe, { ...railway, geometry: line }] },
    });
    equal(ids(map, 'shape:'), ['shape:rail'], 'by role');
    map.setAttribute('shapes', 'none');
    await map.ready;
    equal(ids(map, 'shape:'), [], 'none');
    map.removeAttribute('shapes');
    await until(() => ids(map, 'shape:').length === 2, 'all');
  });

  it('in files that cannot be had are one issue, and the rest is drawn', async () => {
    const missing = { id: 'missing', name: 'Missing', src: 'nowhere/at-all.geo.json' };
    const map = await mountLiveMap('', { data: { ...base, shapes: [steppe, missing] } });
    await until(() => problems(map).length > 0, 'the issue is told');
    equal(
      map.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path),
      ['shapes[1].src'],
      'paths',
    );
    equal(ids(map, 'shape:'), ['shape:steppe'], 'drawn');
  });

  it('have the look of a body that they belong to', async () => {
    const body = {
      id: 'club',
      name: 'A club',
      short: 'Club',
      members: [{ role: 'member' as const, countries: ['KG', 'shape:steppe'] }],
    };
    const data = {
      ...base,
      show: undefined,
      alliances: [body],
      disputes: [],
      links: [],
      shapes: [steppe],
    };
    const map = await mountLiveMap('', { data });
    equal(problems(map), [], 'issues');
    assert(
      item(map, 'shape:steppe').getAttribute('aria-label')!.includes('Club'),
      'its name says so',
    );
    const kg = getComputedStyle(item(map, 'country:KG').querySelector('.land')!).fill;
    equal(getComputedStyle(item(map, 'shape:steppe').querySelector('.area')!).fill, kg, 'the tint');
  });
});
