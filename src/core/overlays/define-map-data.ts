import type { Checked } from '../data/input-types.js';
import type { MapDataWith } from './map-data-with.js';
import type { LibraryTypes } from './optional.js';
import type { OverlayType } from './overlay.js';

/**
 * Map data as it is given, for editors with types: the compiler points at a field that there is not, a word that is none of
 * those of a choice, and a date or a country's code of another form, and it knows what is in the data afterwards, such as
 * the ids of its steps. `_overlayTypes`: those of the page's own whose items the data has.
 */
export const defineMapData = <
  const Data extends MapDataWith<readonly [...LibraryTypes, ...Types]>,
  const Types extends readonly OverlayType[] = readonly [],
>(
  data: Data & Checked<Data, MapDataWith<readonly [...LibraryTypes, ...Types]>>,
  _overlayTypes?: Types,
): Data => data;
