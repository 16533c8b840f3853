import type { MapData as ReadData } from '../../../src/core/data/map-data.js';
import { describe, expect, it } from 'vitest';
import { parseMapData, type MapData } from '../../../src/core.js';
import { sampleLines } from '../../../src/core/geometry/sample-lines.js';
import { mercator } from '../../../src/core/geometry/mercator.js';
import { fitView, projectBox } from '../../../src/core/geometry/view.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { CORRIDOR_WORDS } from '../../../src/core/messages/corridor-words.js';
import { wholeOptional } from '../../../src/core/overlays/optional.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { createTimelineSource } from '../../../src/core/scene/build-timeline.js';
import { layoutScene } from '../../../src/core/scene/layout-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { corridors as record } from '../../../src/datasets/corridors/index.js';
import { renderStaticMap } from '../../../src/static.js';
import { atlas, geographyOf, printIssues } from '../support.js';

const line = {
  id: 'line',
  name: { en: 'Long line', ru: 'Длинная линия' },
  short: 'Line',
  kind: 'rail' as const,
  parties: ['UZ', 'AF'],
  sections: [
    { name: 'northern part', stops: ['place:town', { name: 'Border', lat: 37.2, lon: 67.4 }] },
    {
      stops: [
        { name: 'Border', lat: 37.2, lon: 67.4 },
        { lat: 36, lon: 68 },
        { name: 'South', lat: 34.5, lon: 69.2 },
      ],
      history: [
        { from: '2012', status: 'planned' as const },
        { from: '2015', status: 'under-construction' as const },
      ],
    },
    {
      kind: 'sea' as const,
      stops: [
        { lat: 40, lon: 52 },
        { lat: 40.3, lon: 50 },
      ],
    },
  ],
  history: [
    { from: '2000', status: 'planned' as const },
    { from: '2010-05', status: 'operating' as const, note: 'First train' },
  ],
};
const data: MapData = {
  asOf: '2016',
  places: [{ id: 'place:town', name: 'Town', lat: 41.3, lon: 69.2 }],
  links: [],
  corridors: [line],
};

const overlays = [...WHOLE_OVERLAYS, ...wholeOptional()];
const known = { atlas, overlays, today: '2026-01-31' };
function sceneOf(given: MapData, options: object = {}) {
  const input = given as ReadData;
  const { settings } = resolveSettings(input, options, known);
  const timelines = createTimelineSource(overlays);
  return buildScene(input, settings, { ...known, messages: CATALOGUES['en']!, timelines });
}
const frameOf = (input: MapData, box: readonly [number, number, number, number]) => {
  const view = fitView(projectBox([...box], mercator), 600, 480);
  return layoutScene(sceneOf(input), geographyOf('overview', mercator), view, { overlays });
};

describe('corridors of own data', () => {
  it('are read, with issues at their places', () => {
    expect(printIssues(parseMapData(data).issues).filter((text) => !/^places/.test(text))).toEqual(
      [],
    );
    const [north, south] = line.sections;
    const wrong = {
      ...data,
      corridors: [
        {
          ...line,
          parties: ['UZ', 'QX'],
          sections: [{ ...north, stops: ['place:twon', 'x'] }, south],
        },
        { ...line, id: 'none', sections: [{ stops: ['x', { lat: 1, lon: 2 }] }] },
      ],
    };
    const read = parseMapData(wrong);
    expect(printIssues(read.issues).filter((text) => !/^places/.test(text))).toEqual([
      'corridors[0].parties[1]: "QX" is no country code; did you mean "QA"?',
      'corridors[0].sections[0].stops[0]: "place:twon" is no place of this data; did you mean "place:town"?',
      'corridors[0].sections[0].stops[1]: "x" is no place of this data',
      'corridors[1].sections[0].stops[0]: "x" is no place of this data',
    ]);
    const kept = (read.data as MapData).corridors!;
    expect(kept.map(({ id, parties, sections }) => [id, parties, sections.length])).toEqual([
      ['line', ['UZ'], 1],
    ]);
  });

  it('are lines of each part in its own state and mode', () => {
    const [item] = frameOf(data, [48, 32, 74, 44]).items.filter(
      ({ layer }) => layer === 'corridors',
    );
    expect(item).toMatchObject({ id: 'corridor:line', className: 'corridor' });
    const styles = item!.marks.filter(({ role }) => role === 'line').map(({ style }) => style);
    expect(styles.map(({ dash, stroke }) => [dash, stroke])).toEqual([
      [undefined, 'label'],
      ['9 4', 'label'],
      [undefined, 'label-water'],
    ]);
    expect(item!.marks.filter(({ role }) => role === 'core')).toHaveLength(1);
    expect(item!.marks.filter(({ role }) => role === 'hit')).toHaveLength(3);
    const before = sceneOf(data, { asOf: '2011' }).items.get('corridor:line') as unknown as {
      lines: unknown[];
    };
    expect(before.lines).toHaveLength(2);
    expect(sceneOf(data, { asOf: '1999' }).items.has('corridor:line')).toBe(false);
  });

  it('are seen, named and met where no stop of theirs lies in the view', () => {
    const between = frameOf(data, [67.9, 38.7, 68.4, 39.1]);
    const [item] = between.items.filter(({ layer }) => layer === 'corridors');
    const [x, y] = item!.anchor!;
    expect(x > 0 && x < 600 && y > 0 && y < 480).toBe(true);
    expect(between.items.map(({ key }) => key)).toContain('label:corridor:line');
    expect(
      frameOf(data, [80, 45, 82, 47]).items.filter(({ layer }) => layer === 'corridors'),
    ).toEqual([]);
  });

  it('are named on an overview where they are few, or where an editor says how', () => {
    const [line] = data.corridors!;
    const many = Array.from({ length: 12 }, (_, i) => ({ ...line!, id: `far-${i}`, short: 'Far' }));
    const overview = { ...data, box: [20, 10, 120, 60] as const };
    expect(renderStaticMap(overview).svg).toContain('>Line<');
    const map = { ...overview, corridors: [line!, ...many] };
    const svgOf = (labels?: MapData['labels']) => renderStaticMap({ ...map, labels }).svg;
    const own = { 'corridor:line': { text: 'To the south' } };
    expect(svgOf()).not.toContain('>Line<');
    expect(svgOf(own)).toContain('>To the south<');
    expect(svgOf({ 'corridor:line': { hidden: true } })).not.toContain('>Line<');
  });

  it('have their names beside them, not on them', () => {
    const { labels, items } = frameOf(data, [60, 34, 78, 46]);
    const name = labels.find(({ text }) => text === 'Line')!;
    const points = items
      .filter(({ key }) => key === 'corridor:line')
      .flatMap(({ marks }) => marks)
      .flatMap((mark) => (mark.type === 'line' ? sampleLines([mark.points]) : []));
    const [left, top, right, bottom] = name.box;
    expect(points.length).toBeGreaterThan(20);
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [points[i]!, points[i + 1]!];
      expect(x > left && x < right && y > top && y < bottom).toBe(false);
    }
  });

  it('are told with parts, course, state, and what changes', () => {
    const scene = sceneOf(data);
    const { label, details, countries } = scene.items.get('corridor:line')!;
    expect(label).toBe('Long line: Railway, operating');
    expect(countries).toEqual(['UZ', 'AF']);
    expect(details.map(({ term, text }) => [term, text.text])).toEqual([
      ['Status', 'operating, since May 2010: First train'],
      ['Parts', 'Border – South: under construction'],
      ['Kind', 'Railway'],
      ['Parties', 'Uzbekistan, Afghanistan'],
      ['Route', 'Town – Border'],
      [undefined, 'Border – South'],
      ['Events', '2000: planned'],
    ]);
    expect(
      scene.timeline.map(({ date, changes }) => [date, ...changes.map(({ text }) => text)]),
    ).toEqual([
      ['2000', 'Long line: planned'],
      ['2010-05', 'Long line: operating. First train'],
      ['2012', 'Long line, Border – South: planned'],
      ['2015', 'Long line, Border – South: under construction'],
      ['2016'],
    ]);
    expect(scene.legend.map(({ id, label: said }) => [id, said.text])).toEqual([
      ['corridors:rail', 'Railway'],
      ['corridors:sea', 'Sea route'],
      ['corridors:operating', 'Corridor, operating'],
      ['corridors:under-construction', 'Corridor, under construction'],
    ]);
  });

  it('of one kind show in its own line what dashes mean, of several kinds in a plain one', () => {
    const strokeOf = (sections: (typeof line.sections)[number][]) =>
      sceneOf({ ...data, corridors: [{ ...line, sections }] })
        .legend.find(({ id }) => id === 'corridors:under-construction')!
        .sample.marks.map(({ style }) => style.stroke);
    expect(strokeOf(line.sections.slice(0, 2))).toEqual(['label']);
    expect(strokeOf(line.sections)).toEqual(['label-muted']);
  });

  it('have their short name beside them, or the full one where that is in the reader’s language', () => {
    const ofLang = (lang: string) =>
      renderStaticMap({ ...data, box: [64, 33, 72, 42] }, { lang, width: 900 }).svg;
    expect(ofLang('en')).toMatch(/<text[^>]*class="label-place"[^>]*>Line</);
    expect(ofLang('ru')).not.toMatch(/>Line</);
  });
});

describe('the library’s corridors', () => {
  it('are off in the article’s map, and on by name, kind and country', () => {
    const shown = (options: object) =>
      renderStaticMap(undefined, { asOf: '2026-06-30', ...options }).svg.match(
        /<g class="corridor">/g,
      )?.length ?? 0;
    expect(shown({})).toBe(0);
    expect(shown({ corridors: ['all'] })).toBe(record.length);
    expect(shown({ corridors: ['tapi'] })).toBe(1);
    expect(shown({ corridors: ['gas-pipeline'] })).toBe(
      record.filter(({ kind }) => kind === 'gas-pipeline').length,
    );
  });

  it('and sites draw each other’s no item', () => {
    const { svg } = renderStaticMap({ asOf: '2026' }, { sites: ['UZ'], corridors: ['tapi'] });
    expect(svg.match(/<g class="corridor">/g)).toHaveLength(1);
    expect(svg.match(/<g class="site">/g)!.length).toBeLessThan(10);
  });
});

describe('the words for corridors', () => {
  it.each(Object.keys(CATALOGUES))('%s are all there, and no two alike', (lang) => {
    const words = CORRIDOR_WORDS[lang as keyof typeof CORRIDOR_WORDS];
    for (const group of [words.kinds, words.statuses]) {
      const said = Object.values(group);
      expect(new Set(said).size).toBe(said.length);
      expect(said.every((word) => word.trim() === word && word !== '')).toBe(true);
    }
    expect(words.count(2)).toMatch(/\p{L}/u);
    if (lang !== 'en') expect(words.kinds).not.toEqual(CORRIDOR_WORDS.en.kinds);
    const { html, issues } = renderStaticMap(data, { lang });
    expect(issues.filter(({ path }) => path !== 'places')).toEqual([]);
    expect(html).toContain(words.kinds.rail);
  });
});
