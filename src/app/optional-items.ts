import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { rowsOf } from '../core/data/rows-of.js';
import type { NamesByOverlay } from '../core/scene/add-from-record.js';
import type { GivenOptions } from '../core/scene/map-options.js';
import { usedOverlays } from '../core/scene/used-overlays.js';
import type { Completion } from './completion.js';
import type { Needs } from './needs.js';
import {
  addingOptional,
  OPTIONAL,
  type OptionalOverlay,
  type OptionalType,
} from './optional-overlays.js';

/** An optional overlay that a map uses, as far as it has been loaded. */
interface Used extends Pick<OptionalOverlay, 'record'> {
  readonly type: OptionalType;
}

/** The optional overlays of a map, and its data with the library's items of them; what has not changed is not made again. */
export class OptionalItems {
  #completion: Completion | undefined;
  /** What is wrong with what items keep elsewhere. */
  issues: readonly Issue[] = [];
  #last: { readonly from: readonly unknown[]; readonly data: MapData } | undefined;

  /** Those that data and options use; one that is still to be loaded, or whose only items are, is a need. */
  find(data: MapData, options: GivenOptions, needs: Needs): Used[] {
    return usedOverlays(OPTIONAL, data, options).flatMap(({ name, type, record }) => {
      const need = { path: name };
      const isReady = rowsOf(data, name).length > 0 || !record || needs.take(record, need);
      const code = needs.take(addingOptional, need);
      const found = needs.take(type, need);
      return found && code && isReady ? [{ type: found, record }] : [];
    });
  }

  /** Data with what its items keep elsewhere; `base` is its address, if it has one. */
  complete(data: MapData, used: readonly Used[], base: string | undefined, needs: Needs): MapData {
    this.issues = [];
    const completing = used.find(({ type }) => type.Completion);
    if (!completing) return data;
    this.#completion ??= new completing.type.Completion!();
    const whole = this.#completion.complete(data, base, needs);
    this.issues = this.#completion.issues;
    return whole;
  }

  /** Gives up what is on its way. */
  abort(): void {
    this.#completion?.abort();
  }

  /** Data with those of the library's items that it wants; `unknown` are the names that it does not know itself. */
  extend(data: MapData, used: readonly Used[], unknown: NamesByOverlay, needs: Needs): MapData {
    const code = addingOptional.value;
    if (!code || used.length === 0) return data;
    const wanted = used.map(({ type, record }) => {
      const isAsking = unknown[type.name] && record;
      const items = isAsking ? needs.take(record, { path: type.name }) : record?.value;
      return { type, record: items };
    });
    const from = [
      data,
      JSON.stringify(unknown),
      ...wanted.flatMap((one) => [one.type, one.record]),
    ];
    const last = this.#last;
    if (last?.from.length !== from.length || from.some((value, i) => value !== last.from[i]))
      this.#last = { from, data: code.addOptional(data, wanted, unknown) };
    return this.#last!.data;
  }
}
