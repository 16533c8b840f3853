import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MapData } from '../../src/core/data/map-data.js';
import { allianceSources } from '../../src/datasets/alliances/index.js';
import { articleFirst } from '../../src/datasets/article-first.js';
import { article } from '../../src/datasets/article.js';
import { disputeSources } from '../../src/datasets/disputes/index.js';
import { linkSources } from '../../src/datasets/links/index.js';

const {
  alliances = [],
  disputes = [],
  links = [],
  actors = [],
  places = [],
  corrections = [],
  steps = [],
} = article;
const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);

/** All values under a key, however deep. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key ? [inner] : valuesOf(inner, key),
  );
}

/** Source keys that items point to; the record of sources itself is left aside. */
const citedKeys = ({ sources: _record, ...items }: MapData): string[] =>
  valuesOf(items, 'sources').flat() as string[];

describe('the whole record', () => {
  it('has the bodies of the facts and BRICS', () => {
    expect(ids(alliances)).toEqual(
      'sco csto ots eaeu cis eco cica nato c5plus1 traceca guam oic camtg turksoy brics'.split(' '),
    );
  });

  it('has every membership of the facts', () => {
    const rows = alliances.flatMap((body) =>
      body.members.flatMap((membership) => membership.countries),
    );
    // 272 cells, less one that is not to be coloured, plus two for each of three suspensions.
    const first = 272 - 1 + 3 * 2;
    // What was missing: in the OIC, BRICS, NATO and the EAEU.
    const missing = 10 + 3 + 11 + 3;
    // Roles before the present one: observers in CICA, Indonesia as partner of BRICS.
    const earlier = 2 + 1;
    expect(rows).toHaveLength(first + missing + earlier);
  });

  it('has 41 worked-out disputes, 7 settled borders and the Donbas before 2022', () => {
    expect(disputes).toHaveLength(41 + 7 + 1);
  });

  it('has 58 links of the article and 19 of context, in the order of their ids', () => {
    expect(ids(links)).toEqual([...numbered('L', 58), ...numbered('C', 19)]);
    for (const link of links)
      expect(link.part, link.id).toBe(link.id.startsWith('L') ? 'article' : 'context');
  });

  it('has 13 corrections and 8 steps', () => {
    expect(corrections).toHaveLength(13);
    expect(steps).toHaveLength(8);
  });

  it('uses each id once', () => {
    const all = ids([
      ...alliances,
      ...disputes,
      ...links,
      ...actors,
      ...places,
      ...corrections,
      ...steps,
    ]);
    expect(all).toHaveLength(new Set(all).size);
  });

  it('keeps the sources of the three fact files apart', () => {
    const keys = [allianceSources, disputeSources, linkSources].flatMap((record) =>
      Object.keys(record),
    );
    expect(keys).toHaveLength(new Set(keys).size);
    expect(new Set(citedKeys(article))).toEqual(new Set(keys));
  });

  it('never cites encyclopaedic copies', () => {
    const uncited = Object.entries(article.sources ?? {}).filter(
      ([, source]) => source.cite === false,
    );
    expect(uncited.map(([key]) => key).filter((key) => key.startsWith('M'))).toEqual([]);
    const shown = alliances.flatMap(({ members }) => members);
    expect(JSON.stringify(shown)).not.toMatch(/[Ww]ikipedia|encyclop/);
  });

  it('links to http addresses only', () => {
    for (const [key, { url }] of Object.entries(article.sources ?? {})) {
      if (url !== undefined) expect(url, key).toMatch(/^https?:\/\/[^\s]+$/);
    }
  });

  it('says whose judgement each assessment and forecast is', () => {
    for (const link of links) {
      const judged = ['assessment', 'forecast', 'absence'].includes(link.claim);
      expect(link.attribution !== undefined, link.id).toBe(judged);
    }
  });

  it('gives statements that rest on a copy a source', () => {
    for (const item of [...alliances.flatMap((body) => body.members), ...disputes, ...links]) {
      if (item.basis === 'copy')
        expect(item.sources?.length, JSON.stringify(item)).toBeGreaterThan(0);
    }
  });

  it('tells readers nothing in the marks of the editors', () => {
    expect(JSON.stringify(article)).not.toMatch(
      /\((?:check|likely|memory|mem)\)|, likely\)|From memory|null/,
    );
  });

  it('names pieces that the topology has', () => {
    const topology = JSON.parse(readFileSync('geo/standard.topo.json', 'utf8')) as {
      objects: { pieces: { geometries: { properties?: { d?: string } }[] } };
    };
    const known = new Set(topology.objects.pieces.geometries.map((piece) => piece.properties?.d));
    for (const dispute of disputes) {
      for (const mark of dispute.marks) {
        for (const piece of mark.type === 'pieces' ? mark.pieces : []) {
          expect(known, `${dispute.id} ${piece}`).toContain(piece);
        }
      }
    }
  });
});

describe('marks of disputes', () => {
  const pointOf = (id: string, label: string) =>
    disputes
      .find((dispute) => dispute.id === id)!
      .marks.find((mark) => mark.type === 'point' && mark.label === label);

  it('are where the thing is that they stand for', () => {
    // Where the valley's own geometry has the ends of the three borders meet.
    expect(pointOf('tri-border-kg-tj-uz', 'junction point')).toMatchObject({
      lon: 70.98,
      lat: 40.23,
    });
    expect(pointOf('tj-uz-border', 'Farhad dam')).toMatchObject({ lon: 69.31, lat: 40.19 });
  });
});

/** What a statement rests on. */
interface Grounded {
  readonly sources?: readonly string[] | undefined;
}

const isCitable = ({ sources = [] }: Grounded): boolean =>
  sources.some((key) => article.sources![key]!.cite !== false);

describe('what disputes, links and corrections rest on', () => {
  const rows = [...disputes, ...links, ...actors, ...corrections];
  const statements = [
    ...disputes.flatMap(({ id, history, events = [] }) =>
      [...history, ...events].map((entry) => ({ id, ...entry })),
    ),
    ...links.flatMap(({ id, history = [] }) => history.map((entry) => ({ id, ...entry }))),
  ];

  it('is a citable source wherever no doubt is told', () => {
    const sure = rows.filter(({ confidence }) => confidence === 'sure');
    expect(sure.length).toBeGreaterThan(80);
    for (const row of sure) {
      expect(isCitable(row), row.id).toBe(true);
      expect(row.basis, row.id).not.toBe('memory');
    }
  });

  it('is a citable source or, as is told, general knowledge for each dispute and link', () => {
    for (const row of [...disputes, ...links])
      expect(isCitable(row) || row.basis === 'memory', row.id).toBe(true);
  });

  it('is a citable source for nine in ten of all states and events, and told as general knowledge else', () => {
    for (const entry of statements)
      expect(isCitable(entry) || entry.basis === 'memory', JSON.stringify(entry)).toBe(true);
    expect(statements.filter(isCitable).length / statements.length).toBeGreaterThan(0.9);
  });

  it('is not both general knowledge and a source', () => {
    for (const entry of statements)
      expect(entry.basis === 'memory' && isCitable(entry), JSON.stringify(entry)).toBe(false);
  });

  it('has been looked at', () => {
    for (const { id, checked } of [...disputes, ...links])
      expect(checked, id).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('is no page that a newsroom could not print', () => {
    const unprintable =
      /wiki|news-pravda|btmatrix|thepakinsights|thedailyintake|axsam|link4din|newsfromrss|worldreportnow|uzland/i;
    for (const [key, { publisher, url = '', cite }] of Object.entries({
      ...disputeSources,
      ...linkSources,
    }))
      if (cite !== false) expect(JSON.stringify([publisher, url]), key).not.toMatch(unprintable);
  });

  it('leads from each correction to the links and steps it concerns', () => {
    const known = new Set([...links, ...steps].map(({ id }) => id));
    for (const { id, links: about = [], steps: told = [] } of corrections) {
      expect(about.length, id).toBeGreaterThan(0);
      for (const key of [...about, ...told]) expect(known, id).toContain(key);
      // A step that a correction concerns speaks of one of its links, or is of the paragraph it stands in.
      const paragraphs = links.flatMap((link) => (about.includes(link.id) ? [link.paragraph] : []));
      for (const step of steps.filter((step) => told.includes(step.id)))
        expect(
          step.paragraphs?.some((paragraph) => paragraphs.includes(paragraph)),
          `${id} ${step.id}`,
        ).toBe(true);
    }
  });

  it('adds to the article in five corrections and differs from it in eight', () => {
    const context = corrections.filter(({ kind }) => kind === 'context');
    expect(ids(context)).toEqual(
      ['03', '08', '11', '12', '13'].map((number) => `correction-${number}`),
    );
  });
});

describe.each([
  ['articleFirst', articleFirst],
  ['article', article],
])('%s stands by itself', (_name, data) => {
  const ends = new Set(ids([...(data.actors ?? []), ...(data.places ?? [])]));
  const isEnd = (end: string): boolean => /^[A-Z]{2}$/.test(end) || ends.has(end);

  it('has every source it cites and none besides', () => {
    expect(new Set(citedKeys(data))).toEqual(new Set(Object.keys(data.sources ?? {})));
  });

  it('resolves every end of a link and every member of an actor', () => {
    for (const link of data.links ?? []) {
      for (const end of [link.from, link.to].flat())
        expect(isEnd(end), `${link.id} ${end}`).toBe(true);
    }
    for (const actor of data.actors ?? []) {
      for (const member of actor.members ?? [])
        expect(isEnd(member), `${actor.id} ${member}`).toBe(true);
      if (actor.alliance !== undefined) expect(ids(data.alliances ?? [])).toContain(actor.alliance);
    }
  });

  it('resolves what is shown, told and corrected', () => {
    const known = {
      alliances: ids(data.alliances ?? []),
      disputes: [
        ...ids(data.disputes ?? []),
        ...(data.disputes ?? []).map((dispute) => dispute.region),
      ],
      links: ids(data.links ?? []),
    };
    for (const tokens of [data.show ?? {}, ...(data.steps ?? []), ...(data.corrections ?? [])]) {
      for (const [key, found] of Object.entries(known)) {
        for (const id of (tokens as Record<string, string[] | undefined>)[key] ?? []) {
          expect(found, key).toContain(id);
        }
      }
    }
  });
});

it('keeps the settings of the first map in the whole one', () => {
  for (const key of [
    'kicker',
    'headline',
    'deck',
    'deckNarrow',
    'summary',
    'credit',
    'lang',
    'machineTranslated',
    'asOf',
    'knownTo',
    'worldview',
    'focus',
    'box',
    'show',
  ] as const) {
    expect(article[key]).toEqual(articleFirst[key]);
  }
});
