import '../../src/define.js';
import { emulateMedia } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import { bases } from '../core/overlays/bases.js';
import { basesData } from '../core/overlays/bases-data.js';
import {
  assert,
  button,
  canEmulate,
  cleanUp,
  equal,
  find,
  findAll,
  focusedId,
  ids,
  item,
  itEmulated,
  mountLiveMap,
  mountMap,
  picture,
  popup,
  pressKeys,
  root,
  until,
  words,
  problems,
} from './support.js';

const alone = 'alliances="none" disputes="none" links="none"';
const own = { data: basesData, overlayTypes: [bases] };
const bounds = { ...basesData, box: [66, 36, 80, 46] as [number, number, number, number] };

/** So many bases that they are drawn on a canvas. */
function crowded(): typeof basesData {
  const [, south] = basesData.bases!;
  const many = Array.from({ length: 1100 }, (_, i) => ({
    ...south!,
    id: `b${i}`,
    lat: 36 + (i % 40) / 5,
    lon: 60 + i / 60,
  }));
  return { ...basesData, bases: many };
}

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
  afterEach(async () => {
    if (canEmulate) await emulateMedia({ media: 'screen' });
    cleanUp();
  });

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
    const map = await mountLiveMap(alone, { ...own, data: crowded() });
    await until(() => findAll(map, '.picture canvas')[0], 'the canvas');
    const { width, height } = find<HTMLCanvasElement>(map, '.picture canvas');
    assert(width > 0 && height > 0, 'the canvas has a size');
    equal(ids(map, 'base:').length, 0, 'bases that are elements');
  });

  it('are in the legend, which singles them out', async () => {
    const map = await mountLiveMap(alone, own);
    equal(captions(map), ['Military bases'], 'the legend');
    find<HTMLButtonElement>(map, '[part~="legend"] button').click();
    await until(() => picture(map).getAttribute('data-singled') === 'entry', 'the entry is picked');
    assert(item(map, 'base:north').hasAttribute('data-active'), 'a base stands out');
  });

  it('are rows of the table, which open their popup', async () => {
    const map = await mountLiveMap(alone, { ...own, data: bounds });
    button(map, 'Table').click();
    const table = await until(() => root(map).querySelector('central-asia-table'), 'the table');
    const row = await until(
      () =>
        findAll<HTMLButtonElement>(table, 'tbody button').find(
          (one) => words(one) === 'South camp',
        ),
      'the row',
    );
    row.click();
    await until(() => map.selected === 'base:south' && popup(map), 'its popup opens');
    assert(words(popup(map)!).includes('South camp'), 'the popup is of the row');
  });

  it('are announced by what is in view', async () => {
    const map = await mountLiveMap(alone, { ...own, data: bounds });
    const status = () => words(find(map, '[role="status"]'));
    map.asOf = '2012';
    await until(() => /In view: .*\b2 bases\b/.test(status()), 'both are counted');
    map.show = { bases: 'south' };
    await map.ready;
    map.asOf = '2011';
    await until(() => /In view: .*\b1 base\b/.test(status()), 'one is counted');
  });

  itEmulated('are on paper, with their legend', async () => {
    const map = await mountLiveMap(alone, { ...own, data: bounds });
    await emulateMedia({ media: 'print' });
    await until(() => matchMedia('print').matches, 'print');
    for (const id of ['base:north', 'base:south']) {
      const { width, height } = item(map, id).getBoundingClientRect();
      assert(item(map, id).checkVisibility() && width > 4 && height > 4, `${id} is on paper`);
    }
    assert(find(map, '[part~="legend"] li').checkVisibility(), 'the legend is on paper');
  });

  it('are found in their crowd by the pointer, and open', async () => {
    const map = await mountLiveMap(alone, { ...own, data: crowded() });
    const canvas = await until(() => findAll<HTMLCanvasElement>(map, '.crowd')[0], 'the canvas');
    await until(() => !canvas.hasAttribute('data-drawing'), 'all are drawn');
    const [x, y] = map.project([crowded().bases![500]!.lon, crowded().bases![500]!.lat])!;
    const { left, top } = map.getBoundingClientRect();
    const at = { bubbles: true, composed: true, clientX: left + x, clientY: top + y };
    canvas.dispatchEvent(new MouseEvent('click', at));
    await until(() => map.selected?.startsWith('base:b'), 'one of them is selected');
    await until(() => popup(map), 'its popup opens');
  });

  it('are an issue where they are none, and the rest is drawn', async () => {
    const wrong = { ...bases, name: 'Not a name' };
    const map = await mountMap(alone, { ...own, overlayTypes: [wrong, bases] as never });
    equal(
      problems(map).map(({ path }) => path),
      ['overlayTypes[0].name'],
      'issues',
    );
    equal(ids(map, 'base:').length, 2, 'bases');
    map.overlayTypes = undefined;
    await until(() => ids(map, 'base:').length === 0, 'they go with their type');
    equal(
      problems(map).map(({ path }) => path),
      ['bases'],
      'the data is read without it',
    );
  });
});

describe('words of the page’s own for overlays', () => {
  afterEach(cleanUp);

  it('are taken once sites are there, and a word that there is not is an issue', async () => {
    const overlays = { sites: { kinds: { dam: 'Barrage' } }, corridors: { titel: 'Ways' } };
    const map = await mountMap(`${alone} sites="dam" as-of="2026-06-30"`, {
      strings: { overlays } as never,
    });
    await until(() => captions(map).some((text) => text.startsWith('Barrage')), 'the legend');
    equal(problems(map), [], 'issues');
    map.corridors = 'tapi';
    await map.ready;
    equal(
      problems(map).map(({ path }) => path),
      ['strings.overlays.corridors.titel'],
      'the wrong word',
    );
  });
});
