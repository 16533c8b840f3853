import type { DisputeStatus } from '../../data/dispute.js';
import type { LabelLook, MarkLook } from '../../style/mark-style.js';
import type { Token } from '../../style/palette.js';
import type { DisputeSubject } from './dispute-item.js';

/** Line styles by status, after common practice: the hotter the dispute, the heavier and shorter the dashes. */
const LINES = {
  active: { stroke: 'dispute', width: 2.4, dash: '6 3' },
  frozen: { stroke: 'dispute', width: 2, dash: '2 3' },
  dormant: { stroke: 'dispute', width: 1.4, dash: '2 4' },
  agreed: { stroke: 'dispute-settled', width: 1.8, dash: '8 2' },
  resolved: { stroke: 'dispute-settled', width: 1.4, dash: '8 2 2 2' },
  uncontested: { stroke: 'dispute-settled', width: 1.2, dash: '1 3' },
} as const satisfies Readonly<Record<DisputeStatus, MarkLook['style']>>;

/** Water and crossings have colours of their own, since no territory is at stake. */
const SUBJECT_COLOURS: Readonly<Record<DisputeSubject, Token>> = {
  territory: 'dispute',
  water: 'label-water',
  crossing: 'link-neutral',
};

/** Whether a dispute goes on. */
export const isOpen = (status: DisputeStatus): boolean => LINES[status].stroke === 'dispute';

/** The line of a dispute; that of a stretch which is told apart from the rest of its border is wider. */
export const lineLook = (
  status: DisputeStatus,
  subject: DisputeSubject,
  isStretch = false,
): MarkLook => ({
  role: 'line',
  className: isStretch ? 'dispute-line stretch' : 'dispute-line',
  style: {
    fill: 'none',
    ...LINES[status],
    ...(isOpen(status) ? { stroke: SUBJECT_COLOURS[subject] } : {}),
    width: LINES[status].width + (isStretch ? 2 : 0),
  },
});

export const pointLook = (status: DisputeStatus): MarkLook => ({
  role: 'point',
  className: 'dispute-point',
  style: { fill: 'halo', stroke: LINES[status].stroke, width: 1.8 },
});

/** A hatched area whose outline is known, and a soft patch. */
export const AREA: MarkLook = {
  role: 'area',
  className: 'dispute-area',
  style: { fill: 'none', stroke: 'dispute', width: 0.8, dash: '3 2' },
};
export const PATCH: MarkLook = {
  role: 'area',
  className: 'dispute-patch',
  style: { fill: 'none' },
};

export const DISPUTE_NAME: LabelLook = { className: 'label-dispute', style: { fill: 'dispute' } };

/** Parties beyond this number share colours. */
export const CLAIMANT_COLOURS = 3;

/** The colour of a party by its position among those of a dispute. */
export const claimantColour = (position: number): Token =>
  `claimant-${(position % CLAIMANT_COLOURS) + 1}` as Token;
