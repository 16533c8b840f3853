import type { LegendGroup } from '../../data/role-groups.js';
import type { Paint } from '../../style/paint.js';
import { byWidth, type WidthClass } from '../../style/width-class.js';

/** A body and its countries by what they are in it, as far as that is drawn. */
export interface PlannedBody {
  readonly id: string;
  /** A page's own colour. */
  readonly color?: string | undefined;
  readonly roles: ReadonlyMap<string, LegendGroup>;
}

/** The colours of a body. */
export interface BodyColours {
  readonly edge: Paint;
  readonly tint: Paint;
  readonly text: Paint;
}

/**
 * How a body is drawn: as a `tint` of its members' land with an edge, or as a `band` along the inside of their outer edge,
 * so many pixels from it.
 */
export interface BodyDrawing {
  readonly id: string;
  readonly colours: BodyColours;
  readonly form: 'tint' | 'band';
  /** Of a band, in pixels. */
  readonly width: number;
  readonly inset: number;
}

/** From so many bodies on that overlap, one map cannot be read: the cases are too many. */
export const MOST_ON_ONE_MAP = 3;
/** More bodies than this are told by the table alone. */
export const MOST_MULTIPLES = 8;

/** Members of a third body smaller than this, in square pixels, have no room for a second band. */
const LEAST_AREA = 3000;
/** Between the first band and the second. */
const BAND_GAP = 2;

const COLOURS: readonly BodyColours[] = [
  { edge: 'body-1', tint: 'body-1-tint', text: 'body-1-text' },
  { edge: 'body-2', tint: 'body-2-tint', text: 'body-2-text' },
];
/** Hues of groups beyond the second; none is red or the focus's own. */
const FURTHER = ['#7d4e86', '#4f7a3a', '#a0522d', '#3b6ea5', '#8a6d00', '#6b5b95'] as const;

/** Bodies that have anybody on the map. */
export const drawnBodies = <Body extends PlannedBody>(bodies: readonly Body[]): Body[] =>
  bodies.filter(({ roles }) => [...roles.values()].some(isDrawn));

const isDrawn = (group: LegendGroup) => !['left', 'withdrawn', 'candidate'].includes(group);

/** How what is asked for can be told. */
export function formOf(bodies: readonly PlannedBody[]): 'map' | 'multiples' | 'table' {
  const drawn = drawnBodies(bodies);
  if (drawn.length <= MOST_ON_ONE_MAP || areDisjoint(drawn)) return 'map';
  return drawn.length <= MOST_MULTIPLES ? 'multiples' : 'table';
}

/** How each body is drawn on one map, in the order in which they are to be painted; those that find no room are left out. */
export function planBodies(
  bodies: readonly PlannedBody[],
  widthClass: WidthClass,
  areaOf: (code: string) => number,
): BodyDrawing[] {
  const drawn = drawnBodies(bodies);
  if (formOf(bodies) !== 'map') return [];
  // By its place among all that are asked for, so that it keeps its colours when another begins.
  const coloured = drawn.map((body) => ({ body, colours: coloursOf(body, bodies.indexOf(body)) }));
  const tint = ({ body, colours }: (typeof coloured)[number]): BodyDrawing => ({
    id: body.id,
    colours,
    form: 'tint',
    width: 0,
    inset: 0,
  });
  if (areDisjoint(drawn)) return coloured.map(tint);
  const largest = [...coloured].sort(
    (a, b) => membersOf(b.body).length - membersOf(a.body).length,
  )[0]!;
  const others = coloured.filter((one) => one !== largest);
  const first = byWidth([5.5, 5, 4], widthClass);
  const bands = others.flatMap(({ body, colours }, i): BodyDrawing[] => {
    if (i > 0 && !hasRoomForTwo(body, widthClass, areaOf)) return [];
    const [width, inset] = i === 0 ? [first, 0] : [4, first + BAND_GAP];
    return [{ id: body.id, colours, form: 'band', width, inset }];
  });
  return [tint(largest), ...bands];
}

export const coloursOf = ({ color }: Pick<PlannedBody, 'color'>, position: number): BodyColours => {
  const own = color ?? (COLOURS[position] ? undefined : FURTHER[(position - 2) % FURTHER.length]);
  if (own === undefined) return COLOURS[position]!;
  const digits = own.slice(1);
  return {
    edge: `own:line:#${digits}`,
    tint: `own:tint:#${digits}`,
    text: `own:text:#${digits}`,
  };
};

/** Countries that belong to a body, be it suspended. */
export const membersOf = ({ roles }: PlannedBody): string[] =>
  [...roles].flatMap(([code, group]) => (isOfMembers(group) ? [code] : []));

export const isOfMembers = (group: LegendGroup | undefined): boolean =>
  group === 'member' || group === 'participant' || group === 'paused';

function areDisjoint(bodies: readonly PlannedBody[]): boolean {
  const all = bodies.flatMap(membersOf);
  return new Set(all).size === all.length;
}

function hasRoomForTwo(
  body: PlannedBody,
  widthClass: WidthClass,
  areaOf: (code: string) => number,
): boolean {
  if (widthClass !== 'wide') return false;
  const seen = membersOf(body)
    .map(areaOf)
    .filter((area) => area > 0);
  return seen.every((area) => area >= LEAST_AREA);
}
