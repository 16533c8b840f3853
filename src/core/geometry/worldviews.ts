import { DEFAULT_WORLDVIEWS, UN } from './default-worldviews.js';
import { PARTIES } from './party-views.js';
import type { PartyView, Worldview } from './worldview.js';

export type { PieceTreatment, Worldview } from './worldview.js';

const SAME = 'The picture is that of United Nations usage.';
const SCOPE =
  'Only what concerns the party itself is drawn as it sees it, all else as in United Nations usage.';
const DATE = 'The view is that of 30 June 2026, whatever date the map shows.';

function partyWorldview(id: string, party: PartyView): Worldview {
  const { name, note, sources, pieces, dashedBorders } = party;
  return {
    id,
    label: `As seen by ${name}`,
    convention: `Borders as seen by ${name}; all lines are approximate.`,
    note: `${note} ${pieces || dashedBorders ? SCOPE : SAME} ${DATE}`,
    sources,
    pieces: { ...UN.pieces, ...pieces },
    ...(dashedBorders ? { dashedBorders } : {}),
  };
}

/**
 * All the views the map can be drawn in. A page loads them only when a map names one that is not
 * among `DEFAULT_WORLDVIEWS`.
 */
export const WORLDVIEWS: Readonly<Record<string, Worldview>> = {
  ...DEFAULT_WORLDVIEWS,
  ...Object.fromEntries(
    Object.entries(PARTIES).map(([id, view]) => [id, partyWorldview(id, view)]),
  ),
};
