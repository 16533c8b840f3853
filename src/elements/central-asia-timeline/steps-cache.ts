import atlas from '../../controllers/atlas.js';
import { knownWorldviews } from '../../controllers/worldviews.js';
import type { MapData } from '../../core/data/map-data.js';
import type { Messages } from '../../core/messages/messages.js';
import { createSceneContext } from '../../core/model/scene-context.js';
import { resolveSettings, type MapOptions } from '../../core/scene/resolve-settings.js';
import { timelineDates, type TimelineDate } from '../../core/scene/timeline-dates.js';

/** The steps of a timeline, made anew when the data, the words or what is chosen change, not when the date does. */
export class StepsCache {
  #steps: readonly TimelineDate[] = [];
  #madeFrom: { data: MapData | undefined; messages: Messages; key: string } | undefined;

  of(
    data: MapData | undefined,
    { alliances, disputes, links, overlays, unconfirmed }: MapOptions,
    messages: Messages,
  ): readonly TimelineDate[] {
    const options = { alliances, disputes, links, overlays, unconfirmed };
    const key = JSON.stringify(options);
    const last = this.#madeFrom;
    if (last?.data !== data || last?.messages !== messages || last?.key !== key) {
      this.#madeFrom = { data, messages, key };
      this.#steps = data ? makeSteps(data, options, messages) : [];
    }
    return this.#steps;
  }
}

function makeSteps(data: MapData, options: MapOptions, messages: Messages): TimelineDate[] {
  // The date only stands in: the steps are the same from every date.
  const today = '9999-12-31';
  const { settings } = resolveSettings(data, options, atlas, today, knownWorldviews());
  const context = createSceneContext(data, settings.asOf, messages.lang, messages, atlas);
  return timelineDates(settings.chosen, data.asOf, context);
}
