import type { MapData } from '../../../src/core/data/map-data.js';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/core/geometry/shape.js';
import {
  INSET_BOX,
  insetAttribution,
  insetLevel,
  OPEN_STREET_MAP,
} from '../../../src/core/geometry/inset-level.js';
import { mercator } from '../../../src/core/geometry/mercator.js';
import { PROJECTIONS } from '../../../src/core/geometry/projections.js';
import { fitView, projectBox } from '../../../src/core/geometry/view.js';
import { renderSvg } from '../../../src/core/render/render-svg.js';
import { findInset } from '../../../src/core/scene/find-inset.js';
import { withoutStory } from '../../../src/core/scene/without-story.js';
import { article } from '../../../src/datasets/article.js';
import { readTopology } from '../../geo/support.js';
import { build, geographyOf, parse, printIssues } from '../support.js';
import { overlap, picture } from './support.js';

const scene = build().scene;
const heightFor = (width: number) => Math.round(width * (width >= 720 ? 0.615 : 1.03));
const at = (width: number) => picture(scene, width, heightFor(width));

describe('the inset of the default map', () => {
  it.each([976, 720])('stands on the picture at %i px, within its share', (width) => {
    const { inset, view } = at(width);
    const panel = inset!.panel as Bounds;
    expect(panel[2] - panel[0]).toBeLessThanOrEqual(0.33 * view.width + 0.5);
    expect(panel[3] - panel[1]).toBeLessThanOrEqual(0.42 * view.height + 0.5);
    expect(panel[0]).toBeGreaterThanOrEqual(0);
    expect(panel[3]).toBeLessThanOrEqual(view.height);
  });

  it.each([640, 480, 360])('stands below the picture at %i px, 210 px high', (width) => {
    const { inset } = at(width);
    expect(inset?.panel).toBe('below');
    expect(inset?.frame.view).toMatchObject({ width, height: 210 });
    expect(inset?.caption.head?.text).toBe('Where they fought in 2022');
  });

  it.each([976, 720])('is met by no name, word or disc at %i px', (width) => {
    const { inset, labels } = at(width);
    const panel = inset!.panel as Bounds;
    const met = labels.filter(({ box }) => overlap(box, panel) || overlap(box, inset!.locator));
    expect(met.map(({ text }) => text)).toEqual([]);
  });

  it('is joined to its place by a line that goes level, then upright to the panel', () => {
    const { inset } = at(976);
    const [x0, y0, x1, y1, x2, y2] = inset!.connector as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const [left, top, right] = inset!.panel as Bounds;
    expect(y0).toBe(y1);
    expect(x1).toBe(x2);
    expect(y2).toBe(top);
    expect(x2).toBeGreaterThan(left);
    expect(x2).toBeLessThan(right);
    expect([inset!.locator[0], inset!.locator[2]]).toContain(x0);
  });

  it('names its states in capitals and four places, none on another', () => {
    const { labels } = at(976).inset!.frame;
    const texts = labels.map(({ text }) => text);
    for (const name of [
      'TAJIKISTAN',
      'KYRGYZSTAN',
      'UZBEKISTAN',
      'Khujand',
      'Isfara',
      'Batken',
      'Vorukh',
    ])
      expect(texts).toContain(name);
    for (const a of labels)
      for (const b of labels)
        if (a !== b) expect(overlap(a.box, b.box), `${a.text}, ${b.text}`).toBe(false);
  });

  it('keeps the colours of its map: the focus is solid, though it fills much of it', () => {
    const focus = at(976).inset!.frame.items.find(({ id }) => id === 'country:TJ');
    expect(focus?.marks.some(({ style }) => style.fill === 'focus')).toBe(true);
  });

  it('owes its geometry to OpenStreetMap, and says so in the picture', () => {
    const frame = at(976);
    expect(frame.inset?.attribution).toBe('© OpenStreetMap contributors');
    expect(renderSvg(frame, scene)).toContain('© OpenStreetMap contributors');
  });

  it('goes where the picture shows as much', () => {
    const close = build({}, { ...article, box: [69.3, 39.5, 71.3, 40.5] }).scene;
    expect(picture(close, 976, 600).inset).toBeUndefined();
  });

  it('goes where its place is not in the picture', () => {
    const far = build({}, { ...article, box: [30, 30, 50, 42] }).scene;
    expect(picture(far, 976, 600).inset).toBeUndefined();
  });

  it('is left out on a map of something else', () => {
    expect(build({}, withoutStory(article)).scene.insets).toEqual([]);
  });
});

describe('insets of own data', () => {
  const own = (inset: object) => build({}, { ...article, insets: [{ id: 'a', ...inset }] }).scene;

  it('show countries', () => {
    const frame = picture(own({ countries: ['AM'], caption: 'Armenia' }), 976, 600);
    expect(frame.inset?.frame.labels.map(({ text }) => text)).toContain('ARMENIA');
  });

  it('stand in the corner that is asked for', () => {
    const { inset } = picture(own({ box: [69, 39.5, 71, 40.5], corner: 'top-left' }), 976, 600);
    expect((inset!.panel as Bounds).slice(0, 2)).toEqual([5, 5]);
  });

  it('leave that corner where it would hide an end of a link', () => {
    const inset = { id: 'a', box: [69, 39.5, 71, 40.5], corner: 'bottom-left' } as const;
    const cornerIn = (box: [number, number, number, number]) => {
      const data = { ...article, box, insets: [inset] } as unknown as MapData;
      const [left, , , bottom] = picture(build({}, data).scene, 976, 600).inset!.panel as Bounds;
      return [left, bottom];
    };
    // Tehran is in that corner of the second.
    expect(cornerIn([42, 27, 84, 49])).toEqual([5, 595]);
    expect(cornerIn([50, 34, 72, 43])).not.toEqual([5, 595]);
  });

  it('need to say what they show', () => {
    expect(own({ caption: 'nothing' }).insets).toEqual([]);
  });

  it('tell what is wrong by its path', () => {
    const { issues } = parse({ insets: [{ id: 'a', box: [1, 2, 0, 4], corner: 'middle' }] });
    expect(printIssues(issues).join('\n')).toMatch(
      /insets\[0\]\.box.*\n?insets\[0\]\.corner|insets\[0\]\.corner[^]*insets\[0\]\.box/,
    );
  });
});

describe('the level of an inset', () => {
  const level = (box: [number, number, number, number], width = 300, height = 196) =>
    insetLevel(fitView(projectBox(box, mercator), width, height), mercator);

  it('is the cut within its box, the valley or finer land around it', () => {
    expect(level([69.25, 39.44, 71.65, 40.59])).toBe('valley-inset');
    expect(level([69.25, 39.44, 71.65, 40.59], 1200, 800)).toBe('valley');
    expect(level([50, 40, 52, 41])).toBe('detail');
    expect(level([40, 25, 90, 50])).not.toBe('valley-inset');
  });

  it('never shows beyond what the cut holds', () => {
    expect(level([INSET_BOX[0] - 1, 39.2, 71, 40.8])).not.toBe('valley-inset');
  });

  it('has the real outlines of the valley at every width of the default map', () => {
    const projection = PROJECTIONS[scene.projection]!;
    const owed = new Set<string | undefined>();
    for (let width = 320; width <= 1200; width += 20) {
      const view = fitView(projectBox(scene.box, projection), width, heightFor(width));
      const found = findInset(scene, geographyOf('first-paint', projection), view, []);
      owed.add(insetAttribution(found!.settled.view, projection));
    }
    expect([...owed]).toEqual([OPEN_STREET_MAP]);
  });

  it('is owed to whom its topology says', () => {
    for (const level of ['valley-inset', 'fergana'] as const)
      expect(readTopology(level)).toMatchObject({ attribution: OPEN_STREET_MAP });
  });
});
