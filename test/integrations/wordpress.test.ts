import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sanitize from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlugin } from '../../integrations/wordpress/build.mjs';
import { plainTexts, withBodies, withField } from '../../integrations/wordpress/editor/fields.js';
import { withoutPictures, withPicture } from '../../integrations/wordpress/editor/safe-figure.js';
import { wordPressBlock } from '../../studio/src/outputs/html.js';
import { renderStaticMap } from '../../src/static.js';

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

  it('tell texts as they were written', () => {
    const kept = { headline: 'A &amp; B: 1 &lt; 2', notes: [{ text: '&amp;lt;', at: [1, 2] }] };
    expect(plainTexts(kept)).toEqual({
      headline: 'A & B: 1 < 2',
      notes: [{ text: '&lt;', at: [1, 2] }],
    });
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
