import type { Step } from '../overlays/input-items.js';
import type { OptionalTokens } from '../overlays/optional.js';
import type { MapOptions } from './map-options.js';

/**
 * What a map shows at one step of a story: just what the step names of the overlays with these names, at its date; its box
 * is for the camera.
 */
export function optionsOfStep(
  step: Step & OptionalTokens,
  names: readonly string[],
): MapOptions & OptionalTokens {
  const { asOf, focus = [], unconfirmed = false } = step;
  const tokens: Readonly<Record<string, unknown>> = step;
  const shown: MapOptions & OptionalTokens = Object.fromEntries(
    names.map((name) => [name, tokens[name] ?? []]),
  );
  return { ...shown, asOf, focus, unconfirmed };
}
