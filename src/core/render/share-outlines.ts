import type { DrawnOutline, DrawnOutlines } from '../geometry/drawn-outlines.js';
import { pathData } from '../geometry/path-data.js';
import { thousandths } from '../geometry/round.js';
import type { Path } from '../geometry/shape.js';
import { isSameView, type View } from '../geometry/view.js';
import { groundsOf, type OutlineGround } from './outline-grounds.js';
import { holdOutlines, LEAST, PATH, sharePaths, type SharedPaths } from './share-paths.js';
import { escapeMarkup } from './svg-node.js';

/** Markup of a picture, and what its path data stands for. */
export interface OutlinedPicture {
  readonly markup: string;
  readonly drawn: DrawnOutlines;
}

const CLIP = /(<clipPath\b[^>]*>)<path d="([^"]+)"\/?>(?:<\/path>)?/g;

/** An outline of a ground: who asks for the same has the same key. */
interface Named {
  readonly key: string;
  readonly outline: DrawnOutline;
  readonly ground: OutlineGround;
}

/**
 * Markup of pictures in which the outline of a country, a border or a water is written once for all that show it, whatever
 * their views: each places it at its own scale. What else occurs more than once is written once, too. `idPrefix` begins the
 * names of outlines.
 */
export function shareOutlines(pictures: readonly OutlinedPicture[], idPrefix: string): SharedPaths {
  const start = `${escapeMarkup(idPrefix)}ground-`;
  const find = finderIn(pictures);
  const written = new Map<string, { readonly name: string; readonly path: string }>();
  const nameOf = ({ key, outline, ground }: Named): string => {
    const known = written.get(key);
    if (known) return known.name;
    const name = `${start}${written.size + 1}`;
    const d = pathData(outline.paths, ground.master, outline.closed, new WeakMap());
    written.set(key, { name, path: `<path id="${name}" d="${d}"/>` });
    return name;
  };
  const placed = pictures.map(({ markup, drawn }) => {
    const use = (d: string, before = '', rest = ''): string | undefined => {
      const outline = drawn.get(d);
      const found = outline && find(outline, d);
      if (!found) return undefined;
      const { scale, text } = placeIn(outline.view, found.ground.master);
      return `<use${scaled(before, scale)} href="#${nameOf(found)}"${text}${scaled(rest, scale)}/>`;
    };
    return markup
      .replace(CLIP, (whole, before: string, d: string) => {
        const uses = partsOf(d, drawn).map((part) => use(part));
        return uses.includes(undefined) ? whole : before + uses.join('');
      })
      .replace(PATH, (whole, before: string, d: string, rest: string) =>
        // Patterns and clips would be scaled with it.
        /url\(#/.test(before + rest) ? whole : (use(d, before, rest) ?? whole),
      );
  });
  const { outlines, pictures: shared } = sharePaths(placed, idPrefix);
  const grounds = [...written.values()].map(({ path }) => path).join('');
  return { outlines: holdOutlines(grounds) + outlines, pictures: shared };
}

/** Finds outlines that several of the pictures show. */
function finderIn(pictures: readonly OutlinedPicture[]) {
  // Not all that is laid out is drawn.
  const shown = pictures.map(({ markup, drawn }) => {
    const data = [...markup.matchAll(PATH)].flatMap(([, , d = '']) => partsOf(d, drawn));
    return [...new Set(data)].flatMap((d) => (d.length < LEAST ? [] : (drawn.get(d) ?? [])));
  });
  const grounds = groundsOf(shown.flat().map(({ view }) => view));
  const ids = new Map<Path, number>();
  const idOf = (path: Path) => {
    const id = ids.get(path) ?? ids.size;
    ids.set(path, id);
    return id;
  };
  const name = (outline: DrawnOutline): Named | undefined => {
    const { paths, closed, view } = outline;
    const index = grounds.findIndex(({ views }) => views.some((one) => isSameView(one, view)));
    const ground = grounds[index];
    return ground && { key: `${index} ${closed} ${paths.map(idOf).join()}`, outline, ground };
  };
  const counts = new Map<string, number>();
  for (const { key } of shown.flat().flatMap((outline) => name(outline) ?? []))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return (outline: DrawnOutline, d: string): Named | undefined => {
    const named = d.length < LEAST ? undefined : name(outline);
    return named && (counts.get(named.key) ?? 0) > 1 ? named : undefined;
  };
}

/** The known data of which some data is put together, as that of clips is; itself where it is not. */
function partsOf(data: string, drawn: DrawnOutlines): readonly string[] {
  if (drawn.has(data)) return [data];
  const parts: string[] = [];
  for (let at = 0; at < data.length; at += parts.at(-1)!.length) {
    let longest = '';
    for (const d of drawn.keys())
      if (d.length > longest.length && data.startsWith(d, at)) longest = d;
    if (longest === '') return [data];
    parts.push(longest);
  }
  return parts;
}

/** Where what is drawn for a ground lies in a view. */
function placeIn(view: View, master: View): { readonly scale: number; readonly text: string } {
  const scale = Number((view.scale / master.scale).toPrecision(7));
  const x = thousandths(master.left * scale - view.left);
  const y = thousandths(master.top * scale - view.top);
  return { scale, text: ` transform="matrix(${scale} 0 0 ${scale} ${x} ${y})"` };
}

/** Widths and dashes of strokes as they have to be for what is drawn at another scale. */
const scaled = (attributes: string, scale: number): string =>
  attributes.replace(
    / (stroke-width|stroke-dasharray)="([^"]+)"/g,
    (_, name: string, value: string) =>
      ` ${name}="${value.replace(/[\d.]+/g, (number) => String(thousandths(Number(number) / scale)))}"`,
  );
