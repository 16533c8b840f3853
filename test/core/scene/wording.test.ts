import { describe, expect, it } from 'vitest';
import { withWording } from '../../../src/app/with-wording.js';
import type { Issue } from '../../../src/core/data/issue.js';
import type { MapData } from '../../../src/core/data/map-data.js';
import { parseMapData } from '../../../src/core/data/parse-map-data.js';
import { EXTENT } from '../../../src/core/geometry/drawn-names.js';
import { WORLDVIEWS } from '../../../src/core/geometry/worldviews.js';
import { en } from '../../../src/core/messages/en.js';
import type { Messages } from '../../../src/core/messages/messages.js';
import { withStrings } from '../../../src/core/messages/with-strings.js';
import type { Frame } from '../../../src/core/model/frame.js';
import type { LegendEntry, Scene } from '../../../src/core/model/scene.js';
import { wholeOptional } from '../../../src/core/overlays/optional.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { firstEntries } from '../../../src/core/scene/first-entries.js';
import type { MapOptions } from '../../../src/core/scene/map-options.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { readShapes } from '../../../src/core/scene/shape-outlines.js';
import { tellOfEntry } from '../../../src/core/scene/tell-of-entry.js';
import { article } from '../../../src/datasets/article.js';
import { record as corridors } from '../../../src/datasets/corridors/record.js';
import { record as sites } from '../../../src/datasets/sites/record.js';
import { atlas, build, known, layout, parse, printIssues } from '../support.js';

interface Worded {
  readonly scene: Scene;
  readonly issues: readonly string[];
  readonly severities: readonly Issue['severity'][];
}

/** A scene with words of its data's own, read as data is, and of its page. */
function word(wording: object, strings?: object, options: MapOptions = {}): Worded {
  const { data: own, issues: read } = parse(wording);
  const issues: Issue[] = [...read];
  const data: MapData = { ...article, ...own };
  const messages: Messages = withStrings(en, { strings: strings }, [], issues);
  const { scene: bare } = build(options, data);
  const { scene, issues: told } = withWording(bare, messages, {
    data,
    atlas,
    overlays: WHOLE_OVERLAYS,
  });
  const all = [...issues, ...told];
  return {
    scene,
    issues: printIssues(all),
    severities: all.map(({ severity }) => severity),
  };
}

const plain = build().scene;
const idsOf = (legend: readonly LegendEntry[]) => legend.map(({ id }) => id);
const draw = (scene: Scene, width = 976, height = 600) => layout(scene, 'standard', width, height);
const namesOn = ({ labels }: Frame) =>
  labels.filter(({ kind }) => kind === 'name').map(({ text }) => text);
const nameOn = ({ labels }: Frame, text: string) => labels.find((label) => label.text === text);

const BORDER = 'disputes:active';
const BODY = 'alliances:ots:member';
const JUDGED = 'links:assessment';

/** A page's own numbers and lines, of each form that has an entry. */
const OWN = {
  values: [
    {
      id: 'income',
      name: 'Income',
      rows: [
        { country: 'KZ', value: 14 },
        { country: 'TJ', value: 1 },
        { country: 'AF', value: null },
      ],
    },
    { id: 'people', name: 'People', form: 'circles', rows: [{ country: 'KZ', value: 20 }] },
    { id: 'sent', name: 'Sent', form: 'widths', rows: [{ item: 'corridor:cpc', value: 4 }] },
  ],
  shapes: ['#7d4e86', undefined].map((color, i) => ({
    id: `way-${i}`,
    name: `Way ${i}`,
    role: 'railway',
    color,
    geometry: {
      type: 'LineString',
      coordinates: [
        [62, 38],
        [69, 41],
      ],
    },
  })),
};

/** The first entries where all that they stand for is seen. */
const first = (legend: readonly LegendEntry[]) =>
  firstEntries(
    legend,
    legend.flatMap(({ targets }) => targets),
  );

describe("the legend in an editor's words", () => {
  it('is what these tests take it for', () => {
    expect(idsOf(plain.legend)).toEqual([BODY, BORDER, JUDGED]);
  });

  it('says a label in place of the own, in the language of the page where there is one', () => {
    const { scene, issues } = word({
      legend: {
        [BODY]: { label: { de: 'Im Turkrat', en: 'Turkic club' } },
        [JUDGED]: { label: 'A view' },
      },
    });
    expect(issues).toEqual([]);
    const said = new Map(scene.legend.map(({ id, label }) => [id, label.text]));
    expect([said.get(BODY), said.get(JUDGED)]).toEqual(['Turkic club', 'A view']);
    expect(said.get(BORDER)).toBe(plain.legend.find(({ id }) => id === BORDER)?.label.text);
  });

  it('is in the order of the numbers: those with one first, those below zero last', () => {
    const order = (orders: Readonly<Record<string, number>>) =>
      idsOf(
        word({
          legend: Object.fromEntries(Object.entries(orders).map(([id, order]) => [id, { order }])),
        }).scene.legend,
      );
    expect(order({ [JUDGED]: 1 })).toEqual([JUDGED, BODY, BORDER]);
    expect(order({ [JUDGED]: 1, [BORDER]: 0.5 })).toEqual([BORDER, JUDGED, BODY]);
    expect(order({ [BODY]: -1 })).toEqual([BORDER, JUDGED, BODY]);
    expect(order({ [BODY]: -1, [BORDER]: -2 })).toEqual([JUDGED, BORDER, BODY]);
    expect(order({ [JUDGED]: 1e9, [BORDER]: 1e6 })).toEqual([BORDER, JUDGED, BODY]);
  });

  it('leaves out what is hidden, while the map draws it', () => {
    const { scene } = word({ legend: { [BORDER]: { hidden: true } } });
    expect(idsOf(scene.legend)).toEqual([BODY, JUDGED]);
    expect(scene.overlays['disputes']).toHaveLength(plain.overlays['disputes']!.length);
    expect(namesOn(draw(scene))).toEqual(namesOn(draw(plain)));
  });

  it('shows by its order which entries come first where there are more than five', () => {
    const all = { alliances: ['csto', 'sco', 'ots'] };
    const legend = build(all).scene.legend;
    expect(legend.length).toBeGreaterThan(5);
    const last = legend.at(-1)!.id;
    expect(idsOf(first(legend))).not.toContain(last);
    const { scene } = word({ legend: { [last]: { order: 1 } } }, undefined, all);
    expect(idsOf(first(scene.legend))[0]).toBe(last);
  });

  it('shows at first what is asked for, be it said on the picture', () => {
    const said = plain.legend.map((entry) => ({ ...entry, isSaid: entry.id === BORDER }));
    const scene = { ...plain, legend: said };
    expect(idsOf(first(said))).toEqual([BODY, JUDGED]);
    const data = { ...article, legend: { [BORDER]: { hidden: false } } };
    const worded = withWording(scene, en, { data, atlas, overlays: WHOLE_OVERLAYS });
    expect(idsOf(first(worded.scene.legend))).toEqual([BODY, BORDER, JUDGED]);
  });

  it.each([
    [
      'legend["links:asessment"]',
      'links:asessment',
      'error',
      /is no entry of the legend; did you mean "links:assessment"\?$/,
    ],
    [
      'legend["alliances:klub:member"]',
      'alliances:klub:member',
      'error',
      /is no entry of the legend/,
    ],
    [
      'legend.nonsense',
      'nonsense',
      'error',
      /it has alliances:ots:member, disputes:active, links:assessment$/,
    ],
    [
      'legend["disputes:frozen"]',
      'disputes:frozen',
      'info',
      /has no such entry now; it has alliances:ots:member/,
    ],
    ['legend["alliances:csto:partner"]', 'alliances:csto:partner', 'info', /has no such entry now/],
  ])('tells at %s of what it has not', (path, id, severity, message) => {
    const { issues, severities } = word({ legend: { [id]: { order: 1 } } });
    expect(severities).toEqual([severity]);
    expect(issues[0]).toMatch(message);
    expect(issues[0]!.slice(0, path.length + 2)).toBe(`${path}: `);
  });

  it('takes no entry that it can have for a slip, whatever the date', () => {
    const overlays = [...WHOLE_OVERLAYS, ...wholeOptional()];
    const { data, issues } = parseMapData(OWN, { ...known, overlays });
    expect(printIssues(issues)).toEqual([]);
    const whole = readShapes({ ...article, ...corridors, ...sites, ...data }, EXTENT, () => ({
      failure: 'no file is read',
    })).data;
    const legendOf = (options: MapOptions) => {
      const all = { disputes: ['all'], links: ['all'], sites: ['all'], corridors: ['all'] };
      const { settings } = resolveSettings(
        whole,
        { ...all, values: ['all'], shapes: ['all'], unconfirmed: true, ...options } as MapOptions,
        { atlas, overlays, today: '2026-01-31', worldviews: WORLDVIEWS },
      );
      return idsOf(buildScene(whole, settings, { messages: en, atlas, overlays }).legend);
    };
    const drawn = ['1995', '2005', '2015', '2022', '2026-01'].flatMap((asOf) =>
      [
        ['csto', 'sco'],
        ['eaeu', 'nato'],
        ['ots', 'cis'],
      ].flatMap((alliances) => legendOf({ asOf, alliances })),
    );
    for (const { name } of overlays)
      expect(new Set(drawn.filter((id) => id.startsWith(`${name}:`))).size, name).toBeGreaterThan(
        1,
      );
    for (const id of drawn)
      expect(
        tellOfEntry(id, { legend: [], form: 'map' }, { data: whole, atlas, overlays })?.severity,
        id,
      ).toBe('info');
  });
});

describe("names in an editor's words", () => {
  const before = draw(plain);

  it('are said otherwise on the picture alone', () => {
    const { scene, issues } = word({ labels: { KZ: { text: 'Qazaqstan' } } });
    expect(issues).toEqual([]);
    expect(namesOn(draw(scene))).toContain('Qazaqstan');
    expect(namesOn(draw(scene))).not.toContain('Kazakhstan');
    expect(scene.items.get('country:KZ')?.title.text).toBe('Kazakhstan');
    expect(JSON.stringify(scene.table)).toContain('Kazakhstan');
    expect(scene.description).toBe(plain.description);
  });

  it('are left off the picture, while the table has them', () => {
    const { scene } = word({
      labels: { 'country:KZ': { hidden: true }, 'persian-gulf': { hidden: true } },
    });
    const names = namesOn(draw(scene));
    expect(namesOn(before)).toEqual(expect.arrayContaining(['Kazakhstan', 'Persian Gulf']));
    expect(names).not.toContain('Kazakhstan');
    expect(names).not.toContain('Persian Gulf');
    expect(JSON.stringify(scene.table)).toContain('Kazakhstan');
  });

  it('stand where they are wanted, at the end of a line where that is elsewhere', () => {
    const at: [number, number] = [76, 33.5];
    const frame = draw(word({ labels: { TJ: { at } } }).scene);
    const { box } = nameOn(frame, 'Tajikistan')!;
    const other = nameOn(before, 'Tajikistan')!.box;
    expect(box[0]).toBeGreaterThan(other[2]);
    const item = frame.items.find(({ key }) => key === 'label:country:TJ')!;
    const line = item.marks.find((mark) => mark.type === 'line');
    expect(line?.type === 'line' && line.points.length).toBe(4);
    // What is not moved has none.
    const kept = before.items.find(({ key }) => key === 'label:country:TJ')!;
    expect(kept.marks.filter(({ type }) => type === 'line')).toEqual([]);
  });

  it('are asked for by what is said of them, where the picture would leave them out', () => {
    expect(namesOn(before)).not.toContain('Georgia');
    const frame = draw(word({ labels: { GE: { at: [43.5, 42.6] } } }).scene);
    expect(namesOn(frame)).toContain('Georgia');
  });

  it('stand within their land without a line', () => {
    const frame = draw(word({ labels: { KZ: { at: [67, 48] } } }).scene);
    const { marks } = frame.items.find(({ key }) => key === 'label:country:KZ')!;
    expect(marks.map(({ type }) => type)).toEqual(['text']);
  });

  it('are where they would be by themselves where the spot is off the picture or taken', () => {
    const off = draw(word({ labels: { IR: { at: [120, 60] } } }).scene);
    expect(nameOn(off, 'Iran')?.box).toEqual(nameOn(before, 'Iran')?.box);
    const spot = { at: [67, 35] };
    const both = draw(word({ labels: { AF: spot, PK: spot } }).scene);
    expect(namesOn(both)).toEqual(expect.arrayContaining(['Afghanistan', 'Pakistan']));
    const [a, b] = [nameOn(both, 'Afghanistan')!.box, nameOn(both, 'Pakistan')!.box];
    expect(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]).toBe(true);
  });

  it('of what has no land of its own are left out where the spot is taken: elsewhere they might name what is not theirs', () => {
    const spot = { at: [60, 33] };
    const { scene } = word({ labels: { 'capital:IR': spot, 'capital:TJ': spot } });
    const names = namesOn(draw(scene)).filter((name) => ['Tehran', 'Dushanbe'].includes(name));
    expect(namesOn(before)).toEqual(expect.arrayContaining(['Tehran', 'Dushanbe']));
    expect(names).toHaveLength(1);
  });

  it('may be those of capitals, places and whatever the record has', () => {
    const { scene, issues } = word({
      labels: {
        'capital:IR': { text: 'Tehrān' },
        'place:khujand': { text: 'Leninabad' },
        khujand: { hidden: false },
        'dispute:kg-tj-border': { text: 'The border' },
        'kg-uz-border': { hidden: true },
      },
    });
    expect(issues).toEqual([]);
    expect(namesOn(draw(scene))).toContain('Tehrān');
    expect(scene.labels?.get('place:place:khujand')?.text).toBe('Leninabad');
    expect(scene.labels?.get('dispute:kg-uz-border')?.hidden).toBe(true);
  });

  it('have capitals in close-ups, as other states have', () => {
    const { scene } = word({ labels: { KG: { text: 'Qyrgyzstan' } } });
    const near = { ...Object.getOwnPropertyDescriptors(scene) };
    const close = Object.defineProperties(
      {},
      {
        ...near,
        box: { ...near.box, value: [69, 38, 76, 43] },
      },
    ) as Scene;
    expect(namesOn(draw(close))).toContain('QYRGYZSTAN');
  });

  it.each([
    [
      'KX',
      'error',
      'labels.KX: "KX" is no country, capital, place, water or item of this map; did you mean "KE"?',
    ],
    ['Tajikistan', 'error', 'labels.Tajikistan: "Tajikistan" is no country'],
    [
      'caspian-see',
      'error',
      'labels.caspian-see: "caspian-see" is no country, capital, place, water or item of this map; did you mean "caspian-sea"?',
    ],
    ['capital:KX', 'error', 'labels["capital:KX"]: "capital:KX" is no'],
    ['L01', 'warning', 'labels.L01: has words on the picture, not a name: see links[].words'],
    ['constructor', 'error', 'labels.constructor: is a name that cannot be used'],
  ])('tell of %s', (key, severity, message) => {
    const { issues, severities } = word({ labels: { [key]: { text: 'A name' } } });
    expect(severities).toEqual([severity]);
    expect(issues[0]).toContain(message);
  });

  it.each([
    [{ text: '' }, 'labels.KZ.text: expected text that is not empty, got ""'],
    [{ text: 7 }, 'labels.KZ.text: expected text, or an object of texts by language'],
    [{ hidden: 'yes' }, 'labels.KZ.hidden: expected true or false, got "yes"'],
    [{ at: [95] }, 'labels.KZ.at[1]: expected degrees north, got nothing'],
    [{ at: 'here' }, 'labels.KZ.at: expected [degrees east, degrees north], got "here"'],
    [{ at: [40, 95] }, 'labels.KZ.at[1]: expected at most 90, got 95'],
    [{ at: [-10, 40] }, 'labels.KZ.at: lies outside this map'],
    [{ colour: 'red' }, 'labels.KZ.colour: unknown field'],
    [[], 'labels.KZ: expected an object'],
  ])('tell of the field that is wrong in %j, and draw the rest', (label, message) => {
    const { scene, issues } = word({ labels: { KZ: label, UZ: { text: 'Ozbekiston' } } });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(message);
    const names = namesOn(draw(scene));
    expect(names).toContain('Ozbekiston');
    expect(names).toContain('Kazakhstan');
  });
});

describe("the same in a page's own words", () => {
  it('goes before that of the data, field by field', () => {
    const { scene, issues } = word(
      {
        labels: { KZ: { text: 'Qazaqstan', at: [67, 48] } },
        legend: { [BODY]: { order: 3, label: 'A' } },
      },
      {
        labels: { KZ: { text: 'Steppe' } },
        legend: { [BODY]: { label: 'B' }, [BORDER]: { order: 1 } },
      },
    );
    expect(issues).toEqual([]);
    expect(scene.labels?.get('country:KZ')).toEqual({ text: 'Steppe', at: [67, 48] });
    expect(scene.legend.map(({ id, label }) => [id, label.text]).slice(0, 2)).toEqual([
      [BORDER, expect.any(String)],
      [BODY, 'B'],
    ]);
  });

  it('has issues with paths of its own', () => {
    const { issues } = word(
      {},
      { labels: { KX: {}, KZ: { at: 1 } }, legend: { [BODY]: { order: 'first' } } },
    );
    expect(issues).toEqual([
      `strings.legend["${BODY}"].order: expected a number, got "first"`,
      'strings.labels.KZ.at: expected [degrees east, degrees north], got 1',
      expect.stringMatching(/^strings\.labels\.KX: "KX" is no country/),
    ]);
  });

  it('leaves what the legend is called to a text', () => {
    const issues: Issue[] = [];
    const messages = withStrings(en, { strings: { legend: 'Key' } }, [], issues);
    expect([messages.legend, messages.wording, issues]).toEqual(['Key', undefined, []]);
  });

  it('is read without a throw, whatever it is', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const { issues } = word({}, { labels: hostile, legend: [] });
    expect(issues).toHaveLength(2);
    expect(issues[0]).toMatch(/^strings\.(?:legend|labels): /);
  });
});
