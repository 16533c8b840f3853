import {
  array,
  countrySchema,
  dateSchema,
  defineOverlay,
  idSchema,
  latSchema,
  lonSchema,
  optional,
  picklist,
  provenance,
  strictObject,
  textSchema,
} from '../../../src/overlays.js';

/** An overlay of a page's own, as its author would write it: points with a period. */
export const bases = defineOverlay({
  name: 'bases',
  kind: 'base',
  schema: strictObject({
    id: idSchema,
    name: textSchema,
    sort: picklist(['air', 'land']),
    host: countrySchema,
    users: optional(array(countrySchema)),
    lat: latSchema,
    lon: lonSchema,
    from: optional(dateSchema),
    to: optional(dateSchema),
    ...provenance,
  }),
  words: {
    en: {
      title: 'Military bases',
      all: 'All bases',
      count: (n) => `${n} ${n === 1 ? 'base' : 'bases'}`,
    },
    de: { title: 'Militärbasen', all: 'Alle Basen', count: (n) => `${n} Basen` },
  },
  references: ({ host }, check) => (check.country(host, ['host']) ? undefined : false),
  tagsOf: ({ host, sort }) => [host, sort],
  item: ({ name, host, users = [], lat, lon, sort }, { text }) => ({
    title: text(name),
    countries: [host, ...users],
    point: [lon, lat] as const,
    sort,
  }),
  styles: ({ sort }) => ({
    point: { fill: sort === 'air' ? 'link-cooperative' : 'link-hostile', stroke: 'halo', width: 1 },
  }),
});
