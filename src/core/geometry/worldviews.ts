import { DEFAULT_WORLDVIEW_WORDS } from './default-worldview-words.js';
import { DE_FACTO, UN } from './default-worldviews.js';
import { PARTIES } from './party-views.js';
import type { DescribedWorldview, PartyView } from './worldview.js';

export type { DescribedWorldview, PieceTreatment, Worldview } from './worldview.js';

const SAME = 'The picture is that of United Nations usage.';
const SCOPE =
  'Only what concerns the party itself is drawn as it sees it, all else as in United Nations usage.';
const DATE = 'The view is that of 30 June 2026, whatever date the map shows.';

const sentences = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');

function partyWorldview(id: string, party: PartyView): DescribedWorldview {
  const { name, note, sources, pieces, dashedBorders, partial, ...rest } = party;
  return {
    ...UN,
    ...rest,
    id,
    label: `As seen by ${name}`,
    convention: `Borders as seen by ${name}${partial ? ', in part' : ''}, dotted if held by others, dashed if unsettled; all lines are approximate.`,
    note: sentences(note, partial, pieces || dashedBorders ? SCOPE : SAME, DATE),
    sources,
    pieces: { ...UN.pieces, ...pieces },
    ...(dashedBorders ? { dashedBorders } : {}),
    ...(partial ? { partial } : {}),
  };
}

/** A view that is at hand from the start, with its words. */
const described = (view: typeof UN, words: (typeof DEFAULT_WORLDVIEW_WORDS)['un']) => ({
  ...view,
  ...words,
  note: sentences(words.note, DATE),
});

/**
 * All the views the map can be drawn in. A page loads them only when a map names one that is not
 * among `DEFAULT_WORLDVIEWS`.
 */
export const WORLDVIEWS: Readonly<Record<string, DescribedWorldview>> = {
  un: described(UN, DEFAULT_WORLDVIEW_WORDS.un),
  'de-facto': described(DE_FACTO, DEFAULT_WORLDVIEW_WORDS['de-facto']),
  ...Object.fromEntries(
    Object.entries(PARTIES).map(([id, view]) => [id, partyWorldview(id, view)]),
  ),
};
