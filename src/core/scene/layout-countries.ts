import type { PoliticalMap } from '../geometry/geography.js';
import type { Path } from '../geometry/shape.js';
import { zoomOf } from '../geometry/view.js';
import { visibleExtent, visiblePoint, type SpotCache } from '../geometry/visible-point.js';
import type { FrameContext, FrameItem, FramePart, LabelWish } from '../model/frame.js';
import type { Mark } from '../model/mark.js';
import type { CountryItem, Scene } from '../model/scene.js';
import type { LandEdge, LandPaint, ShownOverlay } from '../overlays/overlay.js';
import { COUNTRY_NAME, FOCUS_NAME, LAND, OUTLINE, PLACE_NAME, TINT } from '../style/base-looks.js';

/** Countries with what overlays paint on their land, those in focus on top with an outline, and their names. */
export function layoutCountries(
  shown: readonly ShownOverlay[],
  context: FrameContext,
  spots: SpotCache,
): FramePart {
  const { political, scene } = context;
  const things = [...scene.items.values()].filter(({ kind }) => kind !== 'country');
  const told = new Set(things.flatMap(({ countries }) => countries));
  const capitals = new Set(shown.flatMap(({ overlay, items }) => overlay.capitals?.(items) ?? []));
  const known = new Map(scene.countries.map((country) => [country.code, country]));
  const items: FrameItem[] = [];
  const focused: FrameItem[] = [];
  const labels: LabelWish[] = [];
  for (const [code, paths] of political.countries) {
    const d = context.rings(paths);
    if (d === '') continue;
    const country = known.get(code);
    const paints = country
      ? shown.flatMap(({ overlay, items }) => overlay.land?.(code, items) ?? [])
      : [];
    const marks = landMarks(d, paints, context);
    if (!country) {
      items.push({ layer: 'countries', key: `land:${code}`, className: 'country', marks });
      continue;
    }
    const spot = nameSpot(country, paths, context, spots);
    items.push({
      layer: 'countries',
      key: country.id,
      id: country.id,
      label: country.label,
      className: country.inFocus ? 'country focus' : 'country',
      marks,
      ...(spot ? { anchor: [spot.x, spot.y] as const } : {}),
    });
    if (country.inFocus) focused.push(focusOutline(code, d, context));
    if (spot) labels.push(nameWish(country, spot, told.has(code), paints));
    if (!capitals.has(code)) labels.push(...capitalWish(country, context));
  }
  const edges = edgesIn(shown).map((edge) => drawEdge(edge, context));
  return { items: [...items, ...edges, ...focused], labels };
}

const edgesIn = (shown: readonly ShownOverlay[]): LandEdge[] =>
  shown.flatMap(({ overlay, items }) => overlay.edge?.(items) ?? []);

/** A country's land once for each of its fills, of which only the lowest hides what is below. */
function landMarks(d: string, paints: readonly LandPaint[], { usePattern }: FrameContext): Mark[] {
  const land: Mark = { type: 'path', ...LAND, d };
  const patterns = paints.flatMap(({ pattern }) => pattern ?? []);
  if (patterns.length === 0) return [land];
  return patterns.map((pattern, i) => ({
    ...land,
    pattern: usePattern(i === 0 ? pattern : { ...pattern, isLand: false }),
  }));
}

/** Meshed rather than the shape's own rings, which hold coasts and outlines too coarse to be drawn as borders. */
const focusOutline = (code: string, d: string, { political, lines }: FrameContext): FrameItem => ({
  layer: 'borders',
  key: `focus:${code}`,
  className: 'focus-outline',
  marks: [
    { type: 'path', ...TINT, d },
    { type: 'path', ...OUTLINE, d: lines(political.edge([code])) },
  ],
});

/** Capitals of other countries than those in focus appear from this zoom on. */
const CAPITAL_ZOOM = 4.4;

/** The name of a capital with its dot, where no link ends and marks it already. */
function capitalWish(
  { capital, code, inFocus }: CountryItem,
  { view, toPixels, isInside }: FrameContext,
): LabelWish[] {
  if (!capital || (!inFocus && zoomOf(view.scale) < CAPITAL_ZOOM)) return [];
  const [x, y] = toPixels(capital.point);
  if (!isInside([x, y])) return [];
  return [
    {
      key: `capital:${code}`,
      text: capital.name,
      x,
      y,
      size: 12,
      ...PLACE_NAME,
      priority: inFocus ? 90 : 25,
      placement: 'point',
      dot: 2.2,
    },
  ];
}

/** What is outlined: the land that overlays group, and each country in focus. */
export const outlinesOf = (
  scene: Scene,
  shown: readonly ShownOverlay[],
  political: PoliticalMap,
): (readonly Path[])[] => [
  ...edgesIn(shown).map(({ codes }) => political.edge(codes)),
  ...scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => political.edge([code])),
];

const drawEdge = (
  { codes, style, name }: LandEdge,
  { political, lines }: FrameContext,
): FrameItem => ({
  layer: 'borders',
  key: name,
  className: name,
  marks: [
    { type: 'path', role: 'line', className: 'edge', style, d: lines(political.edge(codes)) },
  ],
});

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Width and area of the visible part, in pixels. */
  readonly width: number;
  readonly area: number;
}

/** Where the names of countries stand, in steps: kept for the view, so that the layout finds them worked out. */
export function* prepareNames(
  { countries }: Scene,
  political: PoliticalMap,
  context: Pick<FrameContext, 'toPixels' | 'view'>,
  spots: SpotCache,
): Generator<void> {
  for (const country of countries) {
    const paths = political.countries.get(country.code);
    if (paths) nameSpot(country, paths, context, spots);
    yield;
  }
}

/** Where the name stands: the chosen point while it is well inside the view, else the middle of what can be seen. */
function nameSpot(
  country: CountryItem,
  paths: readonly Path[],
  { toPixels, view }: Pick<FrameContext, 'toPixels' | 'view'>,
  spots: SpotCache,
): Spot | undefined {
  const [x, y] = toPixels(country.point);
  const [dx, dy] = [36, 14];
  const isChosenVisible = x > dx && y > dy && x < view.width - dx && y < view.height - dy;
  return isChosenVisible
    ? { ...visibleExtent(paths, view), x, y }
    : visiblePoint(paths, view, spots);
}

/** `isTold`: whether something on the map concerns the country. */
function nameWish(
  country: CountryItem,
  spot: Spot,
  isTold: boolean,
  paints: readonly LandPaint[],
): LabelWish {
  const concerned = isTold || country.roles.length > 0;
  const size = country.inFocus ? 16 : spot.area > 9000 ? 14 : 12;
  return {
    key: country.id,
    text: country.name,
    ...(concerned ? { short: country.short } : {}),
    x: spot.x,
    y: spot.y,
    size,
    ...(country.inFocus ? FOCUS_NAME : COUNTRY_NAME),
    priority: country.inFocus
      ? 100
      : (concerned ? 60 : 20) + Math.min(19, Math.log2(1 + spot.area)),
    placement: 'area',
    badges: paints.flatMap(({ badges = [] }) => badges),
    room: country.inFocus ? Infinity : concerned ? Math.max(spot.width * 1.3, 90) : spot.width,
  };
}
