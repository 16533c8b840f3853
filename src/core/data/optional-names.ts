/**
 * The library's overlays that a map has only where it uses them. A further one is its name here and one line in each
 * registry that then does not compile: what reads it (core/data/optional-readers.ts), the whole of it
 * (core/overlays/optional.ts), and what loads it (app/optional-overlays.ts).
 */
export const OPTIONAL_NAMES = ['corridors', 'sites'] as const;

export type OptionalName = (typeof OPTIONAL_NAMES)[number];
