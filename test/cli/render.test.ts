import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIZES } from '../../src/cli/sizes.js';
import { DARK, LIGHT } from '../../src/core/style/palette.js';
import { elementsOf, parseXml, type XmlElement } from '../core/render/parse-xml.js';
import { drawSvg, run, spawn, useFolder, withoutInfo } from './support.js';

const at = useFolder();
const plain = await drawSvg();

const textsOf = (svg: string) =>
  elementsOf(parseXml(svg))
    .filter(({ name }) => name === 'text' || name === 'tspan')
    .map(({ text }) => text);
const descriptionOf = (svg: string) =>
  elementsOf(parseXml(svg)).find(({ name }) => name === 'desc')!.text;
const withClass = (svg: string, word: string): XmlElement[] =>
  elementsOf(parseXml(svg)).filter(({ attributes }) =>
    attributes['class']?.split(' ').includes(word),
  );

describe('render', () => {
  it("draws the built-in article's map without data", () => {
    expect(parseXml(plain).attributes).toMatchObject({ width: '960', height: '590', lang: 'en' });
    expect(textsOf(plain)).toContain('Tajikistan');
    expect(withClass(plain, 'link').length).toBeGreaterThan(3);
  });

  it('writes a file of the kind that its name says', () => {
    const [svg, html] = [at('map.svg'), at('map.HTML')];
    expect(spawn(['render', '-o', svg])).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(svg, 'utf8')).toBe(plain);
    expect(spawn(['render', '-o', html]).code).toBe(0);
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/);
    expect(spawn(['render', '--output', at('map'), '--format', 'svg']).code).toBe(0);
    expect(readFileSync(at('map'), 'utf8')).toBe(plain);
  });

  it('reads data from a file or the standard input', () => {
    const data = JSON.stringify({ title: 'Five states, one sea', box: [45, 35, 56, 48] });
    writeFileSync(at('sea.json'), `\ufeff${data}`);
    const fromFile = spawn(['render', at('sea.json'), '-o', '-']);
    const fromInput = spawn(['render', '-', '-o', '-'], data);
    expect(fromFile).toMatchObject({ code: 0, err: '' });
    expect(descriptionOf(fromFile.out)).toContain('Five states, one sea');
    expect(fromInput.out).toBe(fromFile.out);
  });

  it('takes bodies and disputes that own data names from the record', async () => {
    const { code, out, err } = await run(
      ['render', '-', '-o', '-', '--alliances', 'csto', '--disputes', 'kg-tj-border'],
      '{ "title": "T", "asOf": "2022-09-16" }',
    );
    expect([code, err]).toEqual([0, '']);
    expect(descriptionOf(out)).toContain('Collective Security Treaty Organization');
    expect(withClass(out, 'dispute-line').length).toBeGreaterThan(0);
  });
});

describe('the options of render', () => {
  it('size by numbers, by name, and by pixels for each of them', async () => {
    expect(parseXml(await drawSvg('--width', '480', '--height', '360')).attributes).toMatchObject({
      viewBox: '0 0 480 360',
      width: '480',
      height: '360',
    });
    expect(parseXml(await drawSvg('--width', '480', '--scale', '1.5')).attributes).toMatchObject({
      viewBox: '0 0 480 590',
      width: '720',
      height: '885',
    });
  });

  it.each(Object.entries(SIZES))('size %s', async (name, { width, height, scale, isCard }) => {
    const svg = await drawSvg('--size', name);
    expect(parseXml(svg).attributes).toMatchObject({
      viewBox: `0 0 ${width} ${height}`,
      width: String(width * scale),
      height: String(height * scale),
    });
    expect(withClass(svg, 'panel').length > 0).toBe(isCard);
  });

  it('caption and no-caption', async () => {
    const lines = textsOf(await drawSvg('--caption')).join(' ');
    expect(lines).toContain('Situation on 2 November 2023');
    expect(lines).toContain('Members, Organization of Turkic States');
    expect(lines).toContain('Map data: Natural Earth.');
    expect(withClass(await drawSvg('--size', 'og', '--no-caption'), 'panel')).toEqual([]);
    const tiny = await run(['render', '-o', '-', '--width', '200', '--caption']);
    expect(tiny.code).toBe(0);
    expect(withoutInfo(tiny.err)).toBe(
      '--caption: left out; it needs a picture of at least 400 by 300 pixels (warning)\n',
    );
  });

  it('theme', async () => {
    expect(plain).toContain(LIGHT.land);
    const dark = await drawSvg('--theme', 'dark');
    expect(dark).toContain(DARK.land);
    expect(dark).not.toContain(LIGHT.land);
  });

  it('lang and calendar', async () => {
    const svg = await drawSvg('--lang', 'fa-IR', '--calendar', 'persian', '--size', 'og');
    expect(parseXml(svg).attributes['lang']).toBe('fa');
    const lines = textsOf(svg).join(' ');
    expect(lines).toContain('تاجیکستان');
    expect(lines).toContain('۱۱ آبان ۱۴۰۲');
    const unknown = await run(['render', '-o', '-', '--lang', 'xx']);
    expect(unknown.code).toBe(0);
    expect(unknown.out).toBe(plain);
    expect(unknown.err).toMatch(/^--lang: there are no words in "xx", so English is used/);
  });

  it('as-of and worldview', async () => {
    expect(descriptionOf(await drawSvg('--as-of', '2022-09-16'))).toContain('16 September 2022');
    expect(descriptionOf(await drawSvg('--worldview', 'in'))).toContain('India');
  });

  it('overlays, alliances, disputes and links', async () => {
    const links = await drawSvg('--overlays', 'links');
    expect(withClass(links, 'link').length).toBeGreaterThan(3);
    // A clash at a border is drawn as that border.
    expect(withClass(links, 'dispute-line').length).toBeLessThan(2);
    const own = await drawSvg('--alliances', 'csto, eaeu', '--disputes', 'none', '--links', 'L01');
    expect(descriptionOf(own)).toMatch(
      /Collective Security Treaty Organization.*Eurasian Economic Union/,
    );
    expect(withClass(own, 'dispute-line')).toEqual([]);
    expect(withClass(own, 'link').length).toBe(1);
    expect(await drawSvg('--alliances', 'csto', '--alliances', 'eaeu')).toBe(
      await drawSvg('--alliances', 'csto eaeu'),
    );
  });

  it('roles', async () => {
    const [all, few] = [
      await drawSvg('--alliances', 'sco'),
      await drawSvg('--alliances', 'sco', '--roles', 'member'),
    ];
    expect(withClass(all, 'body-partners').length).toBeGreaterThan(0);
    expect(withClass(few, 'body-partners')).toEqual([]);
  });

  it('strings, by a file', async () => {
    const strings = {
      countries: { UZ: 'Ozbekistan' },
      labels: { KZ: { text: 'Qazaqstan' }, KX: {} },
      legend: { 'disputes:active': { label: 'Fighting', order: 1 } },
    };
    writeFileSync(at('strings.json'), JSON.stringify(strings));
    const { code, out, err } = await run([
      ...['render', '-o', '-', '--caption', '--strings', at('strings.json')],
    ]);
    expect(code).toBe(0);
    expect(textsOf(out)).toEqual(expect.arrayContaining(['Qazaqstan', 'Ozbekistan', 'Fighting']));
    expect(withoutInfo(err)).toMatch(/strings\.labels\.KX: "KX" is no country.*\(error\)\n$/);
    writeFileSync(at('list.json'), '[]');
    const wrong = await run(['render', '-o', '-', '--strings', at('list.json')]);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining(`--strings: ${at('list.json')} has no object of words`),
    ]);
    const none = await run(['render', '-o', '-', '--strings', at('no.json')]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('there is no such file')]);
  });

  it('focus and projection', async () => {
    const focused = withClass(await drawSvg('--focus', 'kz'), 'label-focus');
    expect(focused.map(({ text }) => text)).toEqual(['Kazakhstan']);
    expect(await drawSvg('--projection', 'mercator')).not.toBe(plain);
  });

  it('unconfirmed', async () => {
    const all = ['--links', 'all', '--as-of', '2026-06-30'];
    // Six are drawn at most: how many there are is told.
    const links = (svg: string) => Number(/(\d+) links/.exec(descriptionOf(svg))![1]);
    expect(links(await drawSvg(...all, '--unconfirmed'))).toBeGreaterThan(
      links(await drawSvg(...all)),
    );
  });
});

describe('what is wrong', () => {
  const data = '{ "titel": "T" }';

  it('is told apart from the picture, which is still drawn', async () => {
    const { code, out, err } = await run(
      ['render', '-', '-o', '-', '--as-of', '2023-13', '--focus', 'TX'],
      data,
    );
    expect(code).toBe(0);
    expect(textsOf(out)).toContain('Kazakhstan');
    expect(err.split('\n')).toEqual([
      '(standard input): titel: unknown field; did you mean "title"? (error)',
      expect.stringMatching(/^--as-of: "2023-13" is not a date .* \(error\)$/),
      expect.stringMatching(/^--focus: "TX" is no country of this map.* \(error\)$/),
      '',
    ]);
  });

  it('fails with --strict, once the picture is written', async () => {
    const { code, out } = await run(['render', '-', '-o', '-', '--strict'], data);
    expect(code).toBe(1);
    expect(textsOf(out)).toContain('Kazakhstan');
    expect((await run(['render', '-o', '-', '--strict'])).code).toBe(0);
  });
});

describe('an HTML page', () => {
  const page = async (...args: string[]) =>
    (await run(['render', '-o', '-', '--format', 'html', ...args])).out;

  it('is a whole document without script', async () => {
    const html = await page();
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).toContain('<title>With trouble on two borders, Tajikistan looks to Iran</title>');
    expect(html).toContain('<figure class="cam-figure cam-article"');
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|<link|@import|url\((?!#)/i);
    const body = parseXml(/<main>[^]*<\/main>/.exec(html)![0]);
    const ids = elementsOf(body).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('follows language and theme', async () => {
    expect(await page('--lang', 'fa')).toContain('<html lang="fa" dir="rtl">');
    expect(await page()).toContain('prefers-color-scheme: dark');
    const dark = await page('--theme', 'dark');
    expect(dark).not.toContain('prefers-color-scheme');
    expect(dark).toContain(`--cam-land: ${DARK.land};`);
  });

  it('takes titles as text', async () => {
    const { out } = await run(
      ['render', '-', '-o', '-', '--format', 'html'],
      '{ "title": "</title><script>alert(1)</script>" }',
    );
    expect(out).toContain('<title>&lt;/title&gt;&lt;script&gt;');
    expect(out).not.toContain('<script');
  });
});

describe('two pictures in one page', () => {
  const idsOf = (markup: string) => [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);

  it('have ids that are apart, by what they show or by --id-prefix', async () => {
    const [other, named] = [
      await drawSvg('--as-of', '2021'),
      await drawSvg('--id-prefix', 'second-'),
    ];
    const ids = [plain, other, named].flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsOf(named).every((id) => id.startsWith('second-'))).toBe(true);
    const { out } = await run(['render', '-o', '-', '--format', 'html', '--id-prefix', 'a-']);
    expect(new Set(idsOf(out)).size).toBe(idsOf(out).length);
    expect(idsOf(out).every((id) => id.startsWith('a-'))).toBe(true);
  });

  it('refuse a prefix that no reference could name', async () => {
    const { code, err } = await run(['render', '-o', '-', '--id-prefix', 'a b']);
    expect(code).toBe(2);
    expect(err).toContain('--id-prefix: "a b" cannot begin an id');
  });
});
