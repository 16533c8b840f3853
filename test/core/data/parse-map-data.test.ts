import { describe, expect, it } from 'vitest';
import { article } from '../../../src/datasets/article.js';
import { goodAlliance, goodDispute, goodLink, known, parse, printIssues } from '../support.js';

/** What editors are told, and what is left of the data. */
function read(input: unknown) {
  const { data, issues } = parse(input);
  return { data, issues: printIssues(issues) };
}
const ids = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);

describe('good data', () => {
  it('passes as it is', () => {
    const data = {
      title: 'T',
      alliances: [goodAlliance],
      disputes: [goodDispute],
      links: [goodLink],
    };
    const parsed = read(data);
    expect(parsed.issues).toEqual([]);
    // Ends become lists; nothing else changes.
    expect(parsed.data).toEqual({ ...data, links: [{ ...goodLink, from: ['IR'], to: ['TJ'] }] });
  });

  it('is the whole record: only countries outside the map are remarked upon', () => {
    const { data, issues } = parse(article);
    expect(ids(data.links)).toEqual(ids(article.links));
    expect(ids(data.disputes)).toEqual(ids(article.disputes));
    expect(data.alliances).toEqual(article.alliances);
    expect(data.actors).toEqual(article.actors);
    expect(Object.keys(data.sources ?? {})).toEqual(Object.keys(article.sources ?? {}));
    expect(issues.filter(({ message }) => !message.includes('lies outside this map'))).toEqual([]);
  });

  it('stays as it was', () => {
    const input = {
      alliances: [{ ...goodAlliance, members: [{ countries: ['TJ', 'KX'], role: 'membr' }] }],
      disputes: [
        {
          ...goodDispute,
          history: [
            { from: '2025', status: 'agreed' },
            { from: '1991', status: 'active' },
          ],
        },
      ],
      links: [{ ...goodLink, nonsense: 1 }],
      focus: ['TJ', 5],
    };
    const before = structuredClone(input);
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(Object.freeze(value)).forEach(freeze);
    };
    freeze(input);
    parse(input);
    expect(input).toEqual(before);
  });
});

describe('no map data at all', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [5, '5'],
    ['{}', '"{}"'],
    [true, 'true'],
    [[], 'a list'],
    [() => 1, 'a function'],
    [Symbol('s'), 'a symbol'],
    [1n, 'a bigint'],
  ])('%s', (input, words) => {
    expect(parse(input)).toEqual({
      data: {},
      issues: [
        { path: '', message: `expected map data as an object, got ${words}`, severity: 'error' },
      ],
    });
  });
});

describe('settings', () => {
  it('are left out one by one', () => {
    const { data, issues } = read({
      title: 5,
      summary: '',
      asOf: '2023-02-30',
      worldview: ['un'],
      box: [91, 24, 41, 55],
      focus: ['TJ', 'tj', 5, 'IR'],
      show: { links: ['L01', '', 'L02'], countries: ['TJ'] },
      credit: { en: 'ok' },
    });
    expect(data).toEqual({
      focus: ['TJ', 'IR'],
      show: { links: ['L01', 'L02'] },
      credit: { en: 'ok' },
    });
    expect(issues).toEqual([
      'title: expected text, or an object of texts by language such as {"en": "…", "ru": "…"}, got 5',
      'summary: expected text that is not empty, got ""',
      'asOf: expected a date that exists in the calendar, got "2023-02-30"',
      'worldview: expected text, got a list',
      'box: expected a box with west < east and south < north, not across 180°, got a list',
      'focus[1]: expected a two-letter country code such as "TJ", got "tj"',
      'focus[2]: expected a two-letter country code such as "TJ", got 5',
      'show.links[1]: expected an id of letters, digits and . _ - : +, got ""',
      'show.countries: unknown field',
    ]);
  });

  it.each([
    [
      [NaN, Infinity, 1, 2],
      ['box[0]: expected degrees east, got NaN', 'box[1]: expected at most 90, got Infinity'],
    ],
    [['a', 24, 91, 55], ['box[0]: expected degrees east, got "a"']],
    [[41, 24, 91], ['box[3]: expected degrees north, got nothing']],
    [[41, 24, 191, 55], ['box[2]: expected at most 180, got 191']],
    ['41 24 91 55', ['box: expected [west, south, east, north], got "41 24 91 55"']],
  ])('a box %j goes as a whole', (box, messages) => {
    expect(read({ box })).toEqual({ data: {}, issues: messages });
  });

  it.each([
    '2023-02-30',
    '2023-13',
    '2023-00-01',
    '23',
    '2023/11/02',
    '2023-11-02T00:00',
    '٢٠٢٣',
    ' 2023',
  ])('as of %s is no date', (asOf) => {
    const { data, issues } = read({ asOf });
    expect(data).toEqual({});
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(/^asOf: expected a date (?:such as|that exists)/);
  });

  it.each([
    ['tilte', '; did you mean "title"?'],
    ['alliance', '; did you mean "alliances"?'],
    ['As-of', '; did you mean "asOf"?'],
    ['helicopters', ''],
  ])('the unknown field %s is named, with what may be meant', (name, hint) => {
    expect(read({ [name]: 1, title: 'T' })).toEqual({
      data: { title: 'T' },
      issues: [`${name}: unknown field${hint}`],
    });
  });
});

describe('lists', () => {
  it.each(['alliances', 'disputes', 'links', 'actors', 'places', 'corrections', 'steps'])(
    '%s that are no list are empty',
    (name) => {
      for (const [value, words] of [
        [{ 0: goodLink }, 'an object'],
        ['L01', '"L01"'],
        [null, 'null'],
      ] as const) {
        const { data, issues } = read({ [name]: value, title: 'T' });
        expect(data).toEqual({ [name]: [], title: 'T' });
        expect(issues).toEqual([`${name}: expected a list, got ${words}`]);
      }
    },
  );

  it('keep the good items beside the bad, with the places of the input', () => {
    const { data, issues } = read({
      links: [null, goodLink, 'L01', [], { ...goodLink, id: 'two' }, 5, { ...goodLink, id: '' }],
    });
    expect(ids(data.links)).toEqual(['good', 'two']);
    expect(issues).toEqual([
      'links[0]: expected an object, got null',
      'links[2]: expected an object, got "L01"',
      'links[3]: expected an object, got a list',
      'links[5]: expected an object, got 5',
      'links[6].id: expected an id of letters, digits and . _ - : +, got ""',
    ]);
  });

  it('keep the first of two items with one id', () => {
    const { data, issues } = read({
      links: [goodLink, { ...goodLink, tone: 'hostile' }, { ...goodLink, id: 'other' }],
    });
    expect(data.links?.map(({ id, tone }) => [id, tone])).toEqual([
      ['good', 'cooperative'],
      ['other', 'cooperative'],
    ]);
    expect(issues).toEqual(['links[1].id: "good" is already the id of another item']);
  });

  it('may be sparse', () => {
    const links = [goodLink];
    links[4] = { ...goodLink, id: 'five' } as never;
    expect(ids(read({ links }).data.links)).toEqual(['good', 'five']);
    expect(ids(read({ links: Object.assign([goodLink], { length: 1e6 }) }).data.links)).toEqual([
      'good',
    ]);
  });
});

describe('an item', () => {
  it.each([
    [
      'loses a bad optional field',
      { ...goodLink, confidence: 'certain', paragraph: 4, note: 'kept' },
      { ...goodLink, note: 'kept' },
      [
        'links[0].paragraph: expected text, got 4',
        'links[0].confidence: expected one of sure, likely, check, got "certain"',
      ],
    ],
    [
      'loses unknown fields, however many',
      { ...goodLink, ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`qqqq${i}`, i])) },
      goodLink,
      Array.from({ length: 30 }, (_, i) => `links[0].qqqq${i}: unknown field`),
    ],
    [
      'is told what an unknown field may mean, by where it stands',
      { ...goodLink, sorces: ['A'], date: { start: '2023', edn: '2024' } },
      { ...goodLink, date: { start: '2023' } },
      [
        'links[0].date.edn: unknown field; did you mean "end"?',
        'links[0].sorces: unknown field; did you mean "sources"?',
      ],
    ],
    [
      'loses a part of a date, not the date',
      { ...goodLink, date: { start: '2023-02-30', end: '2024' } },
      { ...goodLink, date: { end: '2024' } },
      ['links[0].date.start: expected a date that exists in the calendar, got "2023-02-30"'],
    ],
    [
      'loses a place that has no name',
      { ...goodLink, place: { lat: 95 } },
      goodLink,
      [
        'links[0].place.name: is missing; expected text, or an object of texts by language such as {"en": "…", "ru": "…"}',
        'links[0].place.lat: expected at most 90, got 95',
      ],
    ],
    [
      'loses bad entries of a list, and only those',
      { ...goodLink, people: [1, 'A', {}, 'B', null] },
      { ...goodLink, people: ['A', 'B'] },
      [
        'links[0].people[0]: expected text, got 1',
        'links[0].people[2]: expected text, got an object',
        'links[0].people[4]: expected text, got null',
      ],
    ],
  ])('%s', (_name, link, left, messages) => {
    const { data, issues } = read({ links: [link] });
    expect(data.links).toEqual([{ ...left, from: ['IR'], to: ['TJ'] }]);
    expect(issues).toEqual(messages);
  });

  it('without what it needs is left out, and everything it lacks is said', () => {
    const { data, issues } = read({ links: [{ id: 'a', claim: 'evnt' }, goodLink] });
    expect(ids(data.links)).toEqual(['good']);
    expect(issues).toEqual([
      'links[0].kind: is missing; expected what the link is, e.g. "visit"',
      'links[0].claim: expected one of event, standing, assessment, forecast, absence, got "evnt"; did you mean "event"?',
      'links[0].from: is missing; expected a country code, an actor or a place, or a list of them',
      'links[0].to: is missing; expected a country code, an actor or a place, or a list of them',
      'links[0].direction: is missing; expected one of directed, mutual',
      'links[0].tone: is missing; expected one of cooperative, strained, hostile, neutral',
      'links[0].summary: is missing; expected text, or an object of texts by language such as {"en": "…", "ru": "…"}',
    ]);
  });

  it('keeps its good memberships beside the bad', () => {
    const members = [
      { countries: ['TJ'], role: 'observr', from: '2001' },
      { countries: ['KG', 'kg', 'UZ'], role: 'member', from: '2001-13', extra: 1 },
      { countries: [], role: 'member' },
      { role: 'member' },
      { countries: ['KZ'], role: 'member' },
      { countries: [5], role: 'member', a: 1, b: 2 },
    ];
    const { data, issues } = read({ alliances: [{ ...goodAlliance, members }] });
    expect(data.alliances?.[0]?.members).toEqual([
      { countries: ['KG', 'UZ'], role: 'member' },
      { countries: ['KZ'], role: 'member' },
    ]);
    expect(issues).toEqual([
      'alliances[0].members[0].role: expected one of member, observer, dialogue-partner, partner, associate, participant, cooperation, suspended, suspended-partner, frozen, candidate, got "observr"; did you mean "observer"?',
      'alliances[0].members[1].from: expected a date that exists in the calendar, got "2001-13"',
      'alliances[0].members[1].extra: unknown field',
      'alliances[0].members[2].countries: expected at least one country, got a list',
      'alliances[0].members[3].countries: is missing; expected a list',
      'alliances[0].members[5].countries[0]: expected an id, got 5',
      'alliances[0].members[5].countries: expected at least one country, got a list',
      'alliances[0].members[5].a: unknown field',
      'alliances[0].members[5].b: unknown field',
      'alliances[0].members[1].countries[1]: "kg" is no country code; did you mean "KG"?',
    ]);
  });

  it('keeps the good names of a body beside the bad, and what is only attested', () => {
    const names = [
      { to: '2002', name: 'A treaty', short: 'T' },
      { name: 'Without a short name' },
      { from: '2010', to: '2009', name: 'Backwards', short: 'B' },
      { from: '2011-02-30', name: 'On no day', short: 'N', until: '2012' },
    ];
    const members = [
      { countries: ['TJ'], role: 'observer', attested: '2014-05', checked: '2026-11-27' },
      { countries: ['KG'], role: 'observer', attested: '2014-05', to: '2013' },
      { countries: ['UZ'], role: 'observer', attested: 'long ago', checked: 'today' },
    ];
    const { data, issues } = read({ alliances: [{ ...goodAlliance, names, members }] });
    expect(data.alliances?.[0]?.names).toEqual([
      { to: '2002', name: 'A treaty', short: 'T' },
      { name: 'On no day', short: 'N' },
    ]);
    expect(data.alliances?.[0]?.members).toEqual([
      { countries: ['TJ'], role: 'observer', attested: '2014-05', checked: '2026-11-27' },
      { countries: ['UZ'], role: 'observer' },
    ]);
    expect(issues).toEqual([
      'alliances[0].names[1].short: is missing; expected text, or an object of texts by language such as {"en": "…", "ru": "…"}',
      'alliances[0].names[3].from: expected a date that exists in the calendar, got "2011-02-30"',
      'alliances[0].names[3].until: unknown field',
      'alliances[0].members[2].attested: expected a date such as "2023", "2023-10" or "2023-10-17", got "long ago"',
      'alliances[0].members[2].checked: expected a date such as "2023", "2023-10" or "2023-10-17", got "today"',
      'alliances[0].members[1].to: "2013" is before "2014-05"',
      'alliances[0].names[2].to: "2009" is before "2010"',
    ]);
  });

  it('keeps its good marks, dates and figures beside the bad', () => {
    const { data, issues } = read({
      disputes: [
        {
          ...goodDispute,
          marks: [
            { type: 'border', countries: ['KG', 'T'] },
            { type: 'line' },
            { type: 'point', lat: 40, lon: 'x' },
            { type: 'point', lat: 40, lon: 70, label: 5 },
          ],
          history: [
            { from: '1991-02-30', status: 'active' },
            { from: '1991', status: 'activ' },
            { from: '1992', status: 'active' },
          ],
          casualties: [{ period: '2022', figure: 'many', sources: [] }],
          events: [{ date: '2022', what: 'kept' }, { date: '2022' }],
        },
      ],
    });
    const [dispute] = data.disputes ?? [];
    expect(dispute?.marks).toEqual([{ type: 'point', lat: 40, lon: 70 }]);
    expect(dispute?.history).toEqual([{ from: '1992', status: 'active' }]);
    expect(dispute?.casualties).toEqual([]);
    expect(dispute?.events).toEqual([{ date: '2022', what: 'kept' }]);
    expect(issues).toEqual([
      'disputes[0].history[0].from: expected a date that exists in the calendar, got "1991-02-30"',
      'disputes[0].history[1].status: expected one of active, frozen, agreed, resolved, dormant, uncontested, got "activ"; did you mean "active"?',
      expect.stringMatching(/^disputes\[0\]\.events\[1\]\.what: is missing; expected text/),
      'disputes[0].marks[0].countries[1]: expected a two-letter country code such as "TJ", got "T"',
      expect.stringMatching(
        /^disputes\[0\]\.marks\[1\]\.type: expected one of border, .*, got "line"$/,
      ),
      'disputes[0].marks[2].lon: expected degrees east, got "x"',
      expect.stringMatching(/^disputes\[0\]\.marks\[3\]\.label: expected text/),
      'disputes[0].casualties[0].sources: expected a figure needs its source, got a list',
    ]);
  });

  it('is given up when a list that it needs is empty', () => {
    const { data, issues } = read({ disputes: [{ ...goodDispute, parties: ['Kyrgyzstan'] }] });
    expect(data.disputes).toEqual([]);
    expect(issues).toEqual([
      'disputes[0].parties[0]: expected a two-letter country code such as "TJ", got "Kyrgyzstan"',
      'disputes[0].parties: expected at least one party, got a list',
    ]);
  });
});

describe('references', () => {
  it('to countries that do not exist', () => {
    const { data, issues } = read({
      focus: ['KX', 'TJ'],
      alliances: [
        { ...goodAlliance, members: [{ countries: ['TJ', 'KX', 'IRN'], role: 'member' }] },
      ],
      disputes: [
        {
          ...goodDispute,
          parties: ['KX', 'TJ'],
          marks: [{ type: 'border', countries: ['KX', 'TJ'] }],
        },
      ],
      links: [
        { ...goodLink, to: 'KX' },
        { ...goodLink, id: 'two', to: ['KX', 'TJ'] },
      ],
    });
    expect(data.focus).toEqual(['TJ']);
    expect(data.alliances?.[0]?.members[0]?.countries).toEqual(['TJ']);
    expect(data.disputes?.[0]).toMatchObject({ parties: ['TJ'], marks: [] });
    expect(data.links?.map(({ id, to }) => [id, to])).toEqual([['two', ['TJ']]]);
    const meant = (message: string) => message.replace(/"K[A-Z]"\?$/, '"K…"?');
    expect(issues.map(meant)).toEqual([
      'alliances[0].members[0].countries[1]: "KX" is no country code; did you mean "K…"?',
      'alliances[0].members[0].countries[2]: "IRN" is no country code; did you mean "IR"?',
      'disputes[0].marks[0].countries[0]: "KX" is no country code; did you mean "K…"?',
      'disputes[0].parties[0]: "KX" is no country code; did you mean "K…"?',
      'links[0].to: "KX" is neither a country code nor an actor or place of this data; did you mean "K…"?',
      'links[1].to[0]: "KX" is neither a country code nor an actor or place of this data; did you mean "K…"?',
      'focus[0]: "KX" is no country code; did you mean "K…"?',
    ]);
  });

  it('are named by their place in the input, whatever was left out before them', () => {
    const { issues } = read({
      focus: [5, 'KX'],
      alliances: [
        null,
        {
          ...goodAlliance,
          sources: ['', 'zzzz'],
          members: [{ role: 'member' }, { countries: [5, 'KX', 'TJ'], role: 'member' }],
        },
      ],
      disputes: [
        {},
        {
          ...goodDispute,
          parties: ['x', 'KX', 'TJ'],
          marks: [{ type: 'line' }, { type: 'border', countries: ['TJ', 'KX'] }],
        },
      ],
      links: [{}, { ...goodLink, id: 'two', from: ['TJ', 'KX'], sources: [5, 'zzzz'] }],
    });
    const about = issues.filter((issue) => /KX|zzzz/.test(issue));
    expect(about.map((issue) => issue.split(':')[0])).toEqual([
      'alliances[1].sources[1]',
      'alliances[1].members[1].countries[1]',
      'disputes[1].marks[1].countries[1]',
      'disputes[1].parties[1]',
      'links[1].sources[1]',
      'links[1].from[1]',
      'focus[1]',
    ]);
  });

  it('to actors and places by ids that are nearly right', () => {
    const { data, issues } = read({
      actors: [{ id: 'actor:taliban', name: 'Taliban', kind: 'actor' }],
      places: [{ id: 'batken', name: 'Batken', lat: 40.06, lon: 70.82 }],
      links: [
        { ...goodLink, from: 'actor:talban', to: 'TJ' },
        { ...goodLink, id: 'two', from: 'actor:taliban', to: ['batkn', 'batken'] },
      ],
    });
    expect(data.links?.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['two', ['actor:taliban'], ['batken']],
    ]);
    expect(issues).toEqual([
      'links[0].from: "actor:talban" is neither a country code nor an actor or place of this data; did you mean "actor:taliban"?',
      'links[1].to[0]: "batkn" is neither a country code nor an actor or place of this data; did you mean "batken"?',
    ]);
  });

  it('to countries outside the map are a warning, and stay', () => {
    expect(known.countries).not.toContain('US');
    const { data, issues } = parse({ links: [{ ...goodLink, to: 'US' }] });
    expect(data.links).toHaveLength(1);
    expect(issues).toEqual([
      {
        path: 'links[0].to',
        message: '"US" (United States) lies outside this map; it is listed but not drawn',
        severity: 'warning',
      },
    ]);
  });

  it('to members of an actor that are nobody', () => {
    const { data, issues } = read({
      actors: [
        {
          id: 'group:a',
          name: 'A',
          kind: 'group',
          members: ['TJ', 'constructor', 'KX', 'group:b'],
        },
        { id: 'group:b', name: 'B', kind: 'group', members: ['US'] },
      ],
    });
    expect(data.actors?.map(({ members }) => members)).toEqual([['TJ', 'group:b'], ['US']]);
    expect(issues).toEqual([
      'actors[0].members[1]: "constructor" is no country code',
      expect.stringMatching(/^actors\[0\]\.members\[2\]: "KX" is no country code/),
    ]);
  });

  it('to sources that are not there are a warning, and the item stays', () => {
    const { data, issues } = parse({
      sources: { M01: { publisher: 'P', title: 'T' } },
      alliances: [
        {
          ...goodAlliance,
          sources: ['M1'],
          members: [{ ...goodAlliance.members[0], sources: ['M01', 'zzzz'] }],
        },
      ],
      disputes: [
        {
          ...goodDispute,
          sources: ['constructor'],
          casualties: [{ period: '2022', figure: 'x', sources: ['M02'] }],
          events: [{ date: '2022', what: 'x', sources: ['M03'] }],
        },
      ],
      links: [{ ...goodLink, sources: ['M01', 'toString'] }],
    });
    expect([data.alliances, data.disputes, data.links].map((list) => list?.length)).toEqual([
      1, 1, 1,
    ]);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(printIssues(issues)).toEqual([
      'alliances[0].sources[0]: no source has the key "M1"; did you mean "M01"?',
      'alliances[0].members[0].sources[1]: no source has the key "zzzz"',
      'disputes[0].sources[0]: no source has the key "constructor"',
      'disputes[0].casualties[0].sources[0]: no source has the key "M02"; did you mean "M01"?',
      'disputes[0].events[0].sources[0]: no source has the key "M03"; did you mean "M01"?',
      'links[0].sources[1]: no source has the key "toString"',
    ]);
  });
});

describe('periods that run backwards', () => {
  it('of a membership: it is left out, the body stays', () => {
    const { data, issues } = read({
      alliances: [
        {
          ...goodAlliance,
          members: [
            { countries: ['TJ'], role: 'member', from: '2012', to: '2011-12-31' },
            { countries: ['KG'], role: 'member', from: '2012', to: '2012' },
            { countries: ['UZ'], role: 'member', from: '2012-05', to: '2012' },
          ],
        },
      ],
    });
    expect(data.alliances?.[0]?.members.map(({ countries }) => countries[0])).toEqual(['KG', 'UZ']);
    expect(issues).toEqual(['alliances[0].members[0].to: "2011-12-31" is before "2012"']);
  });

  it('of a link: it is left out', () => {
    const date = { start: '2022-09-17', end: '2022-09-14' };
    const { data, issues } = read({
      links: [
        { ...goodLink, date },
        { ...goodLink, id: 'two' },
      ],
    });
    expect(ids(data.links)).toEqual(['two']);
    expect(issues).toEqual(['links[0].date.end: "2022-09-14" is before "2022-09-17"']);
  });

  it('of a dispute: its history is put in order', () => {
    const history = [
      { from: '2025-03-13', status: 'agreed' },
      { from: '1991', status: 'active' },
    ];
    const { data, issues } = read({ disputes: [{ ...goodDispute, history }] });
    expect(data.disputes?.[0]?.history.map(({ from }) => from)).toEqual(['1991', '2025-03-13']);
    expect(issues).toEqual(['disputes[0].history[1].from: "1991" is before "2025-03-13"']);
  });

  it('of a link: its history is put in order too', () => {
    const history = [
      { from: '2026-02-28', tone: 'hostile' },
      { from: '2025-11', note: 'talks' },
    ];
    const { data, issues } = read({ links: [{ ...goodLink, history }] });
    expect(data.links?.[0]?.history?.map(({ from }) => from)).toEqual(['2025-11', '2026-02-28']);
    expect(issues).toEqual(['links[0].history[1].from: "2025-11" is before "2026-02-28"']);
  });
});

describe('sources', () => {
  it('are read one by one', () => {
    const { data, issues } = read({
      sources: {
        ok: { publisher: 'P', title: 'T', url: 'javascript:alert(1)' },
        bad: { publisher: 'P' },
        'no url': { publisher: 'P', title: 'T', url: 5 },
        none: null,
      },
    });
    expect(Object.keys(data.sources ?? {})).toEqual(['ok', 'no url']);
    expect(issues).toEqual([
      expect.stringMatching(/^sources\.bad\.title: is missing; expected text/),
      'sources["no url"].url: expected text, got 5',
      'sources.none: expected an object, got null',
    ]);
  });

  it('that are no object are empty', () => {
    expect(read({ sources: ['M01'] })).toEqual({
      data: { sources: {} },
      issues: ['sources: expected an object of sources by key, got a list'],
    });
  });
});

describe('words of a step', () => {
  it('are those of links that there are; others are told with their path', () => {
    const link = { kind: 'visit', claim: 'event', direction: 'directed', tone: 'neutral' };
    const { data, issues } = parse({
      links: [{ id: 'visit', ...link, from: 'KZ', to: 'UZ', summary: 'A visit' }],
      steps: [
        {
          id: 'a',
          title: 'A',
          summary: 'A.',
          asOf: '2024',
          links: ['visit'],
          words: { visit: 'They met', vist: 'They met', 'L99 x': 'No' },
        },
      ],
    });
    expect(printIssues(issues).filter((line) => line.startsWith('steps'))).toEqual([
      expect.stringMatching(/^steps\[0\]\.words\["L99 x"\]: /),
      'steps[0].words.vist: "vist" is no link of this data; did you mean "visit"?',
    ]);
    expect(data.steps?.[0]?.words).toEqual({ visit: 'They met' });
  });
});
