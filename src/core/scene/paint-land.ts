import type { GroundGrid } from '../geometry/ground-grid.js';
import type { Claim, PoliticalMap } from '../geometry/geography-types.js';
import type { Path } from '../geometry/shape.js';
import type { View } from '../geometry/view.js';
import type { Worldview } from '../geometry/worldview.js';
import type { FrameContext } from '../model/frame.js';
import type { LandFill } from '../model/ground.js';
import type { FramePattern } from '../model/pattern.js';
import type { Scene } from '../model/scene.js';
import type { LandContext, LandEdge, ShownOverlay } from '../overlays/overlay.js';
import type { Paint } from '../style/paint.js';

/** How the land of a picture is painted. */
export interface PaintedLand {
  /** By the codes of countries. */
  readonly fills: ReadonlyMap<string, LandFill>;
  readonly patterns: ReadonlyMap<string, readonly FramePattern[]>;
  readonly edges: readonly LandEdge[];
  /** Countries in focus that have an outline, since their fill tells something else. */
  readonly outlined: ReadonlySet<string>;
  /** What is claimed and not held, where the map is about that. */
  readonly claims: readonly PaintedClaim[];
}

export interface PaintedClaim extends Claim {
  readonly fill: LandFill;
}

export const PLAIN: LandFill = { paint: 'land', text: 'label-muted' };
const FOCUS: LandFill = { paint: 'focus', text: 'focus-text', role: 'focus' };
const PARTNER: LandFill = { paint: 'partner', text: 'partner-text', role: 'partner' };

/** A focus that covers more of the picture than this would be all that is seen. */
const MOST_SOLID = 0.15;

/** Settles how each country's land is painted: what it is about, then bodies, then the parties of a worldview. */
export function paintLand(
  scene: Scene,
  shown: readonly ShownOverlay[],
  political: PoliticalMap,
  view: View,
  context: LandContext,
  isCloseUp = false,
): PaintedLand {
  const fills = new Map<string, LandFill>();
  const patterns = new Map<string, FramePattern[]>();
  const edges = shown.flatMap(({ overlay, items }) => overlay.edge?.(items, context) ?? []);
  // Bodies have members that are no countries: shapes of a page's own.
  const members = edges.flatMap(({ codes }) => codes);
  for (const code of new Set([...political.countries.keys(), ...members]))
    for (const { overlay, items } of shown) {
      const { fill, pattern } = overlay.land?.(code, items, context) ?? {};
      if (fill && !fills.has(code)) fills.set(code, fill);
      if (pattern) patterns.set(code, [...(patterns.get(code) ?? []), pattern]);
    }
  const claims = edges.length > 0 || fills.size > 0 ? [] : paintClaims(scene, political, context);
  for (const [code, fill] of partiesOf(claims)) fills.set(code, fill);
  const bodies = new Set(edges.map(({ name }) => name.replace(/^[^:]*:/, '')));
  for (const { code, color } of scene.countries) if (color) fills.set(code, ownFill(color));
  const outlined = new Set<string>();
  // A shade tells a number, whatever the map is about.
  const isValue = (code: string) => fills.get(code)?.role === 'value' || patterns.has(code);
  const focus = scene.countries.filter(({ inFocus, code }) => inFocus && context.areaOf(code) > 0);
  // A close-up keeps the colours of its map.
  const most = isCloseUp ? Infinity : MOST_SOLID * view.width * view.height;
  // Several in focus are painted alike: between two fills a reader would look for what parts them.
  let solid = 0;
  for (const { code } of focus) solid += context.areaOf(code);
  for (const { code } of focus) {
    if (bodies.size > 1 || isValue(code)) outlined.add(code);
    else fills.set(code, solid < most ? FOCUS : PARTNER);
  }
  for (const { code, isPartner } of scene.countries)
    if (isPartner && bodies.size < 2 && !isValue(code)) fills.set(code, PARTNER);
  return { fills, patterns, edges, outlined, claims };
}

/** How what is no country but a member of bodies is painted, by its id. */
export const memberLand = (
  { fills, edges }: PaintedLand,
  id: string,
): ReturnType<FrameContext['landOf']> => ({
  fill: fills.get(id),
  edges: edges.flatMap(({ codes, style, band }) =>
    !codes.includes(id) || band === 'within' ? [] : [{ style, ...band }],
  ),
});

/** A page's own colour of land. */
const ownFill = (color: string): LandFill => ({
  paint: `own:tint:#${color.slice(1)}`,
  text: `own:text:#${color.slice(1)}`,
  role: 'body',
});

/** Tints of parties that worldviews are most often asked for; others take them in turn. */
const CLAIMANTS: Readonly<Record<string, 1 | 2 | 3>> = { IN: 1, PK: 2, CN: 3 };

/** In the view of a party, the land that it counts to itself and does not hold. */
function paintClaims(
  { worldview }: Scene,
  political: PoliticalMap,
  { areaOf }: LandContext,
): PaintedClaim[] {
  if (!isOfParty(worldview)) return [];
  const seen = political.claims.filter(
    ({ owner, holder }) => owner === worldview.id && areaOf(owner) > 0 && holder !== '',
  );
  const parties = partiesTo(seen);
  return seen.map((claim) => ({
    ...claim,
    fill: {
      paint: `claimant-${numberOf(claim.owner, parties)}-claim`,
      text: 'label',
      role: 'party',
    },
  }));
}

const numberOf = (code: string, parties: readonly string[]): 1 | 2 | 3 =>
  CLAIMANTS[code] ?? (((parties.indexOf(code) % 3) + 1) as 1 | 2 | 3);

/** The tint of the state whose view it is: of its land, and of what it claims besides. */
export const tintsOf = (code: string): readonly [Paint, Paint] => {
  const number = numberOf(code, [code]);
  return [`claimant-${number}`, `claimant-${number}-claim`];
};

/** Whether a view is that of a state. */
export const isOfParty = ({ id }: Pick<Worldview, 'id'>): boolean => /^[A-Z]{2}$/.test(id);

/** Who claims and who holds; of Kashmir, over which three states are at odds, the third one as well. */
function partiesTo(claims: readonly Claim[]): readonly string[] {
  const isOfThree = claims.some(({ owner }) => owner in CLAIMANTS);
  return [
    ...new Set([
      ...claims.flatMap(({ owner, holder }) => [owner, holder]),
      ...(isOfThree ? Object.keys(CLAIMANTS) : []),
    ]),
  ];
}

function partiesOf(claims: readonly PaintedClaim[]): ReadonlyMap<string, LandFill> {
  const parties = partiesTo(claims);
  return new Map(
    parties.map((code) => [
      code,
      { paint: `claimant-${numberOf(code, parties)}`, text: 'label', role: 'party' },
    ]),
  );
}

/** The areas of a picture from the ground up, as the grid counts them: countries, then what is claimed, then lakes. */
export const areasOf = (political: PoliticalMap, lakes: readonly Path[]): (readonly Path[])[] => [
  ...political.countries.values(),
  ...political.claims.map(({ paths }) => paths),
  lakes,
];

/** How much of each country a grid of these areas shows. */
export function measureCountries(
  { countries }: PoliticalMap,
  grid: GroundGrid,
): ReadonlyMap<string, number> {
  return new Map([...countries.keys()].map((code, i) => [code, grid.sizeOf(i + 1)]));
}
