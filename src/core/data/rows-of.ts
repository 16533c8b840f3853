// Apart from the schemas, so that drawing a map does not bring the schema library along.
import type { MapData } from './map-data.js';
import type { OverlayRow } from './overlay-reader.js';

/** The items that data has for an overlay, be it one that a page has brought. */
export function rowsOf(data: MapData, overlay: string): readonly OverlayRow[] {
  const lists: Readonly<Record<string, unknown>> = data;
  return (lists[overlay] as readonly OverlayRow[] | undefined) ?? [];
}
