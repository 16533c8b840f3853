import type { MapPhase } from '../../app/map-store.js';
import { setStates } from '../custom-states.js';

const PHASES: readonly MapPhase[] = ['prerendered', 'loading', 'drawn', 'live', 'failed'];

/** Sets what `:state()` says of a map. */
export const setMapStates = (
  internals: ElementInternals | undefined,
  phase: MapPhase,
  isReady: boolean,
  hasIssues: boolean,
): void =>
  setStates(internals, [
    ...PHASES.map((name) => [name, name === phase] as const),
    ['ready', isReady],
    ['error', hasIssues],
  ]);
