import type { Geography, PoliticalMap } from '../geometry/geography-types.js';
import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import { toScreen } from '../geometry/view.js';
import { visiblePoint } from '../geometry/visible-point.js';
import type { Frame, FrameItem } from '../model/frame.js';
import type { FrameInset, InsetPlace } from '../model/frame-parts.js';
import type { Mark } from '../model/mark.js';
import type { Scene } from '../model/scene.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import { COUNTRY_NAME, PLACE, PLACE_NAME } from '../style/base-looks.js';
import { layoutScene } from './layout-scene.js';
import type { SettledInset } from './place-inset.js';
import { textWidth } from './text-width.js';

/** Of names in a close-up, in pixels; larger below a narrow picture. */
const SIZES = { corner: { place: 12, state: 11.5 }, below: { place: 12.5, state: 12 } } as const;
/** Radius of a place's dot, and how far its name stands from it. */
const DOT = 2.6;
const OFF = 7;
/** Part of a close-up that a state must cover to be named. */
const LEAST_SHARE = 0.04;

/** The close-up itself: the map of the scene in its own view, with the names of its states and of a few places. */
export function layoutInset(
  settled: SettledInset,
  place: InsetPlace,
  scene: Scene,
  geography: Geography,
  overlays: readonly OverlayRenderer[],
): FrameInset {
  const { inset, view, lines } = settled;
  const isBelow = place.panel === 'below';
  // Links join places far apart, and waters here have no names of their own.
  const near: Scene = {
    ...scene,
    overlays: { ...scene.overlays, links: [] },
    waters: [],
    insets: [],
    notes: [],
  };
  const frame = layoutScene(near, geography, view, { overlays });
  const names = layoutNames(settled, scene, geography, isBelow ? SIZES.below : SIZES.corner);
  return {
    ...place,
    inset,
    caption: isBelow ? inset.narrowCaption : inset.caption,
    lines,
    picture: settled.picture,
    frame: withNames(frame, names),
    attribution: geography.attribution,
  };
}

/** The ground of a frame with other names on it. */
const withNames = (frame: Frame, names: readonly FrameItem[]): Frame => ({
  ...frame,
  items: [...frame.items.filter(({ layer }) => layer !== 'labels' && layer !== 'places'), ...names],
});

type Sizes = (typeof SIZES)[keyof typeof SIZES];

/** Places with their dots before states, which have more room. */
function layoutNames(
  { inset, view }: SettledInset,
  scene: Scene,
  geography: Geography,
  sizes: Sizes,
): FrameItem[] {
  const inside: Bounds = [3, 3, view.width - 3, view.height - 3];
  const taken: Bounds[] = [];
  const put = (
    key: string,
    text: string,
    size: number,
    spots: readonly Spot[],
    marks: readonly Mark[] = [],
  ): FrameItem[] => {
    const width = textWidth(text, size, true);
    const free = spots.find((spot) => {
      const box = boxOf(spot, width, size);
      return isWithin(box, inside) && !taken.some((other) => overlap(box, other));
    });
    if (!free) return [];
    taken.push(boxOf(free, width, size));
    return [
      {
        layer: 'labels',
        key,
        className: 'label',
        marks: [...marks, nameMark(free, text, size, marks.length > 0)],
      },
    ];
  };
  const dots = inset.places.map(({ name, point }) => ({
    name,
    at: toScreen(view, geography.projection.project(point)),
  }));
  for (const {
    at: [x, y],
  } of dots)
    taken.push([x - 4, y - 4, x + 4, y + 4]);
  const places = dots.flatMap(({ name, at: [x, y] }) =>
    isWithin([x, y, x, y], inside)
      ? put(`inset-place:${name}`, name, sizes.place, besidePoint([x, y], sizes.place), [
          { type: 'circle', ...PLACE, x, y, r: DOT },
        ])
      : [],
  );
  const states = statesIn(scene, geography.political(scene.worldview)).flatMap(
    ({ code, name, paths }) => {
      const spot = visiblePoint(paths, view, new WeakMap());
      if (!spot || spot.area < LEAST_SHARE * areaOf(view)) return [];
      return put(`inset-state:${code}`, inCaps(name, scene.lang), sizes.state, around(spot));
    },
  );
  return [...places, ...states];
}

const areaOf = ({ width, height }: { readonly width: number; readonly height: number }) =>
  width * height;

const statesIn = ({ countries }: Scene, political: PoliticalMap) =>
  countries.flatMap(({ code, name }) => {
    const paths = political.countries.get(code);
    return paths ? [{ code, name, paths }] : [];
  });

/** Scripts that have capitals. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]+$/u;

const inCaps = (name: string, lang: string): string =>
  CASED.test(name) ? name.toLocaleUpperCase(lang) : name;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

const besidePoint = ([x, y]: Position, size: number): Spot[] => [
  { x: x + OFF, y, align: 'start' },
  { x: x - OFF, y, align: 'end' },
  { x, y: y - size, align: 'middle' },
  { x, y: y + size, align: 'middle' },
  { x: x + OFF - 2, y: y + size * 0.7, align: 'start' },
  { x: x - OFF + 2, y: y - size * 0.7, align: 'end' },
];

const around = ({ x, y }: { readonly x: number; readonly y: number }): Spot[] =>
  [0, -14, 14, -28, 28].flatMap((dy) =>
    [0, -30, 30, -60, 60].map((dx): Spot => ({ x: x + dx, y: y + dy, align: 'middle' })),
  );

function boxOf({ x, y, align }: Spot, width: number, size: number): Bounds {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return [left, y - size * 0.6, left + width, y + size * 0.6];
}

const nameMark = ({ x, y, align }: Spot, text: string, size: number, isPlace: boolean): Mark => ({
  type: 'text',
  role: 'text',
  ...(isPlace ? PLACE_NAME : COUNTRY_NAME),
  style: { ...(isPlace ? PLACE_NAME : COUNTRY_NAME).style, bold: true },
  x,
  y,
  lines: [text],
  size,
  align,
});

const isWithin = (a: Bounds, b: Bounds) =>
  a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
const overlap = (a: Bounds, b: Bounds) =>
  a[0] < b[2] + 2 && b[0] < a[2] + 2 && a[1] < b[3] + 2 && b[1] < a[3] + 2;
