// Compiled by `tsc -p test`: what follows from the schema of an overlay of a page's own, and what would be wrong to do.
import type { MapDataWith } from '../../src/core.js';
import type { Scene } from '../../src/core/model/scene.js';
import { itemsOf } from '../../src/core/overlays/items-of.js';
import { links } from '../../src/core/overlays/links.js';
import {
  defineOverlay,
  idSchema,
  latSchema,
  lonSchema,
  optional,
  picklist,
  strictObject,
  type StandardSchema,
} from '../../src/overlays.js';
import { renderStaticMap, validateMapData } from '../../src/static.js';

const bases = defineOverlay({
  name: 'bases',
  kind: 'base',
  schema: strictObject({
    id: idSchema,
    sort: picklist(['air', 'land']),
    lat: latSchema,
    lon: lonSchema,
    crew: optional(latSchema),
  }),
  words: { en: { title: 'Bases' } },
  tagsOf: ({ sort }) => [sort satisfies 'air' | 'land'],
  item: ({ id, lat, lon, crew }, { text }) => ({
    title: text(id),
    point: [lon, lat] as const,
    crew: crew satisfies number | undefined,
  }),
  legend: (items) =>
    items.map(({ id, crew, when }) => ({
      key: id,
      label: { text: `${crew satisfies number | undefined} ${when satisfies string}` },
      sample: { className: 'base', marks: [] },
      targets: [id],
    })),
});

/** A schema of another library, as far as the compiler sees it. */
declare const schema: StandardSchema<{ id: string; year: string }, { id: string; year: number }>;
const canals = defineOverlay({
  name: 'canals',
  kind: 'canal',
  schema,
  words: { en: { title: 'Canals' } },
  item: ({ year }, { text }) => ({ title: text(String(year satisfies number)) }),
});

type Data = MapDataWith<[typeof bases, typeof canals]>;

export const data: Data = {
  title: 'Bases and canals',
  bases: [{ id: 'a', sort: 'air', lat: 40, lon: 70 }],
  canals: [{ id: 'b', year: '1967' }],
  links: [],
  show: { bases: ['a'], links: ['none'] },
};

// @ts-expect-error A base is of a sort that is known.
export const wrongSort: Data = { bases: [{ id: 'a', sort: 'sea', lat: 40, lon: 70 }] };
// @ts-expect-error Data has the years as text.
export const wrongYear: Data = { canals: [{ id: 'b', year: 1967 }] };
// @ts-expect-error There is no such overlay.
export const wrongName: Data = { basis: [] };
// @ts-expect-error Links are checked as ever.
export const wrongLinks: Data = { links: [{ id: 'L' }] };

renderStaticMap(data, { overlayTypes: [bases, canals], bases: ['a'], canals: ['all'], width: 300 });
// @ts-expect-error Tokens are a list.
renderStaticMap(data, { overlayTypes: [bases], bases: 7 });
// @ts-expect-error What is not given cannot be chosen.
renderStaticMap(data, { overlayTypes: [bases], canals: ['all'] });
validateMapData(data, { overlayTypes: [bases, canals] });

export function look(scene: Scene): void {
  itemsOf(scene, bases).map(({ crew, kind, point }) => [crew, kind, point[0]]);
  itemsOf(scene, links).map(({ claim, arcs }) => [claim, arcs.length]);
  // @ts-expect-error A base has no arcs.
  itemsOf(scene, bases).map(({ arcs }) => arcs);
}

defineOverlay({
  name: 'wrong',
  kind: 'wrong',
  schema,
  words: { en: { title: 'Wrong' } },
  // @ts-expect-error The schema has no such field.
  item: ({ years }) => ({ title: { text: String(years) } }),
});

defineOverlay({
  name: 'wrong',
  kind: 'wrong',
  schema,
  // @ts-expect-error Each language needs a title.
  words: { en: { all: 'All' } },
  item: () => undefined,
});

renderStaticMap(data, {
  strings: {
    legend: 'Key',
    overlays: {
      links: { count: (n) => `${n} ties` },
      sites: { title: 'Bases', kinds: { dam: 'Barrage' } },
      corridors: { statuses: { planned: 'on paper' } },
    },
  },
});
// @ts-expect-error There is no such kind of site.
renderStaticMap(data, { strings: { overlays: { sites: { kinds: { dams: 'Barrage' } } } } });
// @ts-expect-error How an overlay reads its words is no word.
renderStaticMap(data, { strings: { ownWords: () => undefined } });
