import atlas from '../../controllers/atlas.js';
import { knownWorldviews } from '../../controllers/worldviews.js';
import type { MapData } from '../../core/data/map-data.js';
import type { Messages } from '../../core/messages/messages.js';
import { createSceneContext } from '../../core/model/scene-context.js';
import { resolveSettings, type MapOptions } from '../../core/scene/resolve-settings.js';
import { timelineDates, type TimelineDate } from '../../core/scene/timeline-dates.js';

/** The steps of a timeline, made anew when the data or what is chosen of it changes, not when the date does. */
export class StepsCache {
  #steps: readonly TimelineDate[] = [];
  #madeFrom: { data: MapData | undefined; key: string } | undefined;

  of(
    data: MapData | undefined,
    { alliances, disputes, links, overlays, unconfirmed }: MapOptions,
    messages: Messages,
  ): readonly TimelineDate[] {
    const options = { alliances, disputes, links, overlays, unconfirmed };
    const key = `${messages.lang} ${JSON.stringify(options)}`;
    if (this.#madeFrom?.data !== data || this.#madeFrom?.key !== key) {
      this.#madeFrom = { data, key };
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
