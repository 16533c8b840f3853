import { linesData, ringsData } from '../geometry/path-data.js';
import type { Path } from '../geometry/shape.js';
import { zoomOf } from '../geometry/view.js';
import { visibleExtent, visiblePoint } from '../geometry/visible-point.js';
import type {
  PatternStroke,
  FrameContext,
  FrameItem,
  FramePart,
  FramePattern,
  LabelWish,
} from '../model/frame.js';
import type { CountryItem, CountryRole, Scene } from '../model/scene.js';
import type { PoliticalMap } from '../geometry/geography.js';
import type { RoleGroup } from '../data/role-groups.js';

/** Countries with the fill of their roles, those in focus on top with an outline, and their names. */
export function layoutCountries(context: FrameContext): FramePart {
  const { political, scene, view } = context;
  const { links, disputes } = scene;
  const ends = new Set(
    links.flatMap(({ arcs }) => arcs.flatMap(({ from, to }) => [from.id, to.id])),
  );
  const concerned = new Set([...links, ...disputes].flatMap(({ countries }) => countries));
  const known = new Map(scene.countries.map((country) => [country.code, country]));
  const items: FrameItem[] = [];
  const focused: FrameItem[] = [];
  const labels: LabelWish[] = [];
  for (const [code, paths] of political.countries) {
    const d = ringsData(paths, view);
    if (d === '') continue;
    const country = known.get(code);
    const pattern = country && fillOf(country.roles, context);
    const mark = { type: 'path', d, className: 'land', ...(pattern ? { pattern } : {}) } as const;
    if (!country) {
      items.push({ layer: 'countries', key: `land:${code}`, className: 'country', marks: [mark] });
      continue;
    }
    const spot = nameSpot(country, paths, context);
    items.push({
      layer: 'countries',
      key: country.id,
      id: country.id,
      label: country.label,
      className: country.inFocus ? 'country focus' : 'country',
      marks: [mark],
      ...(spot ? { anchor: [spot.x, spot.y] as const } : {}),
    });
    if (country.inFocus) {
      // Meshed rather than the shape's own rings, which hold coasts and outlines too coarse to be drawn as borders.
      const outline = linesData(political.edge([code]), view);
      focused.push({
        layer: 'borders',
        key: `focus:${code}`,
        className: 'focus-outline',
        marks: [
          { type: 'path', d, className: 'tint' },
          { type: 'path', d: outline, className: 'outline' },
        ],
      });
    }
    if (spot) labels.push(nameWish(country, spot, concerned.has(code)));
    if (!ends.has(code)) labels.push(...capitalWish(country, context));
  }
  return { items: [...items, ...drawEdge(context), ...focused], labels, obstacles: [] };
}

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
      className: 'label-place',
      priority: inFocus ? 90 : 25,
      placement: 'point',
      dot: 2.2,
    },
  ];
}

/** What is outlined: the land of the first body's members together, and each country in focus. */
export const edgesOf = (scene: Scene, political: PoliticalMap): (readonly Path[])[] => [
  ...allianceEdge(scene, political),
  ...scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => political.edge([code])),
];

/** Where the land of the first body's members ends. */
function allianceEdge({ countries }: Scene, political: PoliticalMap): (readonly Path[])[] {
  const members = countries.filter(({ roles }) =>
    roles.some(({ index, group }) => index === 0 && (group === 'member' || group === 'paused')),
  );
  return members.length === 0 ? [] : [political.edge(members.map(({ code }) => code))];
}

/** A firm line around the first body's members, since their tint alone is faint. */
const drawEdge = ({ scene, political, view }: FrameContext): FrameItem[] =>
  allianceEdge(scene, political).map((edge) => ({
    layer: 'borders',
    key: 'alliance-edge',
    className: 'alliance-edge',
    marks: [{ type: 'path', d: linesData(edge, view), className: 'edge' }],
  }));

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
): Generator<void> {
  for (const country of countries) {
    const paths = political.countries.get(country.code);
    if (paths) nameSpot(country, paths, context);
    yield;
  }
}

/** Where the name stands: the chosen point while it is well inside the view, else the middle of what can be seen. */
function nameSpot(
  country: CountryItem,
  paths: readonly Path[],
  { toPixels, view }: Pick<FrameContext, 'toPixels' | 'view'>,
): Spot | undefined {
  const [x, y] = toPixels(country.point);
  const [dx, dy] = [36, 14];
  const isChosenVisible = x > dx && y > dy && x < view.width - dx && y < view.height - dy;
  return isChosenVisible ? { ...visibleExtent(paths, view), x, y } : visiblePoint(paths, view);
}

/** `isTold`: whether a link or a dispute concerns the country. */
function nameWish(country: CountryItem, spot: Spot, isTold: boolean): LabelWish {
  const concerned = isTold || country.roles.length > 0;
  const size = country.inFocus ? 16 : spot.area > 9000 ? 14 : 12;
  return {
    key: country.id,
    text: country.name,
    ...(concerned ? { short: country.short } : {}),
    x: spot.x,
    y: spot.y,
    size,
    className: country.inFocus ? 'label-country label-focus' : 'label-country',
    priority: country.inFocus
      ? 100
      : (concerned ? 60 : 20) + Math.min(19, Math.log2(1 + spot.area)),
    placement: 'area',
    badges: country.roles
      .filter(({ index, group }) => index >= MAX_FILLS && group !== 'left')
      .map(badgeClass),
    room: country.inFocus ? Infinity : concerned ? Math.max(spot.width * 1.3, 90) : spot.width,
  };
}

/** Bodies beyond this number are shown by badges next to the name instead of one more hatch. */
export const MAX_FILLS = 4;
const DIRECTIONS = ['falling', 'rising', 'level', 'upright'] as const;
/** Pixels from one hatch line to the next, along the axes. */
const TILE = 10;

/** The fill for a set of roles: the first body tints the land of its members, further ones are hatched in other directions. */
export function fillPattern(
  roles: readonly Pick<CountryRole, 'index' | 'group'>[],
): FramePattern | undefined {
  const drawn = roles.filter(({ index }) => index < MAX_FILLS);
  if (drawn.length === 0) return undefined;
  const first = drawn.find(({ index }) => index === 0)?.group;
  const isTinted = first === 'member' || first === 'paused';
  return {
    id: drawn.map(({ index, group }) => `a${index + 1}${group}`).join('-'),
    isLand: true,
    size: TILE,
    ...(isTinted ? { tint: 'alliance-1' } : {}),
    strokes: drawn
      .filter(({ index, group }) => index > 0 || group !== 'member')
      .map(({ index, group }) => ({
        className: `alliance-${index + 1}`,
        direction: DIRECTIONS[index]!,
        ...STROKES[group],
      })),
  };
}

/** Members in firm lines, frozen in thin double ones, former in single thin ones; partners as dots, candidates as few. */
const STROKES: Readonly<Record<RoleGroup, Pick<PatternStroke, 'offsets' | 'width' | 'dots'>>> = {
  member: { offsets: [0], width: 1.1 },
  paused: { offsets: [0, 0.3], width: 0.8 },
  partner: { offsets: [0.25, 0.75], width: 2, dots: true },
  candidate: { offsets: [0.5], width: 2.6, dots: true },
  left: { offsets: [0], width: 0.6 },
};

/** Class name of the mark that shows a body beyond those with a fill. */
export const badgeClass = ({ index, group }: Pick<CountryRole, 'index' | 'group'>): string =>
  `badge badge-${((index - MAX_FILLS) % MAX_FILLS) + 1}${group === 'member' ? '' : ' hollow'}`;

const fillOf = (
  roles: readonly CountryRole[],
  { usePattern }: FrameContext,
): string | undefined => {
  const pattern = fillPattern(roles);
  return pattern && usePattern(pattern);
};
