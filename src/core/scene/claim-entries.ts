import type { Worldview } from '../geometry/worldview.js';
import type { Mark } from '../model/mark.js';
import type { LegendEntry } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import type { ShownOverlay } from '../overlays/overlay.js';
import { casingOf, HELD_LINE, NOT_FINAL, PARTY_BORDER } from '../style/base-looks.js';
import { isOfParty, tintsOf } from './paint-land.js';

/** In place of an overlay's name in the ids of entries that explain the view of a state. */
const WORLDVIEW = 'worldview';

/** What entries stand for that are about no items: frame items carry it, see FrameItem.signs. */
export const signOf = (...of: readonly string[]): string => [WORLDVIEW, ...of].join(':');

/** Whether a picture alone can say that an entry is needed: what it explains is no item. */
export const isOfPicture = ({ overlay }: Pick<LegendEntry, 'overlay'>): boolean =>
  overlay === WORLDVIEW;

/**
 * What a picture explains that shows the claims of the state whose view it takes: the tints of what that holds and of what it
 * claims besides, where the line between them runs, and what is not final. Bodies and numbers take the place of these tints.
 */
export function claimEntries(
  worldview: Worldview,
  shown: readonly ShownOverlay[],
  { messages: { legendWords }, country }: SceneContext,
): LegendEntry[] {
  const { id, pieces } = worldview;
  const isPainted = shown.some(
    ({ overlay: { edge, land }, items }) => items.length > 0 && (edge ?? land),
  );
  const claims = Object.values(pieces).filter(
    ({ owner, inner }) => owner === id && inner === 'dotted',
  );
  if (!isOfParty(worldview) || claims.length === 0 || isPainted) return [];
  const [held, claimed] = tintsOf(id);
  const entry = (sign: string, text: string, marks: readonly Mark[]): LegendEntry => ({
    id: sign,
    overlay: WORLDVIEW,
    label: { text },
    count: 0,
    sample: { className: 'legend', marks },
    targets: [sign],
  });
  return [
    entry(signOf('claims', id), legendWords.heldAndClaimed(country(id)), [
      { type: 'path', role: 'area', style: { fill: held }, d: 'M2 2h13v14H2z' },
      { type: 'path', role: 'area', style: { fill: claimed }, d: 'M15 2h13v14H15z' },
      { type: 'path', role: 'line', style: PARTY_BORDER, d: 'M2 2h26v14H2z' },
    ]),
    entry(signOf('dotted'), legendWords.heldLine, [
      { type: 'path', ...casingOf(HELD_LINE, 0.8), d: LINE },
      { type: 'path', role: 'line', style: HELD_LINE, d: LINE },
    ]),
    entry(signOf('dashed'), legendWords.notFinal, [
      { type: 'path', role: 'line', style: NOT_FINAL, d: LINE },
    ]),
  ];
}

const LINE = 'M1 9h28';
