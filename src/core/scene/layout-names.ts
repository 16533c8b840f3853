import { areNeighbours } from '../geometry/neighbours.js';
import type { Position } from '../geometry/projection.js';
import { zoomOf } from '../geometry/view.js';
import type { FrameContext, LabelRequest } from '../model/frame.js';
import type { CountryItem, WaterItem } from '../model/scene.js';
import type { LabelLook } from '../style/mark-style.js';
import {
  FOCUS_BESIDE,
  FOCUS_INSIDE,
  LARGE_NEIGHBOUR,
  MEMBER,
  NEIGHBOUR,
  PARTNER,
  PARTY,
  STATE,
  WATER,
  type TextClass,
} from '../style/text-classes.js';
import { byWidth } from '../style/width-class.js';
import type { PaintedLand } from './paint-land.js';
import { textWidth, type WidthCache } from './text-width.js';

/** Who is told of: by the codes of countries. */
export interface Told {
  /** Ends of drawn links. */
  readonly ends: ReadonlySet<string>;
  /** Parties of drawn disputes. */
  readonly parties: ReadonlySet<string>;
  /** What stands on countries, such as circles: see FramePart. */
  readonly symbols: ReadonlyMap<string, { readonly at: Position; readonly radius: number }>;
}

/** The least that a country must show, in square pixels, to be named for each reason. */
const LEAST = { end: 900, member: 2500, neighbour: 2500, other: 15_000, any: 2500 };
/** A large neighbour has larger type. */
const LARGE = 60_000;
/** At most so many states and waters are named for orientation alone. */
const MOST_OTHERS = 3;
const MOST_WATERS = 2;
const LEAST_WATER = 6000;
/** From this zoom on a map is a close-up, in which states have names in capitals. */
const CLOSE_UP = 6.3;

/** Requests for the names of countries, those with a part in what is told first. */
export function nameCountries(
  painted: PaintedLand,
  told: Told,
  context: FrameContext,
): LabelRequest[] {
  const { scene, ground } = context;
  const focus = scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => code);
  const grouped = new Set([...painted.edges.flatMap(({ codes }) => codes), ...told.symbols.keys()]);
  const ranked = scene.countries.flatMap((country) => {
    const area = ground.areaOf(country.code);
    const rank = rankOf(country, area, { painted, told, grouped, focus });
    return area > 0 && rank !== undefined ? [{ country, area, rank }] : [];
  });
  const others = ranked
    .filter(({ rank }) => rank === 8)
    .sort((a, b) => fromMiddle(a.country, context) - fromMiddle(b.country, context));
  const isPlain = ranked.every(({ rank }) => rank === 8);
  const oriented = isPlain
    ? others.filter(({ area }) => area >= LEAST.any)
    : others.filter(({ area }) => area >= LEAST.other).slice(0, MOST_OTHERS);
  return (
    ranked
      // What an editor says of a name asks for it.
      .filter((one) => one.rank < 8 || oriented.includes(one) || scene.labels?.has(one.country.id))
      .map(({ country, area, rank }) =>
        besideSymbol(
          nameRequest(country, area, rank, painted, grouped, context),
          told.symbols.get(country.code),
        ),
      )
  );
}

/** The name beside what stands on its country, in ink where nothing else can be read better: it may reach over to another. */
const besideSymbol = (
  request: LabelRequest,
  symbol: { readonly at: Position; readonly radius: number } | undefined,
): LabelRequest => {
  if (!symbol) return request;
  const { within: _, outside: __, ...others } = request;
  const { at, radius } = symbol;
  const style = { ...request.style, fill: 'label' } as const;
  return { ...others, x: at[0], y: at[1], radius: radius - 4, style, placement: 'point' };
};

/** How far what is seen of a country lies from the middle of the picture, in pixels. */
function fromMiddle(
  { code, point }: CountryItem,
  { ground, view, toPixels }: FrameContext,
): number {
  const [x, y] = ground.spotIn(code, toPixels(point)) ?? [Infinity, Infinity];
  return Math.hypot(x - view.width / 2, y - view.height / 2);
}

interface Reasons {
  readonly painted: PaintedLand;
  readonly told: Told;
  readonly grouped: ReadonlySet<string>;
  readonly focus: readonly string[];
}

/** How much a country's name matters, from 1 on; `undefined` for too small a part of the picture. */
function rankOf(
  { code, inFocus, isPartner }: CountryItem,
  area: number,
  { painted: { fills }, told, grouped, focus }: Reasons,
): number | undefined {
  const role = fills.get(code)?.role;
  if (inFocus) return 1;
  if (isPartner || told.parties.has(code) || role === 'party') return 3;
  if (told.symbols.has(code)) return 4;
  if (told.ends.has(code) && area >= LEAST.end) return 2;
  const isMember = role === 'body' || grouped.has(code);
  if (isMember && area >= LEAST.member) return 4;
  if (focus.some((other) => areNeighbours(code, other)) && area >= LEAST.neighbour) return 6;
  // After all that are larger, and not for orientation: who belongs to a body is what its map tells.
  return isMember ? 7 : 8;
}

function nameRequest(
  country: CountryItem,
  area: number,
  rank: number,
  painted: PaintedLand,
  grouped: ReadonlySet<string>,
  context: FrameContext,
): LabelRequest {
  const { view, widthClass, toPixels, scene } = context;
  const { code, id, name, point } = country;
  const fill = painted.fills.get(code);
  const isSolid = fill?.role === 'focus';
  const isMember = fill?.role === 'body' || grouped.has(code);
  const isStrong = rank <= 4;
  const chosen = classOf(country, {
    isSolid,
    isMember,
    isStrong,
    area,
    isParty: fill?.role === 'party',
  });
  // Parties of a worldview are what its map is about, however close.
  const isCloseUp = zoomOf(view.scale) >= CLOSE_UP && fill?.role !== 'party';
  const look = isCloseUp ? closeUp(chosen, fill) : plain(chosen, fill, painted.edges.length > 0);
  const [x, y] = toPixels(point);
  return {
    key: id,
    item: id,
    text: isCloseUp ? inCapitals(name, scene.lang) : name,
    x,
    y,
    size: byWidth((isCloseUp ? STATE : chosen).sizes, widthClass),
    ...look,
    rank,
    priority: area,
    placement: 'area',
    within: code,
    ...(rank <= 4 || isMember
      ? {
          outside: {
            ...outsideLook(isSolid, chosen),
            size: byWidth(outsideClass(isSolid, chosen).sizes, widthClass),
          },
        }
      : {}),
  };
}

interface Sort {
  readonly isSolid: boolean;
  readonly isMember: boolean;
  readonly isStrong: boolean;
  readonly isParty: boolean;
  readonly area: number;
}

function classOf({ inFocus, isPartner }: CountryItem, sort: Sort): TextClass {
  if (sort.isSolid) return FOCUS_INSIDE;
  if (isPartner) return PARTNER;
  if (inFocus) return { ...MEMBER, style: { fill: 'label', bold: true } };
  if (sort.isParty) return PARTY;
  if (sort.isMember) return MEMBER;
  if (sort.area >= LARGE) return LARGE_NEIGHBOUR;
  return NEIGHBOUR;
}

/** On one body's land names have its own colour; where bands tell of others, ink. */
function plain(
  { className, style }: TextClass,
  fill: ReturnType<PaintedLand['fills']['get']>,
  hasEdges: boolean,
): LabelLook {
  const isOwn =
    fill?.role === 'value' || (fill?.role === 'body' && hasEdges && fill.opacity === undefined);
  return { className, style: isOwn ? { ...style, fill: fill.text } : style };
}

const closeUp = (
  { className }: TextClass,
  fill: ReturnType<PaintedLand['fills']['get']>,
): LabelLook => ({
  className: `${STATE.className} ${className}`,
  style: {
    ...STATE.style,
    fill: fill?.text ?? 'label-muted',
    ...(fill?.role === 'focus' ? { halo: 'none' } : {}),
  },
});

const outsideClass = (isSolid: boolean, chosen: TextClass) => (isSolid ? FOCUS_BESIDE : chosen);

function outsideLook(isSolid: boolean, chosen: TextClass): LabelLook {
  const { className, style } = outsideClass(isSolid, chosen);
  return { className, style: isSolid ? style : { ...style, fill: 'label' } };
}

/** Capitals where the script has them. */
export const inCapitals = (name: string, lang: string): string =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)
    ? name.toLocaleUpperCase(lang)
    : name;

/** Requests for the names of waters: at most two, whose water has room for them. */
export function nameWaters(context: FrameContext, widths: WidthCache): LabelRequest[] {
  const { scene, geography, view, widthClass, toPixels, isInside } = context;
  const zoom = zoomOf(view.scale);
  const outlined = new Map(
    [...geography.lakes, ...(zoom >= CLOSE_UP ? geography.rivers : [])].map((water) => [
      water.id,
      water,
    ]),
  );
  const isLarge = ({ id, isSea, point }: WaterItem): boolean => {
    if (!isInside(toPixels(point))) return false;
    if (isSea) return true;
    const paths = outlined.get(id)?.paths ?? [];
    return paths.some(({ bounds: [x0, y0, x1, y1] }) => {
      const [width, height] = [(x1 - x0) * view.scale, (y1 - y0) * view.scale];
      return (width * height) / 2 >= LEAST_WATER;
    });
  };
  const size = byWidth(WATER.sizes, widthClass);
  return scene.waters
    .filter((water) => zoom >= water.zoom && isLarge(water))
    .sort((a, b) => a.zoom - b.zoom)
    .slice(0, MOST_WATERS)
    .map(({ id, name, point }): LabelRequest => {
      const [x, y]: Position = toPixels(point);
      return {
        key: `water:${id}`,
        text: name,
        x,
        y,
        size,
        className: WATER.className,
        style: WATER.style,
        rank: 7,
        priority: 1,
        placement: 'area',
        // A single long word, as some languages need, is not broken.
        maxWidth: Math.max(
          64,
          ...name.split(' ').map((word) => textWidth(word, size, false, widths)),
        ),
      };
    });
}
