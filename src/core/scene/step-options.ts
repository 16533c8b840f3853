import type { Step } from '../data/map-data.js';
import type { MapOptions } from './resolve-settings.js';

/** What a map shows at one step of a story: just what the step names, at its date; its box is for the camera. */
export const stepOptions = ({
  asOf,
  focus = [],
  alliances = [],
  disputes = [],
  links = [],
  unconfirmed = false,
}: Step): MapOptions => ({ asOf, focus, alliances, disputes, links, unconfirmed });
