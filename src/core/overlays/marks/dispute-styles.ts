import type { DisputeStatus } from '../../data/dispute.js';
import type { Mark } from '../../model/mark.js';
import { casingOf } from '../../style/base-looks.js';
import type { LabelLook, MarkLook, MarkStyle } from '../../style/mark-style.js';
import type { Paint } from '../../style/paint.js';
import { byWidth, type ByWidth, type WidthClass } from '../../style/width-class.js';

interface LineLook {
  readonly isOpen: boolean;
  readonly width: ByWidth<number>;
  readonly dash?: string;
  /** Pixels of casing on each side. */
  readonly casing?: number;
}

/** One colour for what is open and one for what is settled; how hot it is, is told by weight and dash. */
const LINES: Readonly<Record<DisputeStatus, LineLook>> = {
  active: { isOpen: true, width: [2.4, 2.1, 1.8], dash: '6 1.8', casing: 1.1 },
  frozen: { isOpen: true, width: [2, 1.8, 1.6], dash: '2 2.4', casing: 1 },
  dormant: { isOpen: false, width: [1.4, 1.3, 1.2], dash: '2 4' },
  agreed: { isOpen: false, width: [1.8, 1.6, 1.4], casing: 1 },
  resolved: { isOpen: false, width: [1.2, 1.2, 1.2] },
  uncontested: { isOpen: false, width: [1.2, 1.2, 1.2] },
};
/** A stretch that was fought over, which a later treaty does not undo. */
const STRETCH: LineLook = { isOpen: true, width: [4.4, 3.9, 3.4], casing: 1.3 };

/** Whether a dispute goes on. */
export const isOpen = (status: DisputeStatus): boolean => LINES[status].isOpen;

const paintOf = ({ isOpen: open }: LineLook, color: string | undefined): Paint =>
  color === undefined ? (open ? 'dispute' : 'dispute-settled') : `own:line:#${color.slice(1)}`;

function styleOf(look: LineLook, color: string | undefined, widthClass: WidthClass): MarkStyle {
  const { width, dash } = look;
  return {
    fill: 'none',
    stroke: paintOf(look, color),
    width: byWidth(width, widthClass),
    ...(dash ? { dash } : { round: true }),
  };
}

/** The line of a dispute with its casing; that of a stretch which was fought over is heavy and whole. */
export function lineMarks(
  status: DisputeStatus,
  color: string | undefined,
  widthClass: WidthClass,
  d: string,
  isStretch = false,
): Mark[] {
  const look = isStretch ? STRETCH : LINES[status];
  const style = styleOf(look, color, widthClass);
  const className = isStretch ? 'dispute-line stretch' : 'dispute-line';
  return [
    ...(look.casing ? [{ type: 'path', ...casingOf(style, look.casing), d } as const] : []),
    { type: 'path', role: 'line', className, style, d },
  ];
}

/** The outline of an area in dispute, which has no fill of its own: its land is its owner's in the view. */
export const areaMarks = (
  status: DisputeStatus,
  color: string | undefined,
  widthClass: WidthClass,
  d: string,
): Mark[] => {
  const [first, ...lines] = [
    {
      type: 'path',
      role: 'area',
      className: 'dispute-area',
      style: { fill: 'halo', opacity: 0 },
      d,
    } as const,
    ...lineMarks(status, color, widthClass, d),
  ];
  return [first, ...lines];
};

/** A soft patch where no outline is good enough to print. */
export const patchLook = (status: DisputeStatus, color: string | undefined): MarkLook => ({
  role: 'area',
  className: 'dispute-patch',
  style: { fill: paintOf(LINES[status], color), opacity: 0.16 },
});

export const pointLook = (status: DisputeStatus, color: string | undefined): MarkLook => ({
  role: 'point',
  className: 'dispute-point',
  style: { fill: 'dot', stroke: paintOf(LINES[status], color), width: 1.8 },
});

export const DISPUTE_NAME: LabelLook = {
  className: 'label-dispute',
  style: { fill: 'label', weight: 600 },
};
