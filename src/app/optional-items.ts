import type { MapData } from '../core/data/map-data.js';
import { rowsOf } from '../core/data/rows-of.js';
import type { OverlayType } from '../core/overlays/overlay.js';
import type { NamesByOverlay } from '../core/scene/add-from-record.js';
import { addOptional, namesWanted } from '../core/scene/add-optional.js';
import type { GivenOptions } from '../core/scene/resolve-settings.js';
import { usedOverlays } from '../core/scene/used-overlays.js';
import { OPTIONAL, type OptionalOverlay } from './optional-overlays.js';
import type { Needs } from './needs.js';

/** An optional overlay that a map uses, as far as it has been loaded. */
interface Used extends Pick<OptionalOverlay, 'record'> {
  readonly type: OverlayType;
}

/** The optional overlays of a map, and its data with the library's items of them; what has not changed is not made again. */
export class OptionalItems {
  #last: { readonly from: readonly unknown[]; readonly data: MapData } | undefined;

  /** Those that data and options use; one that is still to be loaded, or whose only items are, is a need. */
  find(data: MapData, options: GivenOptions, needs: Needs): Used[] {
    return usedOverlays(OPTIONAL, data, options).flatMap(({ name, type, record }) => {
      const hasItems = rowsOf(data, name).length > 0 || needs.take(record, { path: name });
      const found = needs.take(type, { path: name });
      return found && hasItems ? [{ type: found, record }] : [];
    });
  }

  /** Data with those of the library's items that it wants; `unknown` are the names that it does not know itself. */
  extend(data: MapData, used: readonly Used[], unknown: NamesByOverlay, needs: Needs): MapData {
    const wanted = used.flatMap(({ type, record }) => {
      const names = namesWanted(data, type.name, unknown[type.name]);
      const items = names.length > 0 && needs.take(record, { path: type.name });
      return items ? [{ type, record: items, names }] : [];
    });
    if (wanted.length === 0) return data;
    const from = [data, ...wanted.flatMap(({ type, names }) => [type, names.join(' ')])];
    const isSame = this.#last?.from.length === from.length;
    if (!isSame || this.#last?.from.some((value, i) => value !== from[i])) {
      const extended = wanted.reduce((all, one) => addOptional(all, one, one.names), data);
      this.#last = { from, data: extended };
    }
    return this.#last!.data;
  }
}
