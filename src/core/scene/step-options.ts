import type { Step } from '../data/map-data.js';
import { OPTIONAL_NAMES } from '../data/optional-names.js';
import type { OptionalTokens } from '../overlays/optional.js';
import type { MapOptions } from './resolve-settings.js';

/** What a map shows at one step of a story: just what the step names, at its date; its box is for the camera. */
export function stepOptions(step: Step & OptionalTokens): MapOptions & OptionalTokens {
  const { asOf, focus = [], alliances = [], disputes = [], links = [], unconfirmed = false } = step;
  const optional = OPTIONAL_NAMES.map((name) => [name, step[name] ?? []] as const);
  return {
    ...(Object.fromEntries(optional) as OptionalTokens),
    ...{ asOf, focus, alliances, disputes, links, unconfirmed },
  };
}
