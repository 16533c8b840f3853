import type { Geography, PoliticalMap } from '../geometry/geography-types.js';
import { pathData, type PathCache } from '../geometry/path-data.js';
import type { Path } from '../geometry/shape.js';
import { fitView, projectBox, type View } from '../geometry/view.js';
import type { Scene } from '../model/scene.js';
import type { Multiples, SmallEntry, SmallMap } from '../scene/build-multiples.js';
import { drawDot, drawKey } from './draw-dots.js';
import { drawNames, namesIn, type Name } from './names-of-multiples.js';
import { svgNode, type SvgNode } from './svg-node.js';

/** Size of a small map in its own pixels; it fills the width of its column. */
const SIZE = { width: 304, height: 200 } as const;
/** A small map is coarse: fractions of pixels would not be seen. */
const PRECISION = 1;
/** Width of a band, of which the inner half is seen. */
const BAND = 5;

/** Geography and words that small maps are rendered with. */
export interface MultiplesOptions {
  readonly scene: Scene;
  readonly geography: Geography;
  /** Put before every id; must be unique in the document. */
  readonly idPrefix: string;
}

/**
 * Several small maps with heads, legend and the table of dots, as HTML. Land, borders and each country's shape are there
 * once and used by every map. Colours are those of classes `cam-small-*` in the style sheets.
 */
export function renderMultiples(multiples: Multiples, options: MultiplesOptions): SvgNode {
  const { maps, table, tooMany } = multiples;
  const shapes = shapesOf(multiples, options);
  return svgNode('div', { class: 'cam-multiples' }, [
    svgNode(
      'svg',
      { width: 0, height: 0, 'aria-hidden': 'true', class: 'cam-shapes' },
      shapes.defs,
    ),
    ...maps.map((map) => renderMap(map, multiples, shapes, options)),
    ...(tooMany === undefined ? [] : [svgNode('p', { class: 'cam-too-many' }, tooMany)]),
    svgNode('div', { class: `cam-small ${TABLE_PLACES[maps.length % 3]}` }, [
      svgNode('div', { class: 'cam-small-head' }, table.caption),
      renderDots(multiples),
    ]),
    renderLegend(multiples),
  ]);
}

/** The table takes what the last row of three leaves: all of the next one, two columns or one. */
const TABLE_PLACES: Readonly<Record<number, string>> = {
  0: 'cam-alone',
  1: 'cam-beside-2',
  2: 'cam-beside',
};

interface Shapes {
  readonly defs: readonly SvgNode[];
  /** Codes of countries that have a shape in the view. */
  readonly known: ReadonlySet<string>;
  /** Where a country's name stands, in those that have room for it. */
  readonly names: ReadonlyMap<string, Name>;
}

/** What all maps share, each drawn once. */
function shapesOf(
  { maps, focus }: Multiples,
  { scene, geography, idPrefix }: MultiplesOptions,
): Shapes {
  const political = geography.political(scene.worldview);
  const view = viewOf(scene, geography);
  const cache: PathCache = new WeakMap();
  const rings = (paths: readonly Path[]) => pathData(paths, view, true, cache);
  const told = new Set([
    ...focus,
    ...maps.flatMap(({ filled, paused, banded }) => [...filled, ...paused, ...banded]),
  ]);
  const own = [...told].flatMap((code) => {
    const d = rings(political.countries.get(code) ?? []);
    return d === '' ? [] : [{ code, d }];
  });
  const other = [...political.countries]
    .filter(([code]) => !told.has(code))
    .map(([, paths]) => rings(paths))
    .join('');
  const id = (name: string) => `${idPrefix}${name}`;
  const countries = own.map(({ code, d }) => svgNode('path', { id: id(code), d }));
  const symbol = (name: string, children: readonly SvgNode[]) =>
    svgNode('symbol', { id: id(name), viewBox: boxOf(view) }, children);
  return {
    names: namesIn(scene, political, view),
    known: new Set(own.map(({ code }) => code)),
    defs: [
      ...countries,
      ...own.map(({ code }) =>
        svgNode('clipPath', { id: id(`in-${code}`) }, [svgNode('use', { href: `#${id(code)}` })]),
      ),
      // Without classes: rules reach what is used only by what it inherits.
      symbol('land', [
        svgNode('path', { d: other }),
        ...own.map(({ code }) => svgNode('use', { href: `#${id(code)}` })),
      ]),
      symbol('borders', [svgNode('path', { d: bordersOf(political, view, cache) })]),
      symbol('water', [
        svgNode('path', {
          d: rings(geography.lakes.filter(({ rank }) => rank <= 1).flatMap(({ paths }) => paths)),
        }),
      ]),
    ],
  };
}

const viewOf = (scene: Scene, { projection }: Geography): View => ({
  ...fitView(projectBox(scene.box, projection), SIZE.width, SIZE.height),
  precision: PRECISION,
});

const boxOf = ({ width, height }: View) => `0 0 ${width} ${height}`;

const bordersOf = ({ borders }: PoliticalMap, view: View, cache: PathCache): string =>
  pathData(Object.values(borders).flat(), view, false, cache);

function renderMap(
  map: SmallMap,
  { focus }: Multiples,
  { known, names }: Shapes,
  { idPrefix }: MultiplesOptions,
): SvgNode {
  const { head, sub, focusRole, filled, paused, banded } = map;
  const ref = (name: string) => `#${idPrefix}${name}`;
  const shown = (codes: readonly string[]) => codes.filter((code) => known.has(code));
  const use = (code: string, className: string, more = {}) =>
    svgNode('use', { class: className, href: ref(code), ...more });
  return svgNode('div', { class: 'cam-small' }, [
    svgNode('div', { class: 'cam-small-head', lang: head.lang }, head.text),
    svgNode('div', { class: 'cam-small-sub' }, [
      svgNode('span', {}, sub),
      ...(focusRole
        ? [svgNode('span', { class: map.isFocusIn ? 'cam-small-in' : undefined }, focusRole)]
        : []),
    ]),
    svgNode(
      'svg',
      {
        viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
        role: 'img',
        'aria-label': map.label,
        direction: 'ltr',
      },
      [
        use('land', 'cam-small-land'),
        ...shown(filled.filter((code) => !focus.includes(code))).map((code) =>
          use(code, 'cam-small-member'),
        ),
        ...shown(paused).map((code) => use(code, 'cam-small-paused')),
        ...shown(banded).map((code) =>
          use(code, 'cam-small-band', {
            'stroke-width': BAND,
            'clip-path': `url(${ref(`in-${code}`)})`,
          }),
        ),
        use('borders', 'cam-small-borders'),
        use('water', 'cam-small-water'),
        ...shown(focus).map((code) =>
          use(code, filled.includes(code) ? 'cam-small-focus cam-small-in' : 'cam-small-focus'),
        ),
        ...drawNames(shown(filled.filter((code) => !focus.includes(code))), names),
      ],
    ),
  ]);
}

/** Who is in what, and what the rings in it stand for. */
function renderDots({ table: { caption, columns, rows } }: Multiples): SvgNode {
  return svgNode('table', { class: 'cam-dots' }, [
    svgNode('caption', { class: 'cam-hidden' }, caption),
    svgNode('thead', {}, [
      svgNode('tr', {}, [
        svgNode('td', {}),
        ...columns.map(({ short, name }) => svgNode('th', { scope: 'col', title: name }, short)),
      ]),
    ]),
    svgNode(
      'tbody',
      {},
      rows.map(({ name, inFocus, cells }) =>
        svgNode('tr', { class: inFocus ? 'cam-small-in' : undefined }, [
          svgNode('th', { scope: 'row' }, name),
          ...cells.map(({ kind, words }) => svgNode('td', {}, [drawDot(kind, words)])),
        ]),
      ),
    ),
    ...drawKey(
      rows.flatMap(({ cells }) => cells),
      columns.length + 1,
    ),
  ]);
}

/** How the sample of an entry is drawn over land. */
const SAMPLES: Readonly<Record<SmallEntry['looks'], string>> = {
  member: 'cam-small-member',
  paused: 'cam-small-paused',
  band: 'cam-small-band',
  focus: 'cam-small-focus cam-small-in',
};
/** Width of a sample's band, of which all is seen. */
const SAMPLE_BAND = 3;

function renderLegend({ legend }: Multiples): SvgNode {
  const d = 'M2 2h26v14H2z';
  return svgNode(
    'ul',
    { class: 'cam-small-legend' },
    legend.map(({ looks, label }) =>
      svgNode('li', {}, [
        svgNode('svg', { width: 30, height: 18, 'aria-hidden': 'true' }, [
          svgNode('path', { class: 'cam-small-land', d }),
          svgNode('path', {
            class: SAMPLES[looks],
            d,
            'stroke-width': looks === 'band' ? SAMPLE_BAND : undefined,
          }),
        ]),
        svgNode('span', { lang: label.lang }, label.text),
      ]),
    ),
  );
}
