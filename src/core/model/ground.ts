import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type { MarkStyle } from '../style/mark-style.js';
import type { Paint } from '../style/paint.js';

/** How land is filled, and the colour of names on it. */
export interface LandFill {
  readonly paint: Paint;
  readonly text: Paint;
  /** Of the fill over plain land. Default: 1. */
  readonly opacity?: number;
  /** Whether it has a part in what is told: plain land has none. */
  readonly role?: 'focus' | 'partner' | 'body' | 'party' | 'value';
}

/** How bodies draw what belongs to them and is no country, such as a shape of a page's own. */
export interface GroupedLand {
  readonly fill?: LandFill | undefined;
  /** Lines around it; with `inset` a band inside, so many pixels from its edge. */
  readonly edges: readonly { readonly style: MarkStyle; readonly inset?: number }[];
}

/** How much of a box has a fill, from 0 to 1. */
export interface GroundShare {
  readonly fill: LandFill;
  readonly share: number;
}

/** What lies under each spot of a view. */
export interface Ground {
  fillOf(code: string): LandFill;
  /** How much of a country the view shows, in square pixels; 0 for none. */
  areaOf(code: string): number;
  countryAt(xy: Position): string | undefined;
  /** The fills under a box, the greatest share first. */
  under(box: Bounds): readonly GroundShare[];
  /** Whether a box lies within a country alone. */
  isWithin(box: Bounds, code: string): boolean;
  /** The share of a box that lies within a country. */
  shareOf(box: Bounds, code: string): number;
  /**
   * What `test` makes of the first spot for which it gives anything, around a point or, where that is not in the country,
   * around the middle of what is seen of it. Only spots in the box around the country count, and those at most `reach` pixels
   * beyond it, across and down. Default: none.
   */
  search<Found>(
    code: string,
    near: Position | undefined,
    test: (x: number, y: number) => Found | undefined,
    reach?: Position,
  ): Found | undefined;
  /** The spot of a country that is nearest to a box, if it is at most so many pixels away. */
  nearestTo(box: Bounds, code: string, most: number): Position | undefined;
  /** A spot in a country, the nearest to a point; `undefined` where it is not in the view. */
  spotIn(code: string, near: Position): Position | undefined;
}
