import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MapView } from '../../src/app/map-view.js';
import type { Drawing } from '../../src/app/map-view-options.js';
import { standardTopology } from '../../src/app/code.js';
import type { Need, Resource } from '../../src/app/resource.js';
import { geographyOf } from '../../src/app/resources.js';
import type { Box } from '../../src/core/data/primitives.js';
import { clipRing } from '../../src/core/geometry/clip.js';
import type { Level } from '../../src/core/geometry/levels.js';
import type { Position } from '../../src/core/geometry/projection.js';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import { projectBox, toScreen, type View } from '../../src/core/geometry/view.js';
import type { Scene } from '../../src/core/model/scene.js';
import { DRAWN_OVERLAYS } from '../../src/core/overlays/index.js';
import { layoutScene } from '../../src/core/scene/layout-scene.js';
import { build } from '../core/support.js';

vi.mock('../../src/core/geometry/clip.js', { spy: true });
vi.mock('../../src/core/scene/layout-scene.js', { spy: true });

const SIZE = [720, 480] as const;
const DUSHANBE: Position = [68.78, 38.56];

/** What cannot be had in a test, and what has been asked for. */
const broken = new Set<Resource<unknown>>();
const asked: Need[] = [];

beforeEach(() => {
  broken.clear();
  asked.splice(0);
  forgetLevels();
});

/** As if nothing had been loaded yet. */
function forgetLevels(): void {
  for (const { resource } of allLevels()) resource.value = undefined;
  standardTopology.value = undefined;
}

const LEVELS: readonly Level[] = ['first-paint', 'overview', 'standard', 'detail', 'valley'];
const allLevels = () =>
  Object.values(PROJECTIONS).flatMap((projection) =>
    LEVELS.map((level) => ({ level, projection, resource: geographyOf(level, projection) })),
  );

const createView = (fontScale = 1) =>
  new MapView({
    want: async (need) => {
      asked.push(need);
      if (broken.has(need.resource)) return false;
      need.resource.value = await need.resource.load();
      return true;
    },
    fontScale: () => fontScale,
    controlRects: () => [],
  });

const drawn = (scene: Scene, isInteractive = true): Drawing => ({
  scene,
  overlays: DRAWN_OVERLAYS,
  isInteractive,
});

const sceneIn = (projection: string, box?: Box): Scene => {
  const { scene } = build({ projection });
  return box ? { ...scene, box } : scene;
};

/** A view of a scene in a picture of the usual size. */
function viewOf(scene: Scene, fontScale?: number): MapView {
  const view = createView(fontScale);
  view.take(scene);
  view.resize(...SIZE);
  return view;
}

const centreOf = ({ left, top, width, height, scale }: View): Position => [
  (left + width / 2) / scale,
  (top + height / 2) / scale,
];

function expectWithin(view: MapView): void {
  const { left, top, width, height, scale } = view.view!;
  const [minX, minY, maxX, maxY] = view.limits.bounds.map((value) => value * scale) as [
    number,
    number,
    number,
    number,
  ];
  // Whole pixels.
  expect(left).toBeGreaterThanOrEqual(minX - 1);
  expect(top).toBeGreaterThanOrEqual(minY - 1);
  expect(left + width).toBeLessThanOrEqual(maxX + 1);
  expect(top + height).toBeLessThanOrEqual(maxY + 1);
}

const levels = (needs: readonly Need[], projection: string): (Level | undefined)[] => {
  return needs.map(({ resource }) =>
    LEVELS.find((name) => geographyOf(name, PROJECTIONS[projection]!) === resource),
  );
};

describe.each(['mercator', 'conic'])('a view in the projection %s', (name) => {
  const projection = PROJECTIONS[name]!;
  const scene = sceneIn(name);

  it('is none before it has a scene and a size', async () => {
    const view = createView();
    view.resize(...SIZE);
    expect([view.view, view.extent, view.project(DUSHANBE), view.unproject([1, 1])]).toEqual(
      Array(4).fill(undefined),
    );
    view.zoomBy(1);
    view.panBy(1, 1);
    view.reset();
    expect([view.view, view.scaleBar, view.isZoomedIn]).toEqual([undefined, undefined, false]);
    expect(view.layOut(drawn(scene))).toBeUndefined();
    const other = createView();
    other.take(scene);
    expect(other.view).toBeUndefined();
    await other.begin(drawn(scene));
    expect(other.layOut(drawn(scene))).toBeUndefined();
  });

  it('shows all of the frame of its scene, as large as it can', () => {
    const { width, height } = viewOf(scene).view!;
    expect([width, height]).toEqual(SIZE);
    const { scale, left, top } = viewOf(scene).view!;
    const [x0, y0, x1, y1] = projectBox(scene.box, projection).map((value) => value * scale) as [
      number,
      number,
      number,
      number,
    ];
    const rooms = [x0 - left, left + width - x1, y0 - top, top + height - y1];
    for (const room of rooms) expect(room).toBeGreaterThan(-1);
    // Two edges that face each other touch.
    expect(Math.min(rooms[0]! + rooms[1]!, rooms[2]! + rooms[3]!)).toBeLessThan(2);
  });

  it('takes places to pixels and back', () => {
    const view = viewOf(scene);
    expect(view.project(DUSHANBE)).toEqual(toScreen(view.view!, projection.project(DUSHANBE)));
    for (const point of [
      [0, 0],
      [360, 240],
      [719.5, 12.25],
    ] as const) {
      const [x, y] = view.project(view.unproject(point)!)!;
      expect(x).toBeCloseTo(point[0], 6);
      expect(y).toBeCloseTo(point[1], 6);
    }
    const { box } = view.extent!;
    for (const corner of [
      [0, 0],
      [720, 0],
      [0, 480],
      [720, 480],
    ] as const) {
      const [lon, lat] = view.unproject(corner)!;
      expect(lon).toBeGreaterThanOrEqual(box[0] - 1e-9);
      expect(lon).toBeLessThanOrEqual(box[2] + 1e-9);
      expect(lat).toBeGreaterThanOrEqual(box[1] - 1e-9);
      expect(lat).toBeLessThanOrEqual(box[3] + 1e-9);
    }
  });

  it('fits anew to another size, and keeps centre and scale of a place that was chosen', () => {
    const view = viewOf(scene);
    const fitted = view.view!;
    view.resize(...SIZE);
    expect(view.view).toBe(fitted);
    view.resize(360, 240);
    expect(view.view!.scale).toBeCloseTo(fitted.scale / 2, 6);
    view.resize(...SIZE);
    view.zoomBy(1);
    view.panBy(0.1, 0.05);
    const chosen = view.view!;
    view.resize(500, 300);
    expect(view.view!.scale).toBe(chosen.scale);
    const [x, y] = centreOf(view.view!);
    expect(x * chosen.scale).toBeCloseTo(centreOf(chosen)[0] * chosen.scale, -0.5);
    expect(y * chosen.scale).toBeCloseTo(centreOf(chosen)[1] * chosen.scale, -0.5);
  });

  it('zooms about its centre, no farther than the limits', () => {
    const view = viewOf(scene);
    const before = view.view!;
    view.zoomBy(1);
    const near = view.view!;
    expect(near.scale).toBeCloseTo(2 * before.scale, 9);
    for (const axis of [0, 1] as const)
      expect(Math.abs(centreOf(near)[axis] - centreOf(before)[axis]) * near.scale).toBeLessThan(2);
    expect(view.isZoomedIn).toBe(true);
    for (let i = 0; i < 20; i++) view.zoomBy(1);
    expect(view.view!.scale).toBe(view.limits.maxScale);
    for (let i = 0; i < 30; i++) view.zoomBy(-1);
    expect(view.view!.scale).toBeCloseTo(view.limits.minScale, 9);
    expectWithin(view);
    expect(view.isZoomedIn).toBe(false);
  });

  it.each([
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ])('is moved and zoomed out within the limits, towards %d, %d', (x, y) => {
    const view = viewOf(scene);
    view.zoomBy(2);
    for (let i = 0; i < 40; i++) {
      view.panBy(x * 0.25, y * 0.25);
      expectWithin(view);
    }
    for (let i = 0; i < 6; i++) {
      view.zoomBy(-0.5);
      expectWithin(view);
    }
  });

  it('goes back to the frame of its scene', () => {
    const view = viewOf(scene);
    const before = view.view!;
    view.zoomBy(2);
    view.panBy(0.5, 0.5);
    view.reset();
    expect(view.view).toEqual(before);
    view.resize(600, 400);
    expect(view.isZoomedIn, 'and follows the size again').toBe(false);
  });

  it('fits the box of countries as they are drawn', async () => {
    const view = viewOf(scene);
    expect(view.boxOf(['TJ'])).toBeUndefined();
    await view.begin(drawn(scene));
    view.layOut(drawn(scene));
    const box = view.boxOf(['tj'])!;
    const [west, south, east, north] = box;
    // The westernmost and easternmost of Tajikistan are near 67.3 and 75.2 E, its south and north near 36.7 and 41.1 N.
    expect(west).toBeGreaterThan(66.5);
    expect(east).toBeLessThan(76);
    expect(south).toBeGreaterThan(36);
    expect(north).toBeLessThan(42);
    expect(view.boxOf(['nowhere'])).toBeUndefined();
    expect(view.boxOf(['TJ', 'nowhere'])).toEqual(box);
    view.fit(box);
    const { box: seen } = view.extent!;
    expect(seen[0]).toBeLessThanOrEqual(west + 0.1);
    expect(seen[2]).toBeGreaterThanOrEqual(east - 0.1);
    expect(seen[2] - seen[0]).toBeLessThan(25);
  });

  it('follows a move while the picture stays, until that has come to rest', () => {
    const view = viewOf(scene);
    const before = view.view!;
    const at = view.project(DUSHANBE)!;
    const moving = { ...before, left: before.left + 40, top: before.top - 25 };
    view.follow(moving);
    expect([view.view, view.current]).toEqual([before, moving]);
    expect(view.project(DUSHANBE)).toEqual([at[0] - 40, at[1] + 25]);
    const [lon, lat] = view.unproject([at[0] - 40, at[1] + 25])!;
    expect([lon, lat]).toEqual([
      expect.closeTo(DUSHANBE[0], 9) as number,
      expect.closeTo(DUSHANBE[1], 9) as number,
    ]);
    expect(view.moveTo(moving)).toBe(true);
    expect(view.current).toBe(view.view);
    view.follow({ ...moving, left: 0 });
    expect(view.moveTo({ ...moving }), 'back where it was').toBe(false);
    expect(view.project(DUSHANBE)).toEqual([at[0] - 40, at[1] + 25]);
  });

  it('takes over how a live map counts it only where that is elsewhere', () => {
    const view = viewOf(scene);
    const before = view.view!;
    view.align({ ...before, scale: before.scale * (1 + 1e-12) });
    expect(view.view).toBe(before);
    view.align({ ...before, left: before.left + 1 });
    expect(view.view!.left).toBe(before.left + 1);
    // It is still the frame of the scene, which follows the size.
    view.resize(360, 240);
    expect(view.view!.scale).toBeCloseTo(before.scale / 2, 6);
  });

  it('stays for a scene of the same frame, goes along with another, unless it was chosen', () => {
    const view = viewOf(scene);
    const before = view.view!;
    expect(view.take(sceneIn(name))).toBe(false);
    expect(view.view).toBe(before);
    const elsewhere = sceneIn(name, [62, 36, 74, 43]);
    expect(view.take(elsewhere)).toBe(false);
    expect(view.view!.scale).toBeGreaterThan(2 * before.scale);
    view.zoomBy(-0.5);
    const chosen = view.view;
    view.take(scene);
    expect(view.view).toBe(chosen);
    view.reset();
    expect(view.view).toEqual(before);
  });

  it('starts anew in another projection', async () => {
    const view = viewOf(scene);
    await view.begin(drawn(scene));
    expect(view.layOut(drawn(scene))).toBeDefined();
    const other = sceneIn(name === 'conic' ? 'mercator' : 'conic');
    expect(view.take(other)).toBe(true);
    expect(view.projection.id).toBe(other.projection);
    expect([view.isZoomedIn, view.hasGeography, view.frame]).toEqual([false, false, undefined]);
    expect(view.view).toEqual(viewOf(other).view);
  });

  it('stays where its reader has gone, in another projection too', async () => {
    const view = viewOf(scene);
    await view.begin(drawn(scene));
    view.zoomBy(2);
    view.panBy(0.2, -0.1);
    const { width, height } = view.view!;
    const middle = view.unproject([width / 2, height / 2])!;
    const [west, east] = [0, width].map((x) => view.unproject([x, height / 2])![0]) as [
      number,
      number,
    ];
    expect(view.take(sceneIn(name === 'conic' ? 'mercator' : 'conic'))).toBe(true);
    const now = view.unproject([width / 2, height / 2])!;
    expect(now[0]).toBeCloseTo(middle[0], 1);
    expect(now[1]).toBeCloseTo(middle[1], 1);
    const [left, right] = [0, width].map((x) => view.unproject([x, height / 2])![0]) as [
      number,
      number,
    ];
    expect((right - left) / (east - west)).toBeCloseTo(1, 1);
  });

  it('lays out anew only what is new', async () => {
    const view = viewOf(scene);
    await view.begin(drawn(scene));
    const frame = view.layOut(drawn(scene))!;
    expect(view.layOut(drawn(scene))).toBe(frame);
    expect(view.frame).toBe(frame);
    expect(frame.view).toBe(view.view);
    expect(view.layOut(drawn(scene, false))).not.toBe(frame);
    const second = view.layOut(drawn(scene))!;
    view.zoomBy(1);
    expect(view.layOut(drawn(scene))).not.toBe(second);
  });

  it('finds what was laid out ahead, the same as if it had not been, and the way back', async () => {
    const view = viewOf(scene);
    await view.begin(drawn(scene));
    const first = view.layOut(drawn(scene));
    const next = sceneIn(name, [60, 35, 75, 42]);
    const layout = vi.mocked(layoutScene);
    await view.prepare(drawn(next), () => true);
    layout.mockClear();
    view.take(next);
    const frame = view.layOut(drawn(next))!;
    view.take(scene);
    expect(view.layOut(drawn(scene))).toBe(first);
    expect(layout).not.toHaveBeenCalled();
    const other = viewOf(scene);
    await other.begin(drawn(scene));
    other.layOut(drawn(scene));
    other.take(next);
    expect(other.layOut(drawn(next))).toEqual(frame);
    expect(layout).toHaveBeenCalled();
  });

  it('lays out nothing ahead that is not wanted any more', async () => {
    const view = viewOf(scene);
    await view.begin(drawn(scene));
    view.layOut(drawn(scene));
    const next = sceneIn(name, [60, 35, 75, 42]);
    await view.prepare(drawn(next), () => false);
    const layout = vi.mocked(layoutScene);
    layout.mockClear();
    view.take(next);
    view.layOut(drawn(next));
    expect(layout).toHaveBeenCalledTimes(1);
  });

  it('fits within what readers can move it to, so that it stays where it is when it goes live', () => {
    const view = viewOf(sceneIn(name, [20, 20, 120, 66]));
    expectWithin(view);
    const { view: fitted } = view;
    view.panBy(0, 0);
    expect(view.view).toBe(fitted);
  });

  it('has a scale bar of a round length', () => {
    const { label, ...bar } = { label: '', ...viewOf(scene).scaleBar! };
    expect(label).toBe('');
    expect(Object.values(bar).every((value) => value > 0)).toBe(true);
  });

  it('begins with the coarsest geometry and refines it to what it deserves', async () => {
    const view = viewOf(scene);
    expect(view.hasGeography).toBe(false);
    expect(await view.begin(drawn(scene))).toBe(true);
    expect(await view.begin(drawn(scene)), 'once').toBe(false);
    expect(await view.refine(drawn(scene))).toBe(true);
    expect(await view.refine(drawn(scene)), 'there').toBe(false);
    expect(levels(asked, name)).toEqual(['first-paint', 'standard']);
    const coarse = view.layOut(drawn(scene))!;
    view.fit([69.8, 39.6, 72, 41]);
    expect(await view.refine(drawn(scene))).toBe(true);
    expect(levels(asked, name).at(-1)).toBe('valley');
    expect(view.layOut(drawn(scene))).not.toBe(coarse);
    expect(view.attribution).toContain('OpenStreetMap');
    view.reset();
    expect(await view.refine(drawn(scene)), 'no less than the frame deserves').toBe(true);
    expect(view.attribution).toBeUndefined();
  });

  it('is drawn once where the level that it deserves is at hand', async () => {
    const view = viewOf(scene);
    const standard = geographyOf('standard', projection);
    standard.value = await standard.load();
    expect(await view.begin(drawn(scene), true)).toBe(true);
    const frame = view.layOut(drawn(scene));
    expect(await view.refine(drawn(scene))).toBe(false);
    expect(view.layOut(drawn(scene))).toBe(frame);
    expect(levels(asked, name)).not.toContain('first-paint');
  });

  it('is drawn once where that level has come and needs only be decoded', async () => {
    const view = viewOf(scene);
    standardTopology.value = await standardTopology.load();
    expect(await view.begin(drawn(scene), true)).toBe(true);
    expect(await view.refine(drawn(scene))).toBe(false);
    expect(levels(asked, name)).toEqual(['standard']);
  });

  it('shares the shapes of its land with another view of the same size and place', async () => {
    const first = viewOf(scene);
    await first.begin(drawn(scene));
    first.layOut(drawn(scene));
    const other = sceneIn(name);
    const second = viewOf(other);
    const clip = vi.mocked(clipRing);
    clip.mockClear();
    await second.begin(drawn(other));
    second.layOut(drawn(other));
    expect(clip).not.toHaveBeenCalled();
    second.fit([60, 35, 75, 42]);
    second.layOut(drawn(other));
    expect(clip).toHaveBeenCalled();
  });

  it('asks for the level that it deserves before it has a picture, for a reader who is near', async () => {
    await viewOf(scene).begin(drawn(scene));
    expect(levels(asked.splice(0), name)).toEqual(['first-paint']);
    forgetLevels();
    await viewOf(scene).begin(drawn(scene), true);
    expect(levels(asked, name)).toEqual(['standard', 'first-paint']);
  });

  it('keeps the level that it has where a finer one cannot be had, and takes it once it can', async () => {
    const view = viewOf(scene);
    await view.begin(drawn(scene));
    const standard = geographyOf('standard', projection);
    broken.add(standard);
    expect(await view.refine(drawn(scene))).toBe(false);
    expect(view.hasGeography).toBe(true);
    expect(view.layOut(drawn(scene))).toBeDefined();
    expect(asked.at(-1)).toMatchObject({ path: 'geometry', severity: 'warning' });
    broken.delete(standard);
    expect(await view.refine(drawn(scene))).toBe(true);
  });

  it('has nothing to draw with where the coarsest cannot be had, but any other level will do', async () => {
    const view = viewOf(scene);
    broken.add(geographyOf('first-paint', projection));
    expect(await view.begin(drawn(scene))).toBe(false);
    expect([view.hasGeography, view.layOut(drawn(scene))]).toEqual([false, undefined]);
    expect(asked.at(-1)!.message).not.toContain('finer');
    expect(await view.refine(drawn(scene))).toBe(true);
    expect(view.layOut(drawn(scene))).toBeDefined();
    broken.clear();
    expect(await view.begin(drawn(scene)), 'no step back').toBe(false);
  });

  it('does not take a level that has been overtaken by another projection or place', async () => {
    const view = viewOf(scene);
    const other = sceneIn(name === 'conic' ? 'mercator' : 'conic');
    const begun = view.begin(drawn(scene));
    view.take(other);
    expect(await begun).toBe(false);
    expect(view.hasGeography).toBe(false);
    await view.begin(drawn(other));
    view.fit([69.8, 39.6, 72, 41]);
    const refined = view.refine(drawn(other));
    view.reset();
    expect(await refined).toBe(false);
    expect(view.attribution).toBeUndefined();
  });
});

it('a reader with larger type has it in the view', () => {
  const scene = sceneIn('mercator');
  expect(viewOf(scene).view!.fontScale).toBeUndefined();
  const view = viewOf(scene, 1.5);
  expect(view.view!.fontScale).toBe(1.5);
  view.zoomBy(1);
  expect(view.view!.fontScale).toBe(1.5);
});
