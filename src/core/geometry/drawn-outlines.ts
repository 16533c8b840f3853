import type { Path } from './shape.js';
import type { View } from './view.js';

/** What path data stands for: the lines or rings that it was made of, and the view that they were drawn in. */
export interface DrawnOutline {
  readonly paths: readonly Path[];
  readonly closed: boolean;
  readonly view: View;
}

/** By path data: what it stands for. */
export type DrawnOutlines = Map<string, DrawnOutline>;
