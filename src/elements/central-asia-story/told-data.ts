import { chooseSource } from '../../app/map-input.js';
import { storyTexts } from '../../app/story-texts.js';
import type { MapData } from '../../core/data/map-data.js';
import { withTexts } from '../../core/story/with-texts.js';
import { languageOf } from '../../dom/language-of.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';

type Texts = ReturnType<typeof storyTexts>;

/** The data of a story's map with what is told at its steps: that of the built-in article is kept apart from it. */
export class ToldData {
  readonly #told = new WeakMap<MapData, { readonly texts: object; readonly data: MapData }>();

  /** The data with its texts; without them as long as they are not there. */
  of(map: CentralAsiaMap | undefined, data: MapData | undefined): MapData | undefined {
    const texts = textsOf(map)?.value;
    if (!data || !texts) return data;
    const known = this.#told.get(data);
    if (known?.texts === texts) return known.data;
    const told = withTexts(data, texts);
    this.#told.set(data, { texts, data: told });
    return told;
  }

  /** Whether there are texts to wait for: not those that cannot be had at this time. */
  isComing(map: CentralAsiaMap | undefined): boolean {
    const texts = textsOf(map);
    return texts !== undefined && !texts.value && texts.rest <= 0;
  }

  /** Resolves once the texts are there, or cannot be had. */
  async wait(map: CentralAsiaMap | undefined): Promise<void> {
    await textsOf(map)
      ?.load()
      .catch(() => undefined);
  }
}

/** In the language of the map, where it is the built-in article's. */
const textsOf = (map: CentralAsiaMap | undefined): Texts | undefined =>
  map !== undefined && chooseSource(map.store.input).kind === 'dataset'
    ? storyTexts(map.scene?.lang ?? languageOf(map))
    : undefined;
