import type { LegendGroup } from '../../data/role-groups.js';
import type { LandFill } from '../../model/ground.js';
import type { Mark } from '../../model/mark.js';
import { SAMPLE_SIZE, type Sample } from '../../model/scene.js';
import type { MarkStyle } from '../../style/mark-style.js';
import { byWidth, type WidthClass } from '../../style/width-class.js';
import type { LandEdge } from '../overlay.js';
import { isOfMembers, type BodyDrawing, type PlannedBody } from './plan-bodies.js';

/** Of the edge of what is suspended, and of a band of observers beside one of members. */
const PAUSED_DASH = '6 3';
const OBSERVER_DASH = '2.5 3.5';
/** Strength of the tint of what is suspended. */
const PAUSED = 0.5;
/** Width of the band of observers and partners, and of that which participants have within their tint, in pixels. */
const OBSERVER_BAND = 3;
const OBSERVER_BAND_BESIDE = 4;
/** How far inside the edge it lies where another body has a band along it. */
const BESIDE = OBSERVER_BAND_BESIDE + 1;
/** Share of the members' band that participants have. */
const HALF_BAND = 0.45;

/** How a body fills the land of a country that has a role in it. */
export function fillOf(
  { form, colours }: BodyDrawing,
  group: LegendGroup | undefined,
): LandFill | undefined {
  if (form !== 'tint' || !isOfMembers(group)) return undefined;
  const fill: LandFill = { paint: colours.tint, text: colours.text, role: 'body' };
  return group === 'paused' ? { ...fill, opacity: PAUSED } : fill;
}

/** The lines that a body is drawn with. */
export function edgesOf(
  drawing: BodyDrawing,
  { id, roles }: PlannedBody,
  widthClass: WidthClass,
  isAlone: boolean,
): LandEdge[] {
  const codesOf = (group: LegendGroup) =>
    [...roles].flatMap(([code, held]) => (held === group ? [code] : []));
  const { form, colours, width } = drawing;
  const inset = form === 'tint' && !isAlone ? BESIDE : drawing.inset;
  const stroke = colours.edge;
  const full = codesOf('member');
  const participants = codesOf('participant');
  const members = [...full, ...participants];
  const paused = codesOf('paused');
  const line = (size: number, dash?: string): MarkStyle => ({
    fill: 'none',
    stroke,
    width: size,
    round: !dash,
    ...(dash ? { dash } : {}),
  });
  const edge = (
    name: string,
    codes: readonly string[],
    style: MarkStyle,
    band?: LandEdge['band'],
  ) =>
    codes.length === 0
      ? []
      : [{ name: `body-${name}:${id}`, codes, style, ...(band ? { band } : {}) }];
  const size = byWidth([1, 1, 0.8], widthClass);
  return form === 'tint'
    ? [
        ...edge('within', members, { ...line(0.7), opacity: 0.6 }, 'within'),
        ...edge('edge', members, line(size)),
        ...edge('paused', paused, line(size, PAUSED_DASH)),
        ...edge('participants', participants, line(OBSERVER_BAND), { inset, gap: colours.tint }),
        ...edge('partners', codesOf('partner'), line(OBSERVER_BAND), { inset }),
      ]
    : [
        ...edge('band', full, line(width), { inset }),
        ...edge('participants', participants, line(HALF_BAND * width), { inset }),
        ...edge('paused', paused, line(width, PAUSED_DASH), { inset }),
        ...edge('partners', codesOf('partner'), line(OBSERVER_BAND_BESIDE, OBSERVER_DASH), {
          inset,
        }),
      ];
}

const BOX = { left: 1, top: 2, width: SAMPLE_SIZE.width - 2, height: SAMPLE_SIZE.height - 4 };

/** A rectangle so many pixels within the box of a sample. */
function rectangle(inset: number): string {
  const { left, top, width, height } = BOX;
  return `M${left + inset},${top + inset}h${width - 2 * inset}v${height - 2 * inset}H${left + inset}z`;
}

/** What the legend shows of a role in a body, cut from how the map draws it. */
export function sampleOf(drawing: BodyDrawing, group: LegendGroup): Sample {
  const { form, colours, width } = drawing;
  const stroke = colours.edge;
  const ground = (style: MarkStyle): Mark => ({
    type: 'path',
    role: 'area',
    className: 'swatch',
    style,
    d: rectangle(0.5),
  });
  const band = (size: number, dash?: string): Mark => ({
    type: 'path',
    role: 'line',
    style: { fill: 'none', stroke, width: size, ...(dash ? { dash } : {}) },
    d: rectangle(size / 2),
  });
  const dash = group === 'paused' ? PAUSED_DASH : undefined;
  const isParticipant = group === 'participant';
  const tint = ground({
    fill: colours.tint,
    stroke,
    width: 1,
    ...(dash ? { dash, opacity: 0.75 } : {}),
  });
  const land = ground({ fill: 'land' });
  const marks = !isOfMembers(group)
    ? [land, form === 'tint' ? band(OBSERVER_BAND) : band(OBSERVER_BAND_BESIDE, OBSERVER_DASH)]
    : form === 'band'
      ? [land, band(isParticipant ? HALF_BAND * width : width, dash)]
      : [tint, ...(isParticipant ? [band(OBSERVER_BAND)] : [])];
  return { className: 'country', marks };
}
