import { hashText } from '../data/hash-text.js';
import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import type { SvgOptions } from './svg-options.js';

/**
 * What ids of a picture begin with: the caller's word, or one made of all that can be seen, so that two pictures in one
 * document do not take each other's fills and names. Pictures that are the same have the same: `rest` tells apart what is
 * drawn of them.
 */
export function idPrefixOf(
  { items, view }: Frame,
  { title, description }: Scene,
  { idPrefix, ...options }: SvgOptions,
  rest = '',
): string {
  if (idPrefix !== undefined) return idPrefix;
  // Words of single items are made when they are asked for: what is drawn tells enough.
  const drawn = items.map(({ key, className, marks }) => [key, className, marks]);
  const all = [drawn, view.width, view.height, title.text, description, options, rest];
  return `cam-${hashText(JSON.stringify(all))}-`;
}
