import type { ShapeRole } from '../../data/shape.js';
import type { Encoding } from '../../model/encoding.js';
import type { Mark } from '../../model/mark.js';
import { SAMPLE_SIZE, type Sample } from '../../model/scene.js';
import { casingOf } from '../../style/base-looks.js';
import type { MarkStyle } from '../../style/mark-style.js';
import type { OwnPaint, Paint } from '../../style/paint.js';

/** What a geometry is made of, the most telling first. */
export type ShapeForm = 'area' | 'line' | 'point';

/** How a line is drawn: by width, dash and a paler core that makes it double or a railway; no two differ by colour alone. */
interface LineForm {
  readonly stroke: Paint;
  readonly width: number;
  readonly dash?: string;
  readonly round?: true;
  readonly core?: { readonly width: number; readonly dash?: string };
}

type LineRole = 'railway' | 'road' | 'pipeline' | 'boundary' | 'route';
type AreaRole = 'region' | 'zone';

const LINES: Readonly<Record<LineRole, LineForm>> = {
  // Black and white by turns, as atlases draw it.
  railway: { stroke: 'label', width: 3.2, core: { width: 1.7, dash: '7 7' } },
  road: { stroke: 'label-muted', width: 3, round: true, core: { width: 1.2 } },
  pipeline: { stroke: 'label', width: 1.8, dash: '14 3 2 3' },
  boundary: { stroke: 'muted', width: 1.5, dash: '5 3' },
  route: { stroke: 'label', width: 2.6, dash: '0.1 5', round: true },
};

/** How an area is drawn: how strong its tint is, and the dash of its edge. */
const AREAS: Readonly<Record<AreaRole, { readonly tint: number; readonly dash?: string }>> = {
  region: { tint: 1 },
  zone: { tint: 0.6, dash: '5 3' },
};

/** Of areas without a colour of their own: no body's, no party's, and never red or the focus's. */
const AREA_COLOUR = '#4f7a3a';

/** By their order in the legend: areas before lines before points. */
const FORM_OF: Readonly<Record<ShapeRole, ShapeForm>> = {
  region: 'area',
  zone: 'area',
  railway: 'line',
  road: 'line',
  pipeline: 'line',
  boundary: 'line',
  route: 'line',
  place: 'point',
};
export const ROLES = Object.keys(FORM_OF) as ShapeRole[];

/** What a part is drawn as where its shape has no role for it. */
const DEFAULTS = { area: 'region', line: 'route', point: 'place' } as const satisfies Readonly<
  Record<ShapeForm, ShapeRole>
>;

/** The role in which parts of a form are drawn. */
export const roleFor = (form: ShapeForm, role: ShapeRole | undefined): ShapeRole =>
  role !== undefined && FORM_OF[role] === form ? role : DEFAULTS[form];

/** The colours of a shape: its line or edge, its tint, and names on that. */
export interface ShapeColours {
  readonly line: OwnPaint;
  readonly tint: OwnPaint;
  readonly text: OwnPaint;
}

export function coloursOf(color = AREA_COLOUR): ShapeColours {
  const digits = color.slice(1);
  return { line: `own:line:#${digits}`, tint: `own:tint:#${digits}`, text: `own:text:#${digits}` };
}

/** Where a line, ring or sample lies. */
export type Placed =
  | { readonly type: 'path'; readonly d: string }
  | { readonly type: 'line'; readonly points: readonly number[] };

const CASING = 1.2;

/** The marks of a line in a role; `size` scales its widths, a number that it bears has its own. */
export function lineMarks(
  role: ShapeRole,
  color: string | undefined,
  placed: Placed,
  size = 1,
  { width: numbered, paint }: Encoding = {},
): Mark[] {
  const form = LINES[role as LineRole] ?? LINES.route;
  const { dash, round, core } = form;
  const stroke = paint ?? (color === undefined ? form.stroke : coloursOf(color).line);
  const width = numbered ?? form.width * size;
  const line: MarkStyle = {
    fill: 'none',
    stroke,
    width,
    ...(dash ? { dash } : {}),
    ...(round ? { round } : {}),
  };
  return [
    { ...placed, ...casingOf(line, CASING * size) },
    { ...placed, role: 'line', style: line },
    // A line as wide as a number is one that is filled.
    ...(core && numbered === undefined
      ? [
          {
            ...placed,
            role: 'core',
            style: {
              fill: 'none',
              stroke: 'halo',
              width: core.width * size,
              ...(core.dash ? { dash: core.dash } : {}),
            },
          } as const,
        ]
      : []),
  ];
}

/** The tint of an area in a role. */
export const tintStyle = (role: ShapeRole, paint: Paint): MarkStyle => {
  const { tint } = AREAS[role as AreaRole] ?? AREAS.region;
  return tint === 1 ? { fill: paint } : { fill: paint, opacity: tint };
};

/** The edge of an area in a role. */
export const edgeStyle = (role: ShapeRole, stroke: Paint, width: number): MarkStyle => {
  const { dash } = AREAS[role as AreaRole] ?? AREAS.region;
  return { fill: 'none', stroke, width, ...(dash ? { dash } : { round: true }) };
};

export const pointStyle = (color: string | undefined): MarkStyle => ({
  fill: 'halo',
  stroke: color === undefined ? 'label' : coloursOf(color).line,
  width: 2,
});
export const POINT_RADIUS = 3.6;

/** What the legend shows of a role, cut from how the map draws it. */
export function sampleOf(role: ShapeRole, color: string | undefined): Sample {
  const { width, height } = SAMPLE_SIZE;
  const className = 'shape';
  if (FORM_OF[role] === 'line')
    return {
      className,
      marks: lineMarks(role, color, {
        type: 'line',
        points: [1, height / 2, width - 1, height / 2],
      }),
    };
  if (FORM_OF[role] === 'point')
    return {
      className,
      marks: [
        {
          type: 'circle',
          role: 'point',
          style: pointStyle(color),
          x: width / 2,
          y: height / 2,
          r: POINT_RADIUS,
        },
      ],
    };
  const { tint, line } = coloursOf(color);
  const d = `M1.5,2.5h${width - 3}v${height - 5}H1.5z`;
  return {
    className,
    marks: [
      { type: 'path', role: 'area', className: 'swatch', style: tintStyle(role, tint), d },
      { type: 'path', role: 'line', style: edgeStyle(role, line, 1.2), d },
    ],
  };
}
