import type { MapData } from '../../core/data/map-data.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';

const WORDS = '[data-show], [data-focus]';

/** Kinds of items by the list of the data that they stand in. */
const LISTS = {
  link: 'links',
  note: 'notes',
  dispute: 'disputes',
  alliance: 'alliances',
} as const;

/** The item that words point at, as the map calls it: `link:L01`, or a country for `data-focus`. */
export function targetOf(words: Element): string | undefined {
  const { show, focus } = (words as HTMLElement).dataset;
  if (show) return show.trim();
  return focus ? `country:${focus.trim().toUpperCase()}` : undefined;
}

/** What words in the text do: they point at things on the map while pointed at or focused, and open them when activated. */
export class WordInput {
  readonly #host: HTMLElement;
  readonly #map: () => CentralAsiaMap | undefined;
  #connection: AbortController | undefined;

  constructor(host: HTMLElement, map: () => CentralAsiaMap | undefined) {
    this.#host = host;
    this.#map = map;
  }

  connect(): void {
    this.disconnect();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const listen = (type: string, act: (words: Element | undefined, event: Event) => void) =>
      this.#host.addEventListener(type, (event) => act(this.#wordsAt(event), event), { signal });
    for (const type of ['pointerover', 'focusin']) listen(type, (words) => this.#point(words));
    for (const type of ['pointerout', 'focusout'])
      listen(type, (words) => words && this.#point(undefined));
    listen('click', (words, event) => words && this.#open(words, event));
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /** The words of this story that an event has met; what is on the map itself is the map's. */
  #wordsAt({ target }: Event): Element | undefined {
    const words = (target as Partial<Element> | null)?.closest?.(WORDS);
    return words && this.#host.contains(words) ? words : undefined;
  }

  #point(words: Element | undefined): void {
    const map = this.#map();
    const id = words && this.#idIn(map, words);
    if (map && map.told !== id) pointAt(map, id);
  }

  #open(words: Element, event: Event): void {
    const map = this.#map();
    const id = this.#idIn(map, words);
    event.preventDefault();
    if (!map || id === undefined) return;
    pointAt(map, undefined);
    map.selected = id;
  }

  /** The id of what words point at, if the map shows that; words may leave out its kind, as `L01`. */
  #idIn(map: CentralAsiaMap | undefined, words: Element): string | undefined {
    const target = targetOf(words);
    const items = map?.scene?.items;
    if (target === undefined || !items) return undefined;
    if (items.has(target)) return target;
    return [...items.keys()].find((id) => id.endsWith(`:${target}`));
  }
}

function pointAt(map: CentralAsiaMap, id: string | undefined): void {
  map.told = id;
  map.requestUpdate();
}

/** A line of the list below a picture: the number on it that stands for an item. */
interface Numbered {
  /** That number, in the digits of the language. */
  readonly number: string;
  readonly item: string;
}

/**
 * Marks words with the tone of what they point at, so that they have its colour, and those of the section that is shown with
 * the number that stands for it on the picture, if one does: the text is the legend of the picture.
 */
export function markWords(
  sections: readonly HTMLElement[],
  data: MapData,
  current: HTMLElement | undefined,
  numbered: readonly Numbered[] | undefined,
): void {
  for (const section of sections)
    for (const words of section.querySelectorAll<HTMLElement>(WORDS)) {
      const target = targetOf(words) ?? '';
      // What has been read keeps its numbers: without them its lines would run otherwise, and move those that are being read.
      if (numbered && section === current) {
        const line = numbered.find(({ item }) => item === target || item.endsWith(`:${target}`));
        mark(words, 'number', line?.number);
      }
      const tone = toneOf(target, data);
      if (tone !== undefined) mark(words, 'tone', tone);
    }
}

function mark(words: HTMLElement, name: string, value: string | undefined): void {
  if (words.dataset[name] === value) return;
  if (value === undefined) delete words.dataset[name];
  else words.dataset[name] = value;
}

function toneOf(target: string, data: MapData): string | undefined {
  const [kind = '', ...rest] = target.split(':');
  if (kind === 'country') return 'country';
  const id = Object.hasOwn(LISTS, kind) ? rest.join(':') : target;
  const toned = [...(data.links ?? []), ...(data.notes ?? [])].find((one) => one.id === id);
  if (toned) return toned.tone;
  if (data.disputes?.some((one) => one.id === id)) return 'dispute';
  return data.alliances?.some((one) => one.id === id) ? 'body' : undefined;
}
