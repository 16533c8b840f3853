import fc from 'fast-check';
import { CORPUS } from './corpus.js';

const hostile = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CORPUS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Anything JSON can say, and a few things only a script can. */
const junk = fc.oneof(
  { weight: 4, arbitrary: hostile },
  {
    weight: 2,
    arbitrary: fc.constantFrom(null, true, 0, -1, 1e9, 1e308, NaN, Infinity, -0, [], {}),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** What belongs there, most of the time. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: junk });

/** A text of any content, which is right as a text. */
const text = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 2, arbitrary: fc.constant('A text') },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('en', 'ru', 'fa', 'x', '__proto__'), hostile),
  },
);
const country = fc.constantFrom('TJ', 'IR', 'KG', 'UZ', 'RU', 'CN', 'AF', 'IN', 'DE', 'BR');
const id = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c1', 'd:x', 'e.f', 'actor-1', 'place-1') },
  { weight: 1, arbitrary: hostile },
);
const date = fc.constantFrom('1991', '2001-06', '2023-10-17', '2030', '1867-01-01');
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const box = fc.constantFrom(
  [41, 23, 91, 55],
  [66, 36, 75, 41],
  [-180, -90, 180, 90],
  [70, 40, 70.001, 40.001],
);
const few = <T>(of: fc.Arbitrary<T>, most = 3) => fc.array(mostly(of), { maxLength: most });

/** An object of which each field may be missing, wrong, or misspelt. */
const thing = (
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) => {
  const all: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, of] of Object.entries({ ...required, ...optional })) all[name] = mostly(of);
  return fc
    .tuple(
      fc.record(all, { requiredKeys: Object.keys(required) }),
      fc.option(fc.tuple(hostile, junk), { freq: 8 }),
    )
    .map(([fields, extra]) =>
      extra ? Object.fromEntries([...Object.entries(fields), extra]) : fields,
    );
};

const provenance = {
  confidence: fc.constantFrom('sure', 'likely', 'check'),
  basis: fc.constantFrom('copy', 'memory', 'article'),
  sources: few(fc.constantFrom('src', 'other')),
  note: text,
};

const period = { from: date, to: date };

const mark = fc.oneof(
  thing(
    { type: fc.constant('border'), countries: fc.tuple(country, country) },
    { ...period, label: text, box },
  ),
  thing({ type: fc.constant('pieces'), pieces: few(fc.constantFrom('B05', 'B08', 'B99')) }, period),
  thing({ type: fc.constant('area'), box }, { ...period, label: text }),
  thing(
    { type: fc.constant('water'), waters: few(fc.constantFrom('indus', 'aral-sea', 'none')) },
    period,
  ),
  thing(
    { type: fc.constant('point'), lat, lon },
    { ...period, label: text, context: fc.boolean() },
  ),
);

const LISTS = {
  alliances: thing(
    {
      id,
      name: text,
      short: text,
      members: few(
        thing(
          { countries: few(country), role: fc.constantFrom('member', 'observer', 'suspended') },
          { ...period, ...provenance },
        ),
      ),
    },
    {
      kind: few(fc.constantFrom('security', 'economic')),
      founded: date,
      website: hostile,
      seat: text,
      ...provenance,
    },
  ),
  disputes: thing(
    {
      id,
      name: text,
      parties: few(country),
      kind: fc.constantFrom('delimitation', 'breakaway', 'water'),
      history: few(
        thing(
          { from: date, status: fc.constantFrom('active', 'agreed', 'resolved') },
          { note: text },
        ),
      ),
      marks: few(mark),
    },
    {
      region: fc.constantFrom('core', 'far-east'),
      events: few(thing({ date, what: text }, { sources: few(fc.constant('src')) })),
      facts: few(text),
      positions: fc.dictionary(fc.oneof(country, hostile), mostly(text), { maxKeys: 3 }),
      casualties: few(
        thing({ period: hostile, figure: text, sources: few(fc.constant('src')) }, {}),
      ),
      ...provenance,
    },
  ),
  links: thing(
    {
      id,
      kind: hostile,
      claim: fc.constantFrom('event', 'standing', 'assessment', 'forecast', 'absence'),
      from: fc.oneof(country, few(country), fc.constantFrom('actor-1', 'place-1')),
      to: fc.oneof(country, few(country), fc.constantFrom('actor-1', 'place-1')),
      direction: fc.constantFrom('directed', 'mutual'),
      tone: fc.constantFrom('cooperative', 'strained', 'hostile', 'neutral'),
      summary: text,
    },
    {
      date: thing({}, { start: date, end: date }),
      place: thing({ name: text }, { lat, lon }),
      people: few(hostile),
      attribution: text,
      part: fc.constantFrom('article', 'context'),
      paragraph: hostile,
      ...provenance,
    },
  ),
  actors: thing(
    {
      id: fc.constant('actor-1'),
      name: text,
      kind: fc.constantFrom('organisation', 'group', 'actor'),
    },
    { at: thing({ lat, lon }, {}), members: few(country), alliance: id, ...provenance },
  ),
  places: thing(
    { id: fc.constant('place-1'), name: text, lat, lon },
    { country: hostile, ...provenance },
  ),
  corrections: thing(
    { id, text, record: text },
    { links: few(id), confidence: fc.constant('sure') },
  ),
  steps: thing(
    { id, title: text, summary: text, asOf: date, box },
    {
      paragraphs: few(hostile),
      focus: few(country),
      alliances: few(id),
      disputes: few(id),
      links: few(id),
    },
  ),
};

const lists = Object.fromEntries(
  Object.entries(LISTS).map(([name, of]) => [name, fc.array(mostly(of), { maxLength: 3 })]),
);

/** Map data as a careless or an evil hand writes it. */
export const hostileDocument: fc.Arbitrary<unknown> = thing(
  {},
  {
    $schema: hostile,
    title: text,
    summary: text,
    credit: text,
    lang: fc.oneof(fc.constantFrom('en', 'fa', 'ru'), hostile),
    machineTranslated: few(hostile),
    asOf: date,
    knownTo: date,
    worldview: fc.oneof(fc.constantFrom('un', 'IN', 'de-facto'), hostile),
    focus: few(country),
    box,
    show: thing({}, { alliances: few(id), disputes: few(id), links: few(id) }),
    sources: fc.dictionary(
      fc.oneof(fc.constantFrom('src', 'other'), hostile),
      mostly(
        thing(
          { publisher: text, title: text },
          { date: hostile, url: hostile, cite: fc.boolean() },
        ),
      ),
      { maxKeys: 3 },
    ),
    ...lists,
  },
);

const tokens = fc.array(fc.oneof(id, country, hostile), { maxLength: 4 });

/** What a page may ask in attributes. */
export const hostileOptions = fc.record(
  {
    overlays: fc.array(fc.oneof(fc.constantFrom('alliances', 'disputes', 'links'), hostile), {
      maxLength: 3,
    }),
    alliances: tokens,
    disputes: tokens,
    links: tokens,
    asOf: fc.oneof(date, hostile),
    worldview: fc.oneof(fc.constantFrom('un', 'IN'), hostile),
    focus: tokens,
    projection: fc.oneof(fc.constantFrom('mercator', 'conic'), hostile),
    unconfirmed: fc.boolean(),
  },
  { requiredKeys: [] },
);

export const hostileLanguage = fc.oneof(fc.constantFrom('en', 'fa', 'ru', 'tg', 'zh'), hostile);
