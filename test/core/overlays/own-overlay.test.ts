import { en } from '../../../src/core/messages/en.js';
import { describe, expect, it } from 'vitest';
import { parseMapData } from '../../../src/core.js';
import { createLayoutCache } from '../../../src/core/scene/layout-cache.js';
import { mercator } from '../../../src/core/geometry/mercator.js';
import { fitView, projectBox } from '../../../src/core/geometry/view.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import type { MapData } from '../../../src/core/data/map-data.js';
import type { SceneItem } from '../../../src/core/model/scene.js';
import { admitOverlays } from '../../../src/core/overlays/admit/admit-overlays.js';
import { itemsOf } from '../../../src/core/overlays/items-of.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { renderCsv } from '../../../src/core/render/render-csv.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { createTimelineSource } from '../../../src/core/scene/build-timeline.js';
import { countInView } from '../../../src/core/scene/count-in-view.js';
import { layoutScene } from '../../../src/core/scene/layout-scene.js';
import { relatedItems } from '../../../src/core/scene/related-items.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import type { Issue } from '../../../src/core/data/issue.js';
import { renderStaticMap, validateMapData } from '../../../src/static.js';
import { atlas, geographyOf, goodLink, printIssues } from '../support.js';
import { bases } from './bases.js';
import { basesData } from './bases-data.js';

const faults: Issue[] = [];
const overlays = [
  ...WHOLE_OVERLAYS,
  ...admitOverlays([bases], WHOLE_OVERLAYS, (issue) => faults.push(issue)),
];
const timelines = createTimelineSource(overlays);
const read = basesData as MapData;

/** The scene of the data with options, in a language. */
function sceneOf(options: Readonly<Record<string, unknown>> = {}, lang = 'en') {
  const known = { atlas, overlays, today: '2026-01-31' };
  const { settings, issues } = resolveSettings(read, options, known);
  const messages = CATALOGUES[lang]!;
  return { scene: buildScene(read, settings, { ...known, messages, timelines }), issues };
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const view = fitView(projectBox([60, 34, 80, 46], mercator), 600, 480);
const draw = (scene: ReturnType<typeof sceneOf>['scene']) =>
  layoutScene(scene, geographyOf('overview', mercator), view, { overlays });

describe('an overlay of a page’s own', () => {
  it('is read, with issues at their places', () => {
    const data = {
      ...basesData,
      bases: [
        ...basesData.bases!,
        { ...basesData.bases![1]!, id: 'lost', host: 'TU' },
        { ...basesData.bases![1]!, id: 'slip', sort: 'aire', form: '2001' },
        { ...basesData.bases![0]!, sources: ['papr'] },
        { ...basesData.bases![1]!, id: 'loose', users: ['US', 7], sources: ['papr'] },
        7,
      ],
    };
    const parsed = parseMapData(data, { overlayTypes: [bases] });
    expect(printIssues(parsed.issues)).toEqual([
      'bases[5].sort: expected one of air, land, got "aire"; did you mean "air"?',
      'bases[5].form: unknown field; did you mean "from"?',
      'bases[6].id: "north" is already the id of another item',
      'bases[7].users[1]: expected a two-letter country code such as "TJ", got 7',
      'bases[8]: expected an object, got 7',
      'bases[4].host: "TU" is no country code; did you mean "HU"?',
      'bases[7].sources[0]: no source has the key "papr"; did you mean "paper"?',
    ]);
    expect(ids((parsed.data as typeof basesData).bases!)).toEqual([
      'north',
      'south',
      'gone',
      'rumour',
      'loose',
    ]);
    expect(printIssues(parseMapData(basesData).issues)).toEqual(['bases: unknown field']);
  });

  it('is chosen by ids, tags, groups and the name of the overlay, and unconfirmed rows wait', () => {
    const shown = (options: Readonly<Record<string, unknown>>) =>
      ids(itemsOf(sceneOf(options).scene, bases));
    expect(shown({})).toEqual(['base:north', 'base:south']);
    expect(shown({ bases: ['south'] })).toEqual(['base:south']);
    expect(shown({ bases: ['KG'] })).toEqual(['base:north']);
    expect(shown({ bases: ['none'] })).toEqual([]);
    expect(shown({ overlays: ['links'] })).toEqual([]);
    expect(shown({ unconfirmed: true })).toContain('base:rumour');
    expect(shown({ asOf: '2005' })).toEqual(['base:north', 'base:south']);
    expect(shown({ asOf: '2005-10' })).toEqual(['base:north', 'base:south', 'base:gone']);
    expect(printIssues(sceneOf({ bases: ['nort'], overlays: ['bsaes', 'bases'] }).issues)).toEqual([
      'attribute overlays: "bsaes" is not known here; did you mean "bases"?',
      'attribute bases: "nort" is not known here; did you mean "north"?',
    ]);
  });

  it('says its items in words, with dates and sources, in the language or in English', () => {
    const item = sceneOf().scene.items.get('base:north')!;
    expect(item).toMatchObject({
      kind: 'base',
      title: { text: 'North field' },
      label: 'North field',
      countries: ['KG', 'US'],
      citations: [{ text: 'The Paper, On bases', url: 'https://example.org/bases' }],
    });
    expect(item.details.map(({ text }) => text.text)).toEqual([
      'from 16 December 2001 to 3 June 2014',
    ]);
    const german = sceneOf({}, 'de').scene;
    expect(german.items.get('base:north')!.title.text).toBe('Nordfeld');
    expect(german.table.find(({ id }) => id === 'bases')!.caption).toBe('Militärbasen');
    expect(sceneOf({}, 'ru').scene.table.find(({ id }) => id === 'bases')!.caption).toBe(
      'Military bases',
    );
  });

  it('has a part in description, legend, table, CSV, and the popups of its countries', () => {
    const { scene } = sceneOf();
    expect(scene.description).toContain('and 2 bases.');
    expect(scene.legend).toMatchObject([
      {
        id: 'bases:all',
        overlay: 'bases',
        label: { text: 'Military bases' },
        count: 2,
        targets: ['base:north', 'base:south'],
        sample: { marks: [{ type: 'circle', role: 'point', style: { fill: 'link-cooperative' } }] },
      },
    ]);
    const section = scene.table.find(({ id }) => id === 'bases')!;
    expect(section.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['North field', 'Kyrgyzstan, United States', 'from 16 December 2001 to 3 June 2014'],
      ['South camp', 'Tajikistan', 'since 2004'],
    ]);
    expect(renderCsv(scene.table, 'D', en)).toContain(
      '"Military bases","South camp","Tajikistan","since 2004",""',
    );
    const tajikistan = scene.items.get('country:TJ') as SceneItem;
    expect(tajikistan.details.map(({ term, text }) => [term, text.text])).toEqual([
      ['Military bases', 'South camp'],
    ]);
    expect(relatedItems(scene, 'country:TJ')).toEqual(new Set(['country:TJ', 'base:south']));
    expect(relatedItems(scene, 'base:north')).toEqual(
      new Set(['base:north', 'country:KG', 'country:US']),
    );
  });

  it('has its dates on the timeline, the same from every date', () => {
    const { timeline } = sceneOf().scene;
    expect(timeline.map(({ date, changes }) => [date, ...changes.map(({ text }) => text)])).toEqual(
      [
        ['2001-12-16', 'North field'],
        ['2004', 'South camp'],
        ['2005-11', 'No longer: Old camp'],
        ['2010'],
        ['2014-06-03', 'No longer: North field'],
      ],
    );
    expect(sceneOf({ asOf: '2003' }).scene.timeline).toBe(timeline);
    expect(sceneOf({ bases: ['south'] }).scene.timeline).not.toBe(timeline);
  });

  it('lies in a layer of its own, above lines and below places, and can be met and named', () => {
    const { scene } = sceneOf();
    const frame = draw(scene);
    expect(frame.layers).toEqual([
      'countries',
      'water',
      'borders',
      'disputes',
      'links',
      'bases',
      'places',
      'labels',
    ]);
    const [north, south] = frame.items.filter(({ layer }) => layer === 'bases');
    expect([north!.id, south!.id]).toEqual(['base:north', 'base:south']);
    expect(north).toMatchObject({ label: 'North field', className: 'base' });
    expect(north!.marks.map(({ role }) => role)).toEqual(['hit', 'point']);
    expect(south!.marks[1]!.style.fill).toBe('link-hostile');
    expect(frame.items.map(({ key }) => key)).toContain('label:bases/base:north');
    const { things } = countInView(scene, frame, overlays, CATALOGUES['en']!);
    expect(things).toEqual(['0 disputes', '0 links', '2 bases']);
  });

  it('stays where it is when finer borders come, and goes when the view does', () => {
    const { scene } = sceneOf();
    const cache = createLayoutCache();
    const of = (level: 'overview' | 'standard', width: number) =>
      layoutScene(scene, geographyOf(level, mercator), width === 600 ? view : { ...view, width }, {
        overlays,
        cache,
      }).items.filter(({ layer }) => layer === 'bases');
    const coarse = of('overview', 600);
    expect(of('standard', 600).every((item, i) => item === coarse[i])).toBe(true);
    expect(of('standard', 500).some((item, i) => item === coarse[i])).toBe(false);
  });

  it('is a crowd from as many items on as others are', () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({ ...basesData.bases![1]!, id: `b${i}` }));
    const known = { atlas, overlays, today: '2026-01-31' };
    const { settings } = resolveSettings({ ...read, ...{ bases: many } }, {}, known);
    const scene = buildScene(read, settings, { ...known, messages: CATALOGUES['en']! });
    expect(draw(scene).crowd.items).toHaveLength(1001);
  });

  it('makes no issue by itself', () => expect(faults).toEqual([]));
});

describe('the static renderers', () => {
  const drawn = renderStaticMap(basesData, { overlayTypes: [bases], bases: ['all'] });

  it('draw it as SVG and HTML', () => {
    expect(drawn.issues).toEqual([]);
    expect(drawn.svg).toMatch(/<g class="layer-bases"><g class="base"><circle class="point" /);
    expect(drawn.svg.match(/class="base"/g)).toHaveLength(2);
    expect(drawn.html).toMatch(/<caption>Military bases. As of 2010<\/caption>/);
    expect(drawn.html).toMatch(/<span> Military bases<\/span>/);
  });

  it('choose by its name', () => {
    const { svg, issues } = renderStaticMap(basesData, { overlayTypes: [bases], bases: ['north'] });
    expect(issues).toEqual([]);
    expect(svg.match(/class="base"/g)).toHaveLength(1);
  });

  it('leave what does not concern it as it is', () => {
    const link = { links: [goodLink], asOf: '2020' };
    const plain = renderStaticMap(link);
    const beside = renderStaticMap(link, { overlayTypes: [bases] });
    expect(beside.svg.replace('<g class="layer-bases"></g>', '')).toBe(plain.svg);
    expect(beside.html.replaceAll('<g class="layer-bases"></g>', '')).toBe(plain.html);
  });

  it('tell what is wrong with its data', () => {
    const wrong = { bases: [{ id: 'x' }] };
    expect(printIssues(validateMapData(wrong))).toEqual(['bases: unknown field']);
    expect(validateMapData(wrong, { overlayTypes: [bases] }).map(({ path }) => path)).toEqual([
      'bases[0].name',
      'bases[0].sort',
      'bases[0].host',
      'bases[0].lat',
      'bases[0].lon',
    ]);
  });
});
