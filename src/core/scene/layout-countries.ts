import type { PoliticalMap } from '../geometry/geography.js';
import { lineParts, partsData } from '../geometry/path-data.js';
import type { Path } from '../geometry/shape.js';
import { splitByRoom } from '../geometry/split-by-room.js';
import type { FrameContext, FrameItem } from '../model/frame.js';
import type { LandFill } from '../model/ground.js';
import type { Mark } from '../model/mark.js';
import type { CountryItem, Scene } from '../model/scene.js';
import type { LandEdge } from '../overlays/overlay.js';
import {
  borderStyle,
  casingOf,
  COAST,
  edgeLook,
  FOCUS_OUTLINE,
  HELD_LINE,
  LAND,
  NOT_FINAL,
  NOT_FINAL_NARROW,
  PARTY_BORDER,
} from '../style/base-looks.js';
import type { MarkLook } from '../style/mark-style.js';
import { signOf } from './claim-entries.js';
import { PLAIN, type PaintedClaim, type PaintedLand } from './paint-land.js';

/** Countries with what is painted on their land. */
export function layoutCountries(painted: PaintedLand, context: FrameContext): FrameItem[] {
  const { political, scene } = context;
  const known = new Map(scene.countries.map((country) => [country.code, country]));
  const items = [...political.countries].flatMap(([code, paths]): FrameItem[] => {
    const d = context.rings(paths);
    if (d === '') return [];
    const marks = landMarks(d, code, painted, context);
    const country = known.get(code);
    return [
      country
        ? countryItem(country, marks, context)
        : { layer: 'countries', key: `land:${code}`, className: 'country', marks },
    ];
  });
  return [...items, ...painted.claims.flatMap((claim) => claimItem(claim, context))];
}

function countryItem(
  country: CountryItem,
  marks: readonly Mark[],
  { ground, toPixels }: FrameContext,
): FrameItem {
  const anchor = ground.spotIn(country.code, toPixels(country.point));
  return {
    layer: 'countries',
    key: country.id,
    id: country.id,
    label: country.label,
    className: country.inFocus ? 'country focus' : 'country',
    marks,
    ...(anchor ? { anchor } : {}),
  };
}

/** A country's land with its fill, and with patterns over that. */
function landMarks(
  d: string,
  code: string,
  { fills, patterns }: PaintedLand,
  { usePattern }: FrameContext,
): Mark[] {
  const fill = fills.get(code) ?? PLAIN;
  const own = patterns.get(code) ?? [];
  const [first, ...further] = own;
  const ground: Mark[] = first?.isLand
    ? [{ type: 'path', ...LAND, d, pattern: usePattern(first) }]
    : [
        ...filled(d, fill),
        ...(first ? [{ type: 'path', ...LAND, d, pattern: usePattern(first) } as const] : []),
      ];
  return [
    ...ground,
    ...further.map((pattern): Mark => ({
      type: 'path',
      ...LAND,
      d,
      pattern: usePattern({ ...pattern, isLand: false }),
    })),
  ];
}

/** A fill that is not at full strength lies on plain land. */
function filled(d: string, { paint, opacity }: LandFill): Mark[] {
  if (opacity === undefined) return [{ type: 'path', ...LAND, style: { fill: paint }, d }];
  const tint: MarkLook = { role: 'area', className: 'tint', style: { fill: paint, opacity } };
  return [
    { type: 'path', ...LAND, d },
    { type: 'path', ...tint, d },
  ];
}

function claimItem(
  { key, owner, fill, paths }: PaintedClaim,
  { rings }: FrameContext,
): FrameItem[] {
  const d = rings(paths);
  if (d === '') return [];
  const style = { fill: fill.paint };
  return [
    {
      layer: 'countries',
      key: `claim:${key}`,
      className: 'claim',
      marks: [{ type: 'path', role: 'area', className: 'claimed', style, d }],
      signs: [signOf('claims', owner)],
    },
  ];
}

/** Coasts and borders, then the edges of what is painted, then what the map is about, from the ground up. */
export function layoutBorders(painted: PaintedLand, context: FrameContext): FrameItem[] {
  return [
    baseBorders(painted, context),
    ...painted.edges.map((edge) => drawEdge(edge, context)),
    ...partnerEdges(painted, context),
    ...focusItems(painted, context),
  ];
}

function baseBorders({ claims }: PaintedLand, context: FrameContext): FrameItem {
  const { political, lines, widthClass } = context;
  const isAbout = claims.length > 0;
  const path = (className: string, look: MarkLook, paths: readonly Path[]): Mark[] => {
    const d = lines(paths);
    return d === '' ? [] : [{ type: 'path', ...look, className, d }];
  };
  const line = (kind: 'solid' | 'dashed' | 'dotted', style: MarkLook['style']): Mark[] =>
    path(`border ${kind}`, { role: 'line', style }, political.borders[kind]);
  const { solid, dashed, dotted } = political.borders;
  const marks = isAbout
    ? [
        ...line('solid', PARTY_BORDER),
        ...line('dashed', widthClass === 'narrow' ? NOT_FINAL_NARROW : NOT_FINAL),
        ...path('border casing', casingOf(HELD_LINE, 0.8), dotted),
        ...line('dotted', HELD_LINE),
      ]
    : [
        ...path('border solid', { role: 'line', style: borderStyle('solid', widthClass) }, solid),
        ...path(
          'border dashed',
          { role: 'line', style: borderStyle('dashed', widthClass) },
          dashed,
        ),
        ...path(
          'border dotted',
          { role: 'line', style: borderStyle('dotted', widthClass) },
          dotted,
        ),
      ];
  return {
    layer: 'borders',
    key: 'borders',
    className: 'borders',
    marks: [...path('coast', COAST, political.coast), ...marks],
    ...(isAbout ? { signs: signsOf(marks) } : {}),
  };
}

/** What the lines of a party's view say, as far as the picture shows such lines. */
const signsOf = (marks: readonly Mark[]): string[] =>
  (['dashed', 'dotted'] as const)
    .filter((kind) => marks.some(({ className }) => className === `border ${kind}`))
    .map((kind) => signOf(kind));

function drawEdge({ codes, style, name, band }: LandEdge, context: FrameContext): FrameItem {
  const { political, lines } = context;
  const item = (marks: readonly Mark[]): FrameItem => ({
    layer: 'borders',
    key: name,
    className: name.replace(/:.*/, ''),
    marks,
  });
  const look: MarkLook = { role: 'line', className: 'edge', style };
  if (band === 'within')
    return item([{ type: 'path', ...look, d: lines(political.within(codes)) }]);
  if (band === undefined)
    return item([{ type: 'path', ...look, d: lines(political.outline(codes, true)) }]);
  return item(bandMarks(look, band, codes, context));
}

/** A band is drawn at this share of its width where it has no room, such as in necks and around small enclaves. */
const NARROWED = 0.4;
/** It has none where the line along which it lies comes back within so many times its width. */
const NECK = 3;

/** A band inside the outer edge of some countries, with the colour of their land between edge and band. */
function bandMarks(
  look: MarkLook,
  { inset, gap: between = 'land' }: Exclude<LandEdge['band'], string | undefined>,
  codes: readonly string[],
  { political, rings, view }: FrameContext,
): Mark[] {
  const { style } = look;
  const clip = codes.map((code) => rings(political.countries.get(code) ?? [])).join('');
  const { width: full = 0 } = style;
  const { roomy, close } = splitByRoom(lineParts(political.outline(codes), view), NECK * full);
  return [
    { parts: roomy, share: 1 },
    { parts: close, share: NARROWED },
  ].flatMap(({ parts, share }): Mark[] => {
    const d = partsData(parts, view);
    if (d === '') return [];
    // Half of a stroke lies outside of the land, where the clip cuts it off.
    const reach = 2 * share * (inset + full);
    const wide: Mark = { type: 'path', ...look, style: { ...style, width: reach }, d, clip };
    // A stroke has no inner edge: what lies between is the land's own.
    const gap: Mark = {
      type: 'path',
      role: 'casing',
      style: { fill: 'none', stroke: between, width: 2 * share * inset, round: true },
      d,
      clip,
    };
    return inset === 0 ? [wide] : [wide, gap];
  });
}

const partnerEdges = ({ fills }: PaintedLand, context: FrameContext): FrameItem[] =>
  [...fills].flatMap(([code, { role, paint }]) =>
    role === 'partner' && paint === 'partner'
      ? [
          {
            layer: 'borders',
            key: `partner:${code}`,
            className: 'partner',
            marks: [
              {
                type: 'path',
                ...edgeLook('partner-edge', context.widthClass),
                d: context.lines(context.political.outline([code], true)),
              },
            ],
          },
        ]
      : [],
  );

/** What the map is about lies over the borders around it: its dark fill, or an outline. */
function focusItems({ fills, outlined }: PaintedLand, context: FrameContext): FrameItem[] {
  const { political, rings, lines } = context;
  return [...political.countries].flatMap(([code, paths]): FrameItem[] => {
    const isSolid = fills.get(code)?.role === 'focus';
    if (!isSolid && !outlined.has(code)) return [];
    const mark: Mark = isSolid
      ? {
          type: 'path',
          role: 'area',
          className: 'focus-fill',
          style: { fill: 'focus' },
          d: rings(paths),
        }
      : { type: 'path', ...FOCUS_OUTLINE, d: lines(political.outline([code], true)) };
    return [{ layer: 'borders', key: `focus:${code}`, className: 'focus-outline', marks: [mark] }];
  });
}

/** What is outlined besides borders, so that it can be worked out ahead of time. */
export const outlinesOf = (
  { countries }: Scene,
  edges: readonly LandEdge[],
  political: PoliticalMap,
): (readonly Path[])[] => [
  ...edges.map(({ codes, band }) =>
    band === 'within' ? political.within(codes) : political.outline(codes, band === undefined),
  ),
  political.coast,
  ...countries
    .filter(({ inFocus, isPartner }) => inFocus || isPartner)
    .map(({ code }) => political.outline([code], true)),
];
