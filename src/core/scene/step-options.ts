import type { Step } from '../data/map-data.js';
import { DRAWN_OVERLAYS } from '../overlays/index.js';
import type { MapOptions } from './resolve-settings.js';

/** What a map shows at one step of a story: just what the step names, at its date; its box is for the camera. */
export function stepOptions(step: Step): MapOptions {
  const { asOf, focus = [], unconfirmed = false } = step;
  const tokens: Readonly<Record<string, unknown>> = step;
  const shown: MapOptions = Object.fromEntries(
    DRAWN_OVERLAYS.map(({ name }) => [name, tokens[name] ?? []]),
  );
  return { ...shown, asOf, focus, unconfirmed };
}
