import type { IsoDate } from './primitives.js';
import type { Site } from './site.js';
import { stateAt } from './state-at.js';

/**
 * Who runs a site at a full date, as country codes and ids of actors: those of the state that holds then, else those of
 * the site, else the states on whose ground it lies. Nobody while no state holds.
 */
export function operatorsAt(
  { history, operators, countries }: Pick<Site, 'history' | 'operators' | 'countries'>,
  asOf: IsoDate,
): readonly string[] {
  const state = stateAt(history, asOf);
  return state ? (state.operators ?? operators ?? countries) : [];
}
