import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFacts } from '../../scripts/facts/count-facts.mjs';
import { WATCH_LIST } from '../../scripts/facts/watch-list.mjs';
import { article } from '../../src/datasets/article.js';
import { corridors, corridorSources } from '../../src/datasets/corridors/index.js';
import { sites, siteSources } from '../../src/datasets/sites/index.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { wholeRecord } from '../facts/whole-record.js';
import { buildDocs, type BuiltDocs } from './built-docs.js';

let docs: BuiltDocs;

beforeAll(async () => {
  docs = await buildDocs();
}, 60_000);

afterAll(() => docs?.remove());

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const english = (text: unknown) => (typeof text === 'string' ? text : (text as { en: string }).en);

/** How a page names a source. */
function linkTo(key: string): string {
  const { url } = article.sources![key]!;
  return `href="${url === undefined ? `sources.html#source-${key}` : escaped(url)}"`;
}

/** The markup of one item, without line breaks. */
function itemOf(page: string, id: string): string {
  const section = page.split('<section class="item">').find((part) => part.includes(`id="${id}"`));
  return (section ?? '').replace(/\s+/g, ' ');
}

describe('the facts', () => {
  it('have every alliance with each of its roles', () => {
    const page = docs.read('facts/alliances.html');
    for (const { id, name, members } of article.alliances!) {
      const item = itemOf(page, `alliance-${id}`);
      expect(item, id).toContain(escaped(english(name)));
      expect(item.match(/<tr>/g)?.length, id).toBe(members.length + 1);
      for (const { from } of members) if (from) expect(item, id).toContain(`datetime="${from}"`);
    }
  });

  it('have the names of a body in other times, and since when a role is attested', () => {
    const page = docs.read('facts/alliances.html');
    for (const { id, names = [], members } of article.alliances!) {
      const item = itemOf(page, `alliance-${id}`);
      for (const { name, to } of names) {
        expect(item, id).toContain(escaped(english(name)));
        expect(item, id).toContain(`datetime="${to}"`);
      }
      for (const { attested, checked } of members) {
        if (attested)
          expect(item, id).toMatch(
            new RegExp(`from an unknown date, attested since <time datetime="${attested}"`),
          );
        expect(item, id).toContain(`Checked <time datetime="${checked}"`);
      }
    }
  });

  it('say how well they are founded, in the numbers of npm run facts', () => {
    const counts = countFacts(wholeRecord) as readonly Record<string, string | number>[];
    const cellsOf = (path: string) =>
      [...docs.read(path).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
          cell.replace(/<[^>]+>/g, '').trim(),
        ),
      );
    const rowOf = (kind: string) => {
      const count = counts.find((row) => row['kind'] === kind)!;
      return ['rows', 'sourced', 'sure', 'likely', 'check', 'unchecked'].map((name) =>
        String(count[name]),
      );
    };
    const pages = [
      ['facts/index.html', 'Memberships', 'memberships'],
      ['facts/index.html', 'States of disputes and links', 'history'],
      ['facts/alliances.html', 'Memberships', 'memberships'],
      ['facts/alliances.html', 'Bodies', 'bodies'],
      ['facts/disputes.html', 'Events in disputes', 'events'],
      ['facts/links.html', 'Links', 'links'],
      ['facts/sites.html', 'Sites', 'sites'],
      ['facts/corridors.html', 'States of sites and corridors', 'states'],
    ] as const;
    for (const [path, name, kind] of pages) {
      const row = cellsOf(path).find(([first]) => first === name);
      expect(row?.slice(1, 7), `${path} ${name}`).toEqual(rowOf(kind));
    }
  });

  it('say all that is due, with the items to look at', () => {
    const list = docs.read('facts/index.html').split('id="watch-list"')[1]!.split('</ul>')[0]!;
    expect(WATCH_LIST.length).toBeGreaterThan(5);
    for (const { what, items } of WATCH_LIST as readonly { what: string; items: string[] }[]) {
      expect(list).toContain(escaped(what));
      for (const id of items) expect(list, id).toMatch(new RegExp(`-${id}"`));
    }
  });

  it('have every dispute with its history, claims, events, facts and casualties', () => {
    const page = docs.read('facts/disputes.html');
    for (const dispute of article.disputes!) {
      const { id, history, positions = {}, events = [], facts = [], casualties = [] } = dispute;
      const item = itemOf(page, `dispute-${id}`);
      const said: unknown[] = [
        ...Object.values(positions),
        ...events.map(({ what }) => what),
        ...facts,
        ...casualties.map(({ figure }) => figure),
        ...history.flatMap(({ note }) => (note === undefined ? [] : [note])),
      ];
      for (const { sources } of [...history, ...events])
        for (const key of sources ?? []) expect(item, `${id} ${key}`).toContain(linkTo(key));
      for (const text of said) expect(item, id).toContain(escaped(english(text)));
      for (const { from } of history) expect(item, id).toContain(`datetime="${from}"`);
    }
  });

  it('have every link with what it says and whose words they are', () => {
    const page = docs.read('facts/links.html');
    for (const { id, summary, note, attribution, date, history = [] } of article.links!) {
      const item = itemOf(page, `link-${id}`);
      for (const { from, note, sources = [] } of history) {
        expect(item, id).toContain(`datetime="${from}"`);
        expect(item, id).toContain(escaped(english(note)));
        for (const key of sources) expect(item, `${id} ${key}`).toContain(linkTo(key));
      }
      for (const text of [summary, note, attribution])
        if (text) expect(item, id).toContain(escaped(english(text)));
      if (date?.start && !date.end) expect(item, id).toContain(`datetime="${date.start}"`);
    }
  });

  it('have every site with its states, who ran it, and its figures', () => {
    const page = docs.read('facts/sites.html');
    for (const { id, name, summary, note, history, figures = [] } of sites) {
      const item = itemOf(page, `site-${id}`);
      const notes = [...history, ...figures].map((entry) => entry.note);
      for (const text of [name, summary, note, ...notes, ...figures.map(({ what }) => what)])
        if (text) expect(item, id).toContain(escaped(english(text)));
      for (const { from } of history) expect(item, id).toContain(`datetime="${from}"`);
    }
    const bagram = itemOf(page, 'site-us-bagram');
    for (const holder of ['United States', 'Afghanistan', 'Taliban'])
      expect(bagram).toContain(`<td>${holder}</td>`);
    expect(itemOf(page, 'site-cn-shaymak')).toContain('reported there, and denied: China');
  });

  it('have every corridor with the states of its parts, its stops and its figures', () => {
    const page = docs.read('facts/corridors.html');
    for (const { id, name, summary, sections, history, figures = [] } of corridors) {
      const item = itemOf(page, `corridor-${id}`);
      const states = [...history, ...sections.flatMap((section) => section.history ?? [])];
      const notes = [...states, ...figures].map((entry) => entry.note);
      const stops = sections.flatMap((section) =>
        section.stops.map((stop) => (typeof stop === 'string' ? stop : stop.name)),
      );
      for (const text of [name, summary, ...notes, ...stops, ...figures.map(({ what }) => what)])
        if (text) expect(item, id).toContain(escaped(english(text)));
      for (const { from } of states) expect(item, id).toContain(`datetime="${from}"`);
    }
    expect(itemOf(page, 'corridor-cpc')).toContain('63.01 million t');
    expect(itemOf(page, 'corridor-titr')).toContain('50,500 TEU');
    expect(itemOf(page, 'corridor-tapi')).toContain(', planned');
    expect(itemOf(page, 'corridor-cac-reverse')).toContain('General knowledge.');
  });

  it('say of what is not confirmed that it is not', () => {
    const unsure = [
      ...article.disputes!.map((item) => ['disputes', `dispute-${item.id}`, item] as const),
      ...article.links!.map((item) => ['links', `link-${item.id}`, item] as const),
      ...sites.map((item) => ['sites', `site-${item.id}`, item] as const),
    ].filter(([, , { confidence }]) => confidence === 'check');
    expect(unsure.length).toBeGreaterThan(5);
    for (const [page, id] of unsure)
      expect(itemOf(docs.read(`facts/${page}.html`), id), id).toContain('Not confirmed');
  });

  it('have every correction and every worldview', () => {
    const index = docs.read('facts/index.html');
    const [differ, add] = index.split(/<caption>\s*What the record adds/) as [string, string];
    for (const { id, kind, text, record, links = [], sources = [] } of article.corrections!) {
      expect(kind === 'context' ? add : differ, id).toContain(`id="${id}"`);
      for (const key of links) expect(index, id).toContain(`href="links.html#link-${key}"`);
      for (const key of sources) expect(index, `${id} ${key}`).toContain(linkTo(key));
      for (const words of [text, record]) expect(index).toContain(escaped(english(words)));
    }
    const views = docs.read('facts/worldviews.html');
    for (const { id, convention } of Object.values(WORLDVIEWS)) {
      expect(views).toContain(`id="worldview-${id}"`);
      expect(views).toContain(escaped(convention));
    }
  });

  it('have every source; those that are not cited to readers stand apart and nowhere else', () => {
    const page = docs.read('facts/sources.html');
    const [cited, uncited] = page.split('id="not-cited"') as [string, string];
    const others = ['alliances', 'disputes', 'links', 'sites', 'corridors']
      .map((name) => docs.read(`facts/${name}.html`))
      .join('');
    for (const [key, { title, url, cite }] of Object.entries({
      ...article.sources!,
      ...siteSources,
      ...corridorSources,
    })) {
      const list = cite === false ? uncited : cited;
      expect(list, key).toContain(`id="source-${key}"`);
      expect(list, key).toContain(escaped(english(title)));
      const links = [
        `href="sources.html#source-${key}"`,
        ...(url ? [`href="${escaped(url)}"`] : []),
      ];
      const isNamed = links.some((link) => others.includes(link));
      expect(isNamed, key).toBe(cite !== false);
      if (url) expect(list, key).toContain(`href="${escaped(url)}"`);
    }
  });
});
