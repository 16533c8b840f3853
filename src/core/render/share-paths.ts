import { escapeMarkup } from './svg-node.js';

/** Shorter ones are not worth a name. */
export const LEAST = 120;
export const PATH = /<path\b([^>]*?) d="([^"]+)"([^>]*?)\/?>(?:<\/path>)?/g;

/** Pictures of one document, and the outlines that several of them use. */
export interface SharedPaths {
  /** A picture of no size that holds the outlines; empty where there are none. It has to stand before the others. */
  readonly outlines: string;
  readonly pictures: readonly string[];
}

/** Markup of pictures in which a shape that occurs more than once is written once. `idPrefix` begins the names of outlines. */
export function sharePaths(pictures: readonly string[], idPrefix: string): SharedPaths {
  const start = escapeMarkup(idPrefix);
  const counts = new Map<string, number>();
  for (const picture of pictures)
    for (const [, , d = ''] of picture.matchAll(PATH))
      if (d.length >= LEAST) counts.set(d, (counts.get(d) ?? 0) + 1);
  const names = new Map(
    [...counts].filter(([, count]) => count > 1).map(([d], i) => [d, `${start}${i + 1}`]),
  );
  return {
    outlines: holdOutlines([...names].map(([d, name]) => `<path id="${name}" d="${d}"/>`).join('')),
    pictures: pictures.map((picture) =>
      picture.replace(PATH, (whole, before: string, d: string, rest: string) => {
        const name = names.get(d);
        return name === undefined ? whole : `<use${before} href="#${name}"${rest}/>`;
      }),
    ),
  };
}

/** A picture of no size that holds outlines, as markup. */
export const holdOutlines = (outlines: string): string =>
  outlines &&
  `<svg width="0" height="0" aria-hidden="true" class="cam-shapes"><defs>${outlines}</defs></svg>`;
