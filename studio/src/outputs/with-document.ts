import type { StudioState } from '../state/studio-state.js';

/**
 * A state for a link, with what the map draws where rows of the table are in that: the page for frames (embed.html) takes
 * such links too, and reads no tables.
 */
export const withDocument = (
  state: StudioState,
  document: object,
): StudioState & { readonly document?: object } =>
  document === state.map ? state : { ...state, document };
