import atlas from '../app/atlas.js';
import type { MapStore } from '../app/map-store.js';
import { OPTIONAL } from '../app/optional-overlays.js';
import type { Need, Resource } from '../app/resource.js';
import { allWorldviews, geographyOf, wording } from '../app/resources.js';
import { isEqual } from '../core/data/is-equal.js';
import type { MapData } from '../core/data/map-data.js';
import { DEFAULT_WORLDVIEWS } from '../core/geometry/default-worldviews.js';
import type { Geography } from '../core/geometry/geography-types.js';
import { PROJECTIONS } from '../core/geometry/projections.js';
import { buildPanels } from '../core/panels/build-panels.js';
import type { GivenPanels, Panels } from '../core/panels/panel-types.js';
import { withoutStory } from '../core/scene/without-story.js';

const OPTIONAL_NAMES = OPTIONAL.map(({ name }) => name);

/** Makes maps of what a store has read; what has not changed since is not made again. */
export class PanelsMaker {
  readonly #store: MapStore;
  #last: { readonly from: readonly unknown[]; readonly panels: Panels } | undefined;
  #plain: { readonly from: MapData; readonly data: MapData } | undefined;

  readonly #changed: () => void;

  /** `changed`: something that they need has come. */
  constructor(store: MapStore, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** `undefined` until all that they need is there. `isBuiltIn`: the data's own story is not what the maps tell. */
  make(lists: GivenPanels, isBuiltIn: boolean): Panels | undefined {
    const { data: read, messages, scene, overlays, isSettled } = this.#store.getState();
    if (!read || !messages || !scene || !isSettled) return this.#last?.panels;
    const data = isBuiltIn ? this.#withoutStory(read) : read;
    const { options, today } = this.#store.input;
    const needsViews =
      [lists, data.multiples].some((one) => one?.by === 'worldview' || one?.worldviews) ||
      options.worldview !== undefined;
    const views = needsViews ? this.#take(allWorldviews, 'worldviews') : undefined;
    const isWorded = messages.wording ?? data.labels ?? data.legend;
    const words = isWorded ? this.#take(wording, 'labels') : undefined;
    if ((needsViews && !views) || (isWorded && !words)) return this.#last?.panels;
    const from = [data, messages, overlays, views, words, today, options, lists];
    if (!this.#last?.from.every((one, i) => isEqual(one, from[i]))) {
      const panels = buildPanels(data, options, lists, {
        messages,
        atlas,
        overlays,
        unused: OPTIONAL_NAMES,
        today,
        worldviews: views ?? DEFAULT_WORLDVIEWS,
        withWording: words?.withWording,
      });
      this.#last = { from, panels };
    }
    return this.#last.panels;
  }

  /** What the maps are drawn from: coarse for many small ones. */
  geographyFor({ panels }: Panels, isLarge: boolean): Geography | undefined {
    const projection = PROJECTIONS[panels[0]!.scene.projection]!;
    const level = isLarge || panels.length <= 2 ? 'standard' : 'overview';
    const need = { path: 'geometry', message: 'borders could not be loaded' };
    return this.#take(geographyOf(level, projection), need.path, need.message);
  }

  /** What is there; else it is asked for, and the store tells when it has come. */
  #take<T>(resource: Resource<T>, path: string, message?: string): T | undefined {
    const need: Need = { resource, path, ...(message === undefined ? {} : { message }) };
    if (resource.value === undefined)
      void this.#store
        .want(need)
        .then((isThere) => (isThere ? this.#changed() : this.#store.markLost()));
    return resource.value;
  }

  #withoutStory(data: MapData): MapData {
    if (this.#plain?.from !== data)
      this.#plain = {
        from: data,
        data: { ...withoutStory(data), focus: undefined, box: undefined },
      };
    return this.#plain.data;
  }
}
