import type { Box } from '../../core/data/primitives.js';
import { readAddress, writeAddress } from '../../core/data/map-address.js';
import { plainTokens } from '../../core/data/plain-options.js';
import { windowOf } from '../../dom/window-of.js';
import { OVERLAY_NAMES } from '../overlay-names.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';

/** Properties that readers change, by their attributes. */
const WORDS = { 'as-of': 'asOf', selected: 'selected', worldview: 'worldview' } as const;
const KNOWN = [...Object.keys(WORDS), ...OVERLAY_NAMES];

/** What a map is called in addresses if it has no id. */
const NAMELESS = 'map';

/** The tokens of an overlay as an attribute has them; a list without any shows nothing. */
function tokensIn(map: CentralAsiaMap, name: string): string | undefined {
  const tokens = plainTokens(map.tokensOf(name));
  return tokens && (tokens.join(' ') || 'none');
}

/** Writes the address of what a map shows, and shows what an address tells. The page's own address is only read. */
export class AddressKeeper {
  readonly #map: CentralAsiaMap;
  readonly #end = new AbortController();
  /** What readers have in view, once they have moved the map. */
  #box: Box | undefined;

  constructor(map: CentralAsiaMap) {
    this.#map = map;
    const { signal } = this.#end;
    map.addEventListener('cam-view-change', ({ box, isMoving }) => !isMoving && this.#moved(box), {
      signal,
    });
    windowOf(map).addEventListener('hashchange', () => this.show(), { signal });
  }

  disconnect(): void {
    this.#end.abort();
  }

  get #id(): string {
    return this.#map.id || NAMELESS;
  }

  #moved(box: readonly [number, number, number, number]): void {
    this.#box = [...box];
  }

  /** The address of the page with what its map shows. */
  get address(): string {
    const map = this.#map;
    const words = Object.entries(WORDS).map(([name, property]) => [name, map[property]]);
    const lists = OVERLAY_NAMES.map((name) => [name, tokensIn(map, name)]);
    const told = [...words, ...lists].filter(([, value]) => value !== undefined && value !== '');
    const attributes = Object.fromEntries(told) as Record<string, string>;
    const url = new URL(windowOf(map).location.href);
    url.hash = writeAddress(this.#id, { attributes, box: this.#box });
    return url.href;
  }

  /** Shows what the page's address tells of the map, if it tells anything. */
  show(): void {
    const map = this.#map;
    const state = readAddress(this.#id, windowOf(map).location.hash, KNOWN);
    if (!state) return;
    const { attributes, box } = state;
    for (const [name, property] of Object.entries(WORDS))
      if (attributes[name] !== undefined) Object.assign(map, { [property]: attributes[name] });
    for (const name of OVERLAY_NAMES)
      if (attributes[name] !== undefined) map.showItems(name, attributes[name].split(/\s+/));
    if (box) map.fit(box);
    map.scrollIntoView({ block: 'nearest' });
  }
}
