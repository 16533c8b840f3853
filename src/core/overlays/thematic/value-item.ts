import type { Values } from '../../data/values.js';
import type { Position } from '../../geometry/projection.js';
import type { SceneItem } from '../../model/scene.js';
import type { Paint } from '../../style/paint.js';

/** One number at the date of the scene, and what it is of. */
export interface Entry {
  /** Id of the item that it is of: `country:TJ`, `place:khujand`, `link:L01`. */
  readonly subject: string;
  readonly name: string;
  /** Code of a country, if it is one's. */
  readonly country?: string | undefined;
  /** Longitude and latitude of a place, or where a country's name stands. */
  readonly point?: Position | undefined;
  /** Whether it is a number of a link, a corridor or another item, which the scene may not have. */
  readonly isOfItem?: boolean | undefined;
  /** Whether it is a number of a link that has a head. */
  readonly isDirected?: boolean | undefined;
  readonly value: number;
  /** With its unit. */
  readonly words: string;
}

/** Numbers of one kind at the date of the scene: an item without a spot of its own. */
export interface ValuesItem extends SceneItem {
  readonly kind: 'value';
  readonly values: Values;
  /** Name, unit and year. */
  readonly heading: string;
  /** The greatest number first; known when the scene is whole, as `lost` is. */
  readonly entries: readonly Entry[];
  /** Numbers of items that the scene does not have. */
  readonly lost: readonly Entry[];
  /** The same by what they are of. */
  readonly bySubject: ReadonlyMap<string, Entry>;
  /** Codes of countries that the data names and that have no number at the date. */
  readonly without: readonly string[];
  /** The greatest size of a number of any date, so that sizes can be compared over time. */
  readonly greatest: number;
  readonly format: (n: number) => string;
  /** Joins the numbers of a legend. */
  readonly list: (words: readonly string[]) => string;
  /** How countries are shaded; nothing for circles and widths. */
  readonly shades?: Shades | undefined;
}

/** A number of a place: it can be pointed at, as the point is nothing else's. */
export interface SpotItem extends SceneItem {
  readonly kind: 'value';
  readonly spot: Entry;
}

export type ValueItem = ValuesItem | SpotItem;

export const isSpot = (item: ValueItem): item is SpotItem => 'spot' in item;

/** How numbers become shades. */
export interface Shades {
  readonly fillOf: (n: number) => { readonly paint: Paint; readonly text: Paint };
  /** Where classes part; of a continuous scale where its numbers are told. */
  readonly breaks: readonly number[];
  /** Colours of the legend's bar from the least to the greatest, each as wide as the others. */
  readonly bar: readonly Paint[];
  /** Where on the bar a number lies, from 0 to 1. */
  readonly placeOf: (n: number) => number;
}
