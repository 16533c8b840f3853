// Apart from the schemas, so that drawing a map does not bring the schema library along.
import type { MapData } from './map-data.js';
import type { OverlayRow } from './overlay-reader.js';

/** The items that data has for an overlay, be it one that a page has brought. */
export function rowsOf(data: MapData, overlay: string): readonly OverlayRow[] {
  const lists: Readonly<Record<string, unknown>> = data;
  // A name such as "constructor" must not reach what every object inherits.
  const rows = Object.hasOwn(lists, overlay) ? lists[overlay] : undefined;
  return (rows as readonly OverlayRow[] | undefined) ?? [];
}
