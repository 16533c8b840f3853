/** The page in a frame: makes the map that its address asks for, and tells how high it is. */
import type { CentralAsiaMap } from '../elements/central-asia-map/central-asia-map.js';
import type { PanelsElement } from '../elements/panels-element.js';
import { readAddress } from './read-address.js';
import { tellHeight } from './tell-height.js';
import { unpackState } from './unpack-state.js';

const BROKEN = 'The address of this map is not complete. Copy it again from where you have it.';
const REFUSED = 'The address of this map names data that is neither at http nor at https.';

const address = readAddress(location.href);
const tell = tellHeight(address.secret);
if (address.isRefused) say(REFUSED);
else void makeMap().then(show);

type Shown = CentralAsiaMap | PanelsElement;

/** The map with what its address says of it; `undefined` where that is damaged. */
async function makeMap(): Promise<Shown | undefined> {
  try {
    const state = address.state === undefined ? undefined : await unpackState(address.state);
    const isSeveral = state && 'multiples' in state.data;
    const name = address.element ?? `central-asia-${isSeveral ? 'multiples' : 'map'}`;
    const map = document.createElement(name) as Shown;
    const attributes = new Map([...(state?.attributes ?? []), ...address.attributes]);
    dress(map, attributes);
    if (address.src !== undefined) map.setAttribute('src', address.src);
    if (state) map.data = state.data;
    return map;
  } catch {
    return undefined;
  }
}

/** Gives the map its attributes, and the page what follows from them. */
function dress(map: Shown, attributes: ReadonlyMap<string, string>): void {
  const root = document.documentElement;
  root.lang = attributes.get('lang') ?? 'en';
  // A reader's own scheme only where the page around asks for it: that page may be light in the dark.
  const isAuto = attributes.get('theme') === 'auto';
  if (isAuto) root.style.colorScheme = 'light dark';
  for (const [name, value] of attributes)
    if (name !== 'theme' || !isAuto) map.setAttribute(name, value);
}

/** The library defines what it finds in the page, so it comes after the map. */
const LIBRARY: string = '../central-asia-map.js';

function show(map: Shown | undefined): void {
  if (!map) return say(BROKEN);
  map.addEventListener('cam-ready', () => {
    const { title } = 'panels' in map ? (map.panels ?? {}) : (map.scene ?? {});
    document.title = title?.text ?? document.title;
    tell(document.title);
  });
  document.body.append(map);
  import(LIBRARY).catch(console.warn);
}

function say(text: string): void {
  const words = document.createElement('p');
  words.role = 'alert';
  words.textContent = text;
  document.body.append(words);
}
