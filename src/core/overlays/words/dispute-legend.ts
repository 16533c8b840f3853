import type { DisputeStatus } from '../../data/dispute.js';
import type { Messages } from '../../messages/messages.js';
import type { DisputeItem, DisputeSubject } from '../marks/dispute-item.js';

/** What the legend calls disputes of one subject and status. */
export function legendText(
  subject: DisputeSubject,
  status: DisputeStatus,
  alike: readonly Pick<DisputeItem, 'settledIn'>[],
  { legendWords, statuses, timeline }: Messages,
): string {
  if (subject !== 'territory') {
    const name = legendWords[subject];
    return status === 'active' ? name : timeline.about(name, [statuses[status]]);
  }
  // Where all of them were settled by treaties of one month, that says more.
  const months = new Set(alike.map(({ settledIn }) => settledIn));
  const [month] = months;
  return status === 'active' && months.size === 1 && typeof month === 'string'
    ? legendWords.unsettledUntil(month)
    : legendWords.disputes[status];
}
