import type { Dispute } from '../data/dispute.js';
import type { MapData } from '../data/map-data.js';
import type { Worldview } from '../geometry/worldview.js';

/** With which states a view shows the areas that a dispute is about. */
export const ownersIn = ({ pieces }: Worldview, { marks }: Dispute): readonly string[] => [
  ...new Set(
    marks.flatMap((mark) =>
      mark.type === 'pieces' ? mark.pieces.flatMap((piece) => pieces[piece]?.owner ?? []) : [],
    ),
  ),
];

/** The disputes of the data about areas that some views do not show with the same states. */
export const disputesBetween = (
  views: readonly Worldview[],
  { disputes = [] }: MapData,
): readonly Dispute[] =>
  (disputes as readonly Dispute[]).filter(
    (dispute) => new Set(views.map((view) => ownersIn(view, dispute).join())).size > 1,
  );
