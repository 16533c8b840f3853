import type { Step } from '../data/map-data.js';
import { OPTIONAL_NAMES } from '../data/optional-names.js';
import { DRAWN_OVERLAYS } from '../overlays/index.js';
import type { OptionalTokens } from '../overlays/optional.js';
import type { MapOptions } from './map-options.js';

/** What a map shows at one step of a story: just what the step names, at its date; its box is for the camera. */
export function stepOptions(step: Step & OptionalTokens): MapOptions & OptionalTokens {
  const { asOf, focus = [], unconfirmed = false } = step;
  const tokens: Readonly<Record<string, unknown>> = step;
  const names = [...DRAWN_OVERLAYS.map(({ name }) => name), ...OPTIONAL_NAMES];
  const shown: MapOptions & OptionalTokens = Object.fromEntries(
    names.map((name) => [name, tokens[name] ?? []]),
  );
  return { ...shown, asOf, focus, unconfirmed };
}
