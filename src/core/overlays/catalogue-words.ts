import type { Messages, ThingName } from '../messages/messages.js';
import type { OverlayWords } from './overlay.js';

/** What the catalogues call an overlay whose items are things on the map. */
export const catalogueWords =
  (name: ThingName) =>
  ({ tables, legendAll, counts }: Messages): OverlayWords => ({
    title: tables[name],
    all: legendAll[name],
    count: counts[name],
  });
