import '../../src/define.js';
import type { CentralAsiaMap } from '../../src/define.js';
import { bases } from '../core/overlays/bases.js';
import { basesData } from '../core/overlays/bases-data.js';
import {
  assert,
  cleanUp,
  equal,
  find,
  findAll,
  focusedId,
  ids,
  item,
  mountLiveMap,
  mountMap,
  popup,
  pressKeys,
  until,
  words,
  problems,
} from './support.js';

const alone = 'alliances="none" disputes="none" links="none"';
const own = { data: basesData, overlayTypes: [bases] };
const bounds = { ...basesData, box: [66, 36, 80, 46] as [number, number, number, number] };

const captions = (map: CentralAsiaMap) =>
  findAll(map, '[part~="legend"] li').map((entry) => words(entry));

describe('sites and corridors', () => {
  afterEach(cleanUp);

  it('come by attribute, with legend and popup, and go with it', async () => {
    const map = await mountLiveMap(`${alone} sites="dam" corridors="tapi" as-of="2026-06-30"`);
    equal(problems(map), [], 'issues');
    await until(() => ids(map, 'site:').length > 2, 'dams are drawn');
    equal(ids(map, 'corridor:'), ['corridor:tapi'], 'corridors');
    assert(
      captions(map).some((text) => text.startsWith('Dam')),
      'the legend names dams',
    );
    map.selected = 'corridor:tapi';
    await map.updateComplete;
    await until(() => popup(map), 'the popup opens');
    assert(words(popup(map)!).includes('under construction'), 'the popup tells the state');
    map.setAttribute('sites', 'none');
    await map.ready;
    equal(ids(map, 'site:'), [], 'sites that are off');
    map.removeAttribute('corridors');
    await map.ready;
    equal(ids(map, 'corridor:'), [], 'corridors that are off');
  });

  it('come by the page’s property and by its data, in the data’s language of dates', async () => {
    const map = await mountMap(alone, { sites: ['RU'], asOf: '2026' });
    await until(() => ids(map, 'site:').length > 2, 'sites are drawn');
    map.data = { asOf: '2026', show: { sites: ['ir-chabahar'] } };
    map.sites = undefined;
    await map.ready;
    equal(ids(map, 'site:'), ['site:ir-chabahar'], 'what the data shows');
    equal(problems(map), [], 'issues');
  });

  it('tell of a name that nobody knows', async () => {
    const map = await mountMap(`${alone} sites="damm"`);
    await until(() => map.issues.length > 0, 'an issue is told');
    equal(map.issues[0]!.path, 'attribute sites', 'path');
  });
});

describe('overlays of a page’s own', () => {
  afterEach(cleanUp);

  it('are chosen by an attribute of their name and by show', async () => {
    const map = await mountMap(`${alone} bases="south"`, own);
    equal(ids(map, 'base:'), ['base:south'], 'by attribute');
    map.setAttribute('bases', 'all');
    await until(() => ids(map, 'base:').length === 2, 'the attribute changes');
    map.show = { bases: 'north' };
    await map.ready;
    equal(ids(map, 'base:'), ['base:north'], 'by show');
    equal(problems(map), [], 'issues');
  });

  it('open, are walked to by keys, and are told of', async () => {
    const map = await mountLiveMap(alone, { ...own, data: bounds });
    item(map, 'base:north').focus();
    equal(focusedId(map), 'base:north', 'focus');
    await pressKeys('Enter');
    await until(() => popup(map), 'the popup opens');
    assert(words(popup(map)!).includes('from 16 December 2001 to 3 June 2014'), 'the period');
    await pressKeys('Escape');
    await until(() => !popup(map), 'the popup closes');
    await pressKeys('n');
    const named = ids(map).find((id) => id === focusedId(map));
    assert(named, 'letters walk on');
  });

  it('have their dates on the timeline', async () => {
    const map = await mountLiveMap(`${alone} timeline`, own);
    await until(() => map.scene!.timeline.length > 3, 'the timeline is there');
    equal(
      map.scene!.timeline.map(({ date }) => date),
      ['2001-12-16', '2004', '2005-11', '2010', '2014-06-03'],
      'dates',
    );
  });

  it('are in the SVG that a page takes', async () => {
    const map = await mountLiveMap(alone, own);
    const svg = map.toSvg();
    equal(svg.match(/class="base"/g)?.length, 2, 'bases in the SVG');
  });

  it('are a crowd on a canvas from a thousand on', async () => {
    const [, south] = basesData.bases!;
    const many = Array.from({ length: 1100 }, (_, i) => ({
      ...south!,
      id: `b${i}`,
      lat: 36 + (i % 40) / 5,
      lon: 60 + i / 60,
    }));
    const map = await mountLiveMap(alone, { ...own, data: { ...basesData, ...{ bases: many } } });
    await until(() => findAll(map, '.picture canvas')[0], 'the canvas');
    const { width, height } = find<HTMLCanvasElement>(map, '.picture canvas');
    assert(width > 0 && height > 0, 'the canvas has a size');
    equal(ids(map, 'base:').length, 0, 'bases that are elements');
  });
});
