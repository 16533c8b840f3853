import type { RoleGroup } from '../../data/role-groups.js';
import type { Badge } from '../../model/frame.js';
import type { FramePattern, PatternStroke } from '../../model/pattern.js';
import type { Sample } from '../../model/scene.js';
import { SAMPLE_SIZE } from '../../model/scene.js';
import type { MarkStyle } from '../../style/mark-style.js';
import type { Token } from '../../style/palette.js';
import type { LandPaint } from '../overlay.js';

/** A country's role in a body that is shown, as far as it is drawn differently. */
export interface DrawnRole {
  /** Position of the body among those shown: 0 is drawn as a fill, further ones as hatches, then as badges. */
  readonly index: number;
  readonly group: RoleGroup;
}

/** Bodies beyond this number are shown by badges next to the name instead of one more hatch. */
const MAX_FILLS = 4;
const DIRECTIONS = ['falling', 'rising', 'level', 'upright'] as const;
/** Pixels from one hatch line to the next, along the axes. */
const TILE = 10;

/** How the roles of one country are painted: the first body tints its land, the next ones hatch it, others have badges. */
export const paintOf = (roles: readonly DrawnRole[]): LandPaint => ({
  pattern: fillPattern(roles.filter(({ index }) => index < MAX_FILLS)),
  badges: roles.filter(({ index, group }) => index >= MAX_FILLS && group !== 'left').map(badgeOf),
});

/** The paint of one role, as the legend shows it. */
export function sampleOf(role: DrawnRole): Sample {
  const { width, height } = SAMPLE_SIZE;
  if (role.index >= MAX_FILLS) {
    const { shape, ...badge } = badgeOf(role);
    const d = `M${width / 2},${height / 2}${shape}`;
    return { className: 'label', marks: [{ type: 'path', role: 'point', d, ...badge }] };
  }
  const pattern = fillPattern([role]);
  const isTinted = pattern?.tint !== undefined;
  return {
    className: 'country',
    marks: [
      {
        type: 'path',
        role: 'area',
        className: isTinted ? 'swatch tinted' : 'swatch',
        style: isTinted ? TINTED : HATCHED,
        d: `M1,1h${width - 2}v${height - 2}H1z`,
        ...(pattern ? { pattern: pattern.id } : {}),
      },
    ],
    patterns: pattern ? [pattern] : [],
  };
}

const TINTED: MarkStyle = { stroke: 'alliance-1', width: 1.6 };
const HATCHED: MarkStyle = { stroke: 'border', width: 1 };

/** Whether the land of a role is tinted and outlined. */
export const isTinted = ({ index, group }: DrawnRole): boolean =>
  index === 0 && (group === 'member' || group === 'paused');

/** The fill for a set of roles: the first body tints the land of its members, further ones are hatched in other directions. */
function fillPattern(drawn: readonly DrawnRole[]): FramePattern | undefined {
  if (drawn.length === 0) return undefined;
  return {
    id: drawn.map(({ index, group }) => `a${index + 1}${group}`).join('-'),
    isLand: true,
    size: TILE,
    ...(drawn.some(isTinted) ? { tint: 'alliance-1' } : {}),
    strokes: drawn
      .filter(({ index, group }) => index > 0 || group !== 'member')
      .map(({ index, group }) => ({
        colour: `alliance-${index + 1}` as Token,
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

/** Half the width of a badge in pixels. */
const R = 4.5;

/** Badges differ by shape as well as colour: circle, square, diamond, triangle. */
const SHAPES = [
  `m${-R},0a${R},${R} 0 1 0 ${2 * R},0a${R},${R} 0 1 0 ${-2 * R},0z`,
  `m${-R + 0.5},${-R + 0.5}h${2 * R - 1}v${2 * R - 1}h${1 - 2 * R}z`,
  `m0,${-R - 0.5}l${R + 0.5},${R + 0.5}l${-R - 0.5},${R + 0.5}l${-R - 0.5},${-R - 0.5}z`,
  `m0,${-R}l${R + 0.5},${2 * R - 0.5}h${-2 * R - 1}z`,
] as const;

/** The mark of a body beyond those with a fill; hollow for what is no member. */
function badgeOf({ index, group }: DrawnRole): Badge {
  const nth = (index - MAX_FILLS) % SHAPES.length;
  const colour = `alliance-${nth + 1 + MAX_FILLS}` as Token;
  const isMember = group === 'member';
  return {
    className: `badge badge-${nth + 1}${isMember ? '' : ' hollow'}`,
    style: isMember
      ? { fill: colour, stroke: 'halo', width: 1 }
      : { fill: 'halo', stroke: colour, width: 2 },
    shape: SHAPES[nth]!,
  };
}
