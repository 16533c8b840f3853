import { plainTokens } from '../../core/data/plain-options.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';
import { OVERLAY_NAMES } from '../overlay-names.js';

/** The data of a map, with what its attributes and its reader choose of it in place of the data's own choice. */
export function dataShown(map: CentralAsiaMap): object {
  const { data } = map.state;
  const chosen = OVERLAY_NAMES.map((name) => [name, plainTokens(map.tokensOf(name))] as const);
  const show = { ...data?.show, ...Object.fromEntries(chosen.filter(([, tokens]) => tokens)) };
  const { asOf = data?.asOf, worldview = data?.worldview } = map;
  const focus = plainTokens(map.focusOn) ?? data?.focus;
  return {
    ...data,
    ...(Object.keys(show).length > 0 && { show }),
    ...(asOf && { asOf }),
    ...(worldview && { worldview }),
    ...(focus && { focus }),
  };
}
