import type { Step } from '../data/map-data.js';
import type { OptionalTokens } from '../overlays/optional.js';

/** The state of the map at one step of a story, wherever it is written: in data, or as attributes of a section. */
export type StoryStep = Partial<Step> & OptionalTokens & { readonly id: string };
