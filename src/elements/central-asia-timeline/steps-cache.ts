import atlas from '../../controllers/atlas.js';
import { knownWorldviews } from '../../controllers/worldviews.js';
import type { MapData } from '../../core/data/map-data.js';
import type { Messages } from '../../core/messages/messages.js';
import { createSceneContext } from '../../core/model/scene-context.js';
import type { TimelineDate } from '../../core/model/scene.js';
import { HISTORIES } from '../../core/overlays/histories/index.js';
import { DRAWN_OVERLAYS } from '../../core/overlays/index.js';
import { createTimelineSource } from '../../core/scene/build-timeline.js';
import { resolveSettings, type GivenOptions } from '../../core/scene/resolve-settings.js';

/** The steps of a timeline, made anew when the data, the words or what is chosen change, not when the date does. */
export class StepsCache {
  readonly #timelines = createTimelineSource(Object.values(HISTORIES));
  #steps: readonly TimelineDate[] = [];
  #madeFrom: { data: MapData | undefined; messages: Messages; key: string } | undefined;

  of(
    data: MapData | undefined,
    options: GivenOptions,
    messages: Messages,
  ): readonly TimelineDate[] {
    const dateless = { ...options, asOf: undefined };
    const key = JSON.stringify(dateless);
    const last = this.#madeFrom;
    if (last?.data !== data || last?.messages !== messages || last?.key !== key) {
      this.#madeFrom = { data, messages, key };
      this.#steps = data ? this.#make(data, dateless, messages) : [];
    }
    return this.#steps;
  }

  #make(data: MapData, options: GivenOptions, messages: Messages): readonly TimelineDate[] {
    const { settings } = resolveSettings(data, options, {
      atlas,
      overlays: DRAWN_OVERLAYS,
      // The date only stands in: the steps are the same from every date.
      today: '9999-12-31',
      worldviews: knownWorldviews(),
    });
    const context = createSceneContext(data, settings.asOf, messages.lang, messages, atlas);
    return this.#timelines.of(settings, context);
  }
}
