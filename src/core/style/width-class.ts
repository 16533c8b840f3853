import type { View } from '../geometry/view.js';

/** The three sorts of pictures, by their width, that type and lines have sizes for. */
export type WidthClass = 'wide' | 'medium' | 'narrow';

/** From 720 pixels on a picture is wide, below 480 it is narrow. */
export const widthClassOf = ({ width }: Pick<View, 'width'>): WidthClass =>
  width >= 720 ? 'wide' : width >= 480 ? 'medium' : 'narrow';

/**
 * Whether words of links and notes stand on a picture, not discs with numbers: on wide ones, and on those between where its
 * scene asks for that.
 */
export const isWorded = ({ scene, widthClass }: Worded): boolean =>
  widthClass === 'wide' || (scene.isWorded === true && widthClass === 'medium');

interface Worded {
  readonly scene: { readonly isWorded?: boolean };
  readonly widthClass: WidthClass;
}

/** A value for each width class, from the widest on. */
export type ByWidth<Value> = readonly [wide: Value, medium: Value, narrow: Value];

export const byWidth = <Value>(values: ByWidth<Value>, widthClass: WidthClass): Value =>
  values[widthClass === 'wide' ? 0 : widthClass === 'medium' ? 1 : 2];
