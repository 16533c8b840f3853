import type { InsetCorner } from '../data/inset.js';
import type { Box } from '../data/primitives.js';
import type { PoliticalMap } from '../geometry/geography-types.js';
import type { Position, Projection } from '../geometry/projection.js';
import { joinBounds, type Bounds } from '../geometry/shape.js';
import { fitView, projectBox, toScreen, unprojectBounds, type View } from '../geometry/view.js';
import type { InsetPlace, TextLine } from '../model/frame-parts.js';
import type { Scene } from '../model/scene.js';
import type { SceneInset } from '../model/scene-parts.js';
import type { LinkItem } from '../overlays/marks/link-item.js';
import { isWorded, widthClassOf } from '../style/width-class.js';
import { wrapHeaded } from './wrap-headed.js';
/** Size of a close-up on the picture; with caption and margin it takes at most these shares of the picture. */
const LARGEST = { width: 300, height: 196 } as const;
const SHARE = { width: 0.33, height: 0.42 } as const;
/** Height of a close-up below the picture. */
export const BELOW_HEIGHT = 210;
/** Around the close-up, and between the panel and the picture's edges. */
export const INSET_MARGIN = 10;
const EDGE = 5;
/** Of the caption, in pixels. */
export const CAPTION = { size: 13, leading: 17 } as const;
/** Smallest close-up that is worth its room, in pixels of width. */
const LEAST_WIDTH = 140;
/** Where the connector meets the panel, from its outer side. */
const CONNECTOR_INDENT = 34;

/** What settles where a close-up stands. */
export interface InsetSite {
  readonly scene: Scene;
  readonly projection: Projection;
  /** The countries as they are drawn, which close-ups of countries are cut by. */
  readonly political: PoliticalMap;
  /** Pixels that something else covers. */
  readonly reserved: readonly Bounds[];
}

/** A close-up with its view settled and, on a wide picture, its corner. */
export interface SettledInset {
  readonly inset: SceneInset;
  /** What its picture shows, which fills its room; its view is that of the same pixels. */
  readonly view: View;
  readonly panel: Bounds | 'below';
  readonly corner?: InsetCorner | undefined;
  /** Where its picture stands in the panel, in pixels of the picture; from its upper left corner if below. */
  readonly picture: Bounds;
  readonly lines: readonly TextLine[];
}

/** The first close-up of a scene that shows something; `undefined` where there is none. */
export function settleInset(view: View, site: InsetSite): SettledInset | undefined {
  const { scene, projection } = site;
  for (const inset of scene.insets) {
    const box = boxOf(inset, site);
    if (!box) continue;
    // Where it stands does not depend on where a reader has moved the map.
    const home = fitView(projectBox(scene.box, projection), view.width, view.height);
    return (
      (isWorded({ scene, widthClass: widthClassOf(view) }) && onPicture(inset, box, home, site)) ||
      below(inset, box, site, view)
    );
  }
  return undefined;
}

function boxOf({ box, countries }: SceneInset, { political, projection }: InsetSite) {
  if (box) return box;
  const bounds = joinBounds(countries.flatMap((code) => political.countries.get(code) ?? []));
  return bounds && unprojectBounds(bounds, projection);
}

const fillView = (box: Box, { projection }: InsetSite, width: number, height: number): View =>
  fitView(projectBox(box, projection), width, height);

function below(inset: SceneInset, box: Box, site: InsetSite, { width }: View): SettledInset {
  const view = fillView(box, site, width, BELOW_HEIGHT);
  return { inset, view, panel: 'below', picture: [0, 0, width, BELOW_HEIGHT], lines: [] };
}

function onPicture(
  inset: SceneInset,
  box: Box,
  view: View,
  site: InsetSite,
): SettledInset | undefined {
  const { width, height, lines } = sizeOf(inset, view);
  if (width < LEAST_WIDTH) return undefined;
  const captionHeight = lines.length * CAPTION.leading + (lines.length > 0 ? CAPTION_GAP : 0);
  const panelWidth = width + 2 * INSET_MARGIN;
  const panelHeight = height + captionHeight + 2 * INSET_MARGIN;
  const close = fillView(box, site, width, height);
  const corner = cornerOf(inset, close, [panelWidth, panelHeight], view, site);
  if (!corner) return undefined;
  const panel = panelIn(corner, [panelWidth, panelHeight], view);
  const [left, , right, bottom] = panel;
  const picture: Bounds = [
    left + INSET_MARGIN,
    bottom - INSET_MARGIN - height,
    right - INSET_MARGIN,
    bottom - INSET_MARGIN,
  ];
  return { inset, view: close, panel, corner, picture, lines };
}

/** Between caption and close-up. */
const CAPTION_GAP = 6;

/** Size of the close-up, with the lines of its caption, in what a picture of this size can spare. */
function sizeOf({ caption }: SceneInset, view: View) {
  const width = Math.floor(Math.min(LARGEST.width, SHARE.width * view.width - 2 * INSET_MARGIN));
  const lines = wrapHeaded(caption, { size: CAPTION.size, width });
  const room = SHARE.height * view.height - 2 * INSET_MARGIN - CAPTION_GAP;
  const height = Math.floor(
    Math.min((width * LARGEST.height) / LARGEST.width, room - lines.length * CAPTION.leading),
  );
  return { width: height < 80 ? 0 : width, height, lines };
}

const CORNERS: readonly InsetCorner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

type Size = readonly [width: number, height: number];

function panelIn(corner: InsetCorner, [width, height]: Size, view: View): Bounds {
  const left = corner.endsWith('left') ? EDGE : Math.round(view.width - EDGE - width);
  const top = corner.startsWith('top') ? EDGE : Math.round(view.height - EDGE - height);
  return [left, top, left + width, top + height];
}

/**
 * The corner that the data gives, else the one with the fewest names, as far as no end of a link and no focus is there;
 * `undefined` if all are taken.
 */
function cornerOf(
  inset: SceneInset,
  close: View,
  size: Size,
  view: View,
  site: InsetSite,
): InsetCorner | undefined {
  const locator = locatorOf(close, view);
  const points = weightedPoints(view, site);
  const costOf = (corner: InsetCorner): number => {
    const panel = panelIn(corner, size, view);
    if ([locator, ...site.reserved].some((other) => overlap(panel, other))) return Infinity;
    const inside = points.filter(({ point, air = 0 }) => isInside(point, grown(panel, air)));
    return inside.reduce((sum, { weight }) => sum + weight, 0);
  };
  const hidesMuch = (corner: InsetCorner) =>
    points.some(
      ({ point, weight, air = 0 }) =>
        weight === END_OF_LINK && isInside(point, grown(panelIn(corner, size, view), air)),
    );
  if (inset.corner && !hidesMuch(inset.corner)) return inset.corner;
  const costs = CORNERS.map((corner) => ({ corner, cost: costOf(corner) }));
  const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.cost < END_OF_LINK ? best.corner : undefined;
}

/** An end of a link under a close-up is worse than any number of names; its dot and what is seen of its line take some room. */
const END_OF_LINK = 1000;
const AIR = 12;

const grown = ([left, top, right, bottom]: Bounds, by: number): Bounds => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];

/** What stands on the picture, by how much it would be missed. */
function weightedPoints(view: View, { scene, projection }: InsetSite) {
  const at = (point: Position, weight: number, air?: number) => ({
    point: toScreen(view, projection.project(point)),
    weight,
    air,
  });
  const ends = Object.values(scene.overlays)
    .flat()
    .flatMap(({ arcs = [] }: Partial<LinkItem>) => arcs.flatMap(({ from, to }) => [from, to]));
  return [
    ...scene.countries.map(({ point, inFocus, roles }) =>
      at(point, inFocus ? END_OF_LINK : roles.length > 0 ? 4 : 1),
    ),
    ...ends.map(({ point }) => at(point, END_OF_LINK, AIR)),
  ];
}

/** Where the close-up's place lies on the picture, and what joins the two. */
export function locateInset({ view: close, panel }: SettledInset, view: View): InsetPlace {
  const locator = locatorOf(close, view);
  const connector = panel === 'below' ? [] : connectorOf(locator, panel);
  return { panel, locator, connector };
}

/**
 * Whether the close-up shows more than the picture does: its place is in the picture, and smaller there than in the
 * close-up.
 */
export function isInsetUseful(
  { picture }: SettledInset,
  { locator: [left, top, right, bottom], panel }: InsetPlace,
  view: View,
): boolean {
  const middle: Position = [(left + right) / 2, (top + bottom) / 2];
  const isSeen = isInside(middle, [0, 0, view.width, view.height]);
  const isHidden = panel !== 'below' && isInside(middle, panel);
  return isSeen && !isHidden && right - left < (picture[2] - picture[0]) * MOST_SHARE;
}

const MOST_SHARE = 0.6;

/** What one view shows, as a box of another's pixels. */
function locatorOf(close: View, view: View): Bounds {
  const corner = (x: number, y: number) =>
    toScreen(view, [(close.left + x) / close.scale, (close.top + y) / close.scale]);
  return [...corner(0, 0), ...corner(close.width, close.height)] as unknown as Bounds;
}

/** Sideways from the locator, then up or down to the panel; straight where they lie above each other. */
function connectorOf(locator: Bounds, panel: Bounds): number[] {
  const [left, top, right, bottom] = locator;
  const isAbove = (top + bottom) / 2 < panel[1];
  const end = isAbove ? panel[1] : panel[3];
  const isToTheRight = (panel[0] + panel[2]) / 2 > (left + right) / 2;
  const x = isToTheRight ? panel[2] - CONNECTOR_INDENT : panel[0] + CONNECTOR_INDENT;
  if (isToTheRight ? x > right : x < left) {
    const y = (top + bottom) / 2;
    return [isToTheRight ? right : left, y, x, y, x, end];
  }
  const middle = Math.min(Math.max((left + right) / 2, panel[0]), panel[2]);
  return [middle, isAbove ? bottom : top, middle, end];
}

const isInside = ([x, y]: Position, [left, top, right, bottom]: Bounds) =>
  x >= left && x <= right && y >= top && y <= bottom;
const overlap = (a: Bounds, b: Bounds) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
