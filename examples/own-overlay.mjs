import {
  countrySchema,
  dateSchema,
  defineOverlay,
  idSchema,
  latSchema,
  lonSchema,
  optional,
  provenance,
  strictObject,
  textSchema,
} from 'central-asia-map/overlays';

export const bases = defineOverlay({
  name: 'bases',
  kind: 'base',
  schema: strictObject({
    id: idSchema,
    name: textSchema,
    host: countrySchema,
    user: countrySchema,
    lat: latSchema,
    lon: lonSchema,
    from: optional(dateSchema),
    to: optional(dateSchema),
    ...provenance,
  }),
  words: {
    en: {
      title: 'Foreign bases',
      all: 'All bases',
      count: (n) => `${n} ${n === 1 ? 'base' : 'bases'}`,
    },
    ru: { title: 'Иностранные базы', all: 'Все базы', count: (n) => `баз: ${n}` },
  },
  references: ({ host, user }, check) => {
    check.country(host, ['host']);
    check.country(user, ['user']);
  },
  tagsOf: ({ host, user }) => [host, user],
  item: ({ name, host, user, lat, lon }, { text }) => ({
    title: text(name),
    countries: [host, user],
    point: [lon, lat],
  }),
  styles: { point: { fill: 'link-hostile', stroke: 'halo', width: 1 } },
});
