import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sanitize from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPlugin } from '../../integrations/wordpress/build.mjs';
import { idsOn, LISTS, withIds } from '../../integrations/wordpress/editor/draw.js';
import {
  isChangeable,
  plainTexts,
  withBodies,
  withField,
  withNote,
  withNoteField,
  withoutNote,
} from '../../integrations/wordpress/editor/fields.js';
import { withoutPictures, withPicture } from '../../integrations/wordpress/editor/safe-figure.js';
import { wordPressBlock } from '../../studio/src/outputs/html.js';
import type { MapData } from '../../src/core.js';
import { renderStaticMap, validateMapData } from '../../src/static.js';

// The plugin's parts without WordPress. With it: test/long/wordpress.test.ts.

const PLUGIN = 'integrations/wordpress/plugin';
const read = (name: string) => readFileSync(name, 'utf8');

interface Block {
  readonly name: string;
  readonly attributes: Readonly<Record<string, object>>;
}
interface Schema {
  readonly properties: Readonly<Record<string, { readonly type?: string }>>;
}

const block = JSON.parse(read(`${PLUGIN}/block/block.json`)) as Block;

describe('the block', () => {
  it('has the name and the attributes that the studio writes', () => {
    expect(block.name).toBe('central-asia-map/map');
    expect(block.attributes).toMatchObject({
      data: { type: 'object' },
      figure: { type: 'string', source: 'html' },
    });
  });

  it('knows every attribute that the studio gives it', () => {
    const options = { lang: 'fa', theme: 'dark', projection: 'conic' } as const;
    const text = wordPressBlock({
      document: { headline: '--> <b>' },
      options: { ...options, timeline: true, hasHeader: false },
      base: '/',
      figure: () => ({
        html: '<figure></figure>',
        svg: '',
        title: '',
        lang: 'fa',
        dir: 'rtl',
        issues: [],
      }),
    });
    const [, name, json] = /^<!-- wp:(\S+) (.*) -->\n<figure>/.exec(text)!;
    expect(name).toBe(block.name);
    const given = JSON.parse(json!) as Record<string, unknown>;
    expect(given).toEqual({
      data: { headline: '--> <b>' },
      ...options,
      timeline: true,
      header: 'none',
    });
    for (const attribute of Object.keys(given)) expect(block.attributes).toHaveProperty(attribute);
  });

  it('has all attributes that become attributes of the element', () => {
    const [, list = ''] = /OPTIONS = array\(([\s\S]*?)\n\);/.exec(
      read(`${PLUGIN}/includes/render.php`),
    )!;
    const names = [...list.matchAll(/'(\w+)'\s*=>/g)].map(([, name]) => name);
    expect(['data', 'figure', 'timeline', ...names].sort()).toEqual(
      Object.keys(block.attributes).sort(),
    );
  });

  it('knows which fields of map data are objects', () => {
    const [, list = ''] = /OBJECTS = array\((.*)\);/.exec(read(`${PLUGIN}/includes/data.php`))!;
    const { properties } = JSON.parse(read('dist/schema.json')) as Schema;
    const objects = Object.entries(properties).filter(([, { type }]) => type === 'object');
    expect([...list.matchAll(/\w+/g)].map(String)).toEqual(objects.map(([name]) => name).sort());
  });
});

describe('the fields beside the map', () => {
  it('are set, and taken out where they are empty', () => {
    expect(withField({ a: 1 }, 'asOf', '2020')).toEqual({ a: 1, asOf: '2020' });
    expect(withField({ a: 1, asOf: '2020' }, 'asOf', '')).toEqual({ a: 1 });
  });

  it('choose bodies of the record, and leave own ones', () => {
    const data = { alliances: [{ id: 'ours' }], show: { alliances: ['ours', 'csto'], links: [] } };
    expect(withBodies(data, ['eaeu']).show).toEqual({ alliances: ['eaeu', 'ours'], links: [] });
    expect(withBodies({}, ['eaeu'])).toEqual({ show: { alliances: ['eaeu'] } });
  });

  it.each(['disputes', 'links', 'sites', 'corridors'] as const)(
    'put %s of the record on the map, which is drawn without a fault, and take them off',
    (list) => {
      const [[id], [other]] = LISTS[list] as [[string], [string]];
      const before = { asOf: '2026-01', show: { alliances: [], disputes: [], links: [] } };
      const on = withIds(before, list, [id, other]) as MapData;
      expect(idsOn(on, list)).toEqual([id, other]);
      expect(validateMapData(on)).toEqual([]);
      expect(idsOn(withIds(on, list, [other]) as MapData, list)).toEqual([other]);
    },
  );

  it('leave alone what is no list of items', () => {
    expect(isChangeable({ show: { links: ['a'] } }, 'links')).toBe(true);
    for (const data of [{ show: { links: 'all' } }, { links: {} }, { links: [null] }])
      expect(isChangeable(data, 'links')).toBe(false);
  });

  it('write notes, and take them away', () => {
    const one = withNote({ headline: 'A' });
    const two = withNote(one);
    expect((two as MapData).notes!.map(({ id }) => id)).toEqual(['note-1', 'note-2']);
    const told = withNoteField(withNoteField(two, 1, 'text', 'Here'), 1, 'tone', 'hostile');
    expect(told.notes[1]).toMatchObject({ text: 'Here', tone: 'hostile' });
    expect(validateMapData(told as MapData)).toEqual([]);
    expect(withoutNote(withoutNote(told, 0), 0)).toEqual({ headline: 'A' });
  });

  it('tell texts as they were written', () => {
    const kept = { headline: 'A &amp; B: 1 &lt; 2', notes: [{ text: '&amp;lt;', at: [1, 2] }] };
    expect(plainTexts(kept)).toEqual({
      headline: 'A & B: 1 < 2',
      notes: [{ text: '&lt;', at: [1, 2] }],
    });
  });
});

describe('the panels beside the map', () => {
  interface Made {
    readonly type: unknown;
    readonly props: Readonly<Record<string, unknown>> | null;
    readonly children: readonly (Made | readonly Made[] | string | null | false)[];
  }
  const make = (type: unknown, props: Made['props'], ...children: Made['children']): Made => ({
    type,
    props,
    children,
  });
  const allIn = (one: Made['children'][number]): Made[] =>
    Array.isArray(one)
      ? (one as readonly Made[]).flatMap(allIn)
      : one && typeof one === 'object'
        ? [one as Made, ...(one as Made).children.flatMap(allIn)]
        : [];

  it('have a field for each list of the record and for notes', async () => {
    // WordPress' parts, each known by its name.
    const components = new Proxy({}, { get: (_, name) => String(name) });
    vi.stubGlobal('wp', { element: { createElement: make }, components });
    const { settings } = await import('../../integrations/wordpress/editor/settings.js');
    const drawing = await import('../../integrations/wordpress/editor/draw.js');
    let data = {} as MapData;
    const panels = () =>
      settings(
        drawing,
        { data },
        () => {},
        (next: MapData) => (data = next),
      ) as readonly Made[];
    expect(panels().map(({ props }) => props!['title'])).toEqual([
      ...['What it says', 'Date and worldview', 'Bodies', 'Disputes', 'Links', 'Sites'],
      ...['Corridors', 'Notes', 'Language and look'],
    ]);
    const tokens = () => allIn(panels()).filter(({ type }) => type === 'FormTokenField');
    const call = (one: Made, name: string, value?: unknown) =>
      (one.props![name] as (given: unknown) => void)(value);
    for (const at of [0, 1, 2, 3]) {
      const [first] = tokens()[at]!.props!['suggestions'] as string[];
      call(tokens()[at]!, 'onChange', [first, 'no such thing']);
      expect(tokens()[at]!.props!['value']).toEqual([first]);
    }
    const button = (words: string) =>
      allIn(panels()).find(({ type, children }) => type === 'Button' && children[0] === words)!;
    call(button('Add a note'), 'onClick');
    expect(data.notes).toHaveLength(1);
    expect(validateMapData(data)).toEqual([]);
    call(button('Remove note 1'), 'onClick');
    expect(data).not.toHaveProperty('notes');
    vi.unstubAllGlobals();
  });
});

describe('the figure for authors of whom WordPress keeps no SVG', () => {
  const { html } = renderStaticMap();
  const picture = { src: 'https://example.org/a.png?b&c', width: 640, height: 560 };
  /** What WordPress keeps of a figure, as far as it is used here: see `$allowedposttags` in wp-includes/kses.php. */
  const kept = (markup: string) =>
    sanitize(markup, {
      allowedTags: [
        ...[
          'figure',
          'figcaption',
          'img',
          'details',
          'summary',
          'div',
          'span',
          'p',
          'ul',
          'ol',
          'li',
        ],
        ...['a', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'small'],
        ...['h2', 'h3', 'h4', 'dl', 'dt', 'dd', 'b', 'i', 'abbr', 'sub', 'sup', 'bdi', 'section'],
      ],
      allowedAttributes: false,
    });

  it('has no drawing and none of its words', () => {
    const rest = withoutPictures(html);
    expect(html).toContain('<svg');
    expect(rest).not.toMatch(/<\/?(?:svg|text|path|title|desc)\b/);
    expect(rest).toContain('<table');
    expect(withoutPictures('<p><svg a><svg b></svg>x</svg>y</p>')).toBe('<p>y</p>');
  });

  it('has a picture in its place, with its words', () => {
    const figure = withPicture(html, picture, 'Five "states" & <one> sea');
    expect(figure).toMatch(
      /^<figure [^>]*><img src="https:\/\/example\.org\/a\.png\?b&amp;c" alt="Five &quot;states&quot; &amp; &lt;one> sea" width="640" height="560" \/>/,
    );
    expect(figure).not.toMatch(/<figcaption|cam-legend|<svg/);
  });

  it('comes out of the filter as it went in', () => {
    const count = (markup: string) => [...markup.matchAll(/<[a-z]\w*/g)].map(String);
    for (const figure of [withoutPictures(html), withPicture(html, picture, 'Map')])
      expect(count(kept(figure))).toEqual(count(figure));
  });
});

describe('the built plugin', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'central-asia-map-plugin-'));
  let out: string;
  beforeAll(async () => {
    out = await buildPlugin(join(folder, 'central-asia-map'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the library and the scripts of the editor in it', () => {
    expect(readdirSync(join(out, 'block')).sort()).toEqual([
      'block.json',
      'draw.js',
      'editor.asset.php',
      'editor.css',
      'editor.js',
    ]);
    expect(readdirSync(join(out, 'library')).sort()).toEqual([
      'central-asia-map',
      'central-asia-map.LICENSES.txt',
      'central-asia-map.js',
      'static.css',
    ]);
    expect(read(join(out, 'block/editor.js')).length).toBeLessThan(12_000);
  });

  it('asks WordPress for every package that its editor takes', () => {
    const source = read(join(out, 'block/editor.js'));
    const used = [...source.matchAll(/\bwp\.(\w+)/g)].map(([, name]) =>
      name!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    const told = [...read(join(out, 'block/editor.asset.php')).matchAll(/'wp-([\w-]+)'/g)];
    expect(told.map(([, name]) => name)).toEqual([...new Set(used)].sort());
  });

  it('has the version of the library', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(read(join(out, 'central-asia-map.php'))).toContain(`Version:           ${version}\n`);
    expect(read(join(out, 'block/editor.asset.php'))).toContain(`'${version}'`);
  });
});
