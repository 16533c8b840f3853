import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prerenderPage } from '../../src/static.js';
import { run, useFolder } from './support.js';

const at = useFolder();

const DATA = { title: 'Five states, one sea', box: [45, 35, 56, 48], asOf: '2023-11-02' };
const BLOCK = `<script type="application/json">${JSON.stringify(DATA)}</script>`;
const ENTRY = '<script type="module" src="/lib/central-asia-map.js"></script>';
const page = (...maps: string[]) =>
  `<!doctype html>\n<html lang="en"><head>${ENTRY}</head><body>\n${maps.join('\n')}\n</body></html>\n`;
const map = (content: string, words = '') =>
  `<central-asia-map${words}>${content}</central-asia-map>`;

const HEADLINE = /class="cam-title"/;
const figures = (html: string) => html.match(/<figure class="cam-figure[ "]/g)?.length ?? 0;

describe('a page drawn ahead', () => {
  it('has a figure in each map with data of its own, and the rest as it was', () => {
    const before = page(map(BLOCK), '<p>Words</p>', map(''), map(BLOCK, " id='b'"));
    const { html, count, issues } = prerenderPage(before);
    expect([count, figures(html), issues]).toEqual([2, 2, []]);
    expect(html).toContain('Five states, one sea');
    expect(html.replace(/\n<figure class="cam-figure"[^]*?<\/figure>\n/g, '')).toBe(before);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not change when it is drawn again, and follows its data', () => {
    const { html } = prerenderPage(page(map(`\n  ${BLOCK}\n`, ' loading="eager"')), {
      files: ['central-asia-map/a.js'],
    });
    expect(prerenderPage(html, { files: ['central-asia-map/a.js'] }).html).toBe(html);
    const other = prerenderPage(
      html.replace('"Five states, one sea', '"Five states, one lake'),
    ).html;
    expect(figures(other)).toBe(1);
    expect(other).not.toContain('one sea');
  });

  it('shows what attributes ask for, in the language of the page', () => {
    const words = ' as-of="2016-01-01" alliances="csto" worldview=de-facto';
    const { html, issues } = prerenderPage(page(map(BLOCK, words)).replace('"en"', '"ru"'));
    expect(issues).toEqual([]);
    expect(html).toMatch(/<figure class="cam-figure" lang="ru"/);
    expect(html).toContain('2016');
    expect(html).toContain('ОДКБ');
  });

  it('has the headline and the roles that attributes ask for', () => {
    const words = ' headline="A sea, five states" alliances="sco" roles="member"';
    const { html, issues } = prerenderPage(page(map(BLOCK, words)));
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(html).toContain('A sea, five states');
    expect(html).not.toContain('body-partners');
    const plain = prerenderPage(page(map(BLOCK))).html;
    const bare = prerenderPage(page(map(BLOCK, ' header="none"')));
    expect(bare.issues).toEqual([]);
    expect([HEADLINE.test(plain), HEADLINE.test(bare.html)]).toEqual([true, false]);
  });

  it('tells the page to fetch what a map needs that is to be moved at once', () => {
    const files = ['central-asia-map/a.js', 'central-asia-map/b.js'];
    const eager = prerenderPage(page(map(BLOCK, ' loading="eager"')), { files }).html;
    for (const file of files) expect(eager).toContain(`rel="modulepreload" href="/lib/${file}"`);
    const lazy = prerenderPage(eager.replace(' loading="eager"', ''), { files }).html;
    expect(lazy).not.toContain('modulepreload');
  });

  it('leaves alone what only looks like a map', () => {
    const text = '&lt;central-asia-map>';
    const before = page(
      `<!-- ${map(BLOCK)} -->`,
      `<textarea>${map(BLOCK)}</textarea>`,
      `<template>${map('')}</template>`,
      `<central-asia-mapper>${BLOCK}</central-asia-mapper>`,
      `<noscript>${map('')}</noscript>`,
      `<script>const text = '${map('').replace('</', '<\\/')}';</script>`,
      text,
      `<central-asia-map title="never closed">${BLOCK}`,
    );
    expect(prerenderPage(before)).toEqual({ html: before, count: 0, issues: [] });
  });

  it('takes text of data for text, whatever is in it', () => {
    const title = 'A </central-asia-map> and $& <b>';
    const block = `<script type="application/json">${JSON.stringify({ ...DATA, title })}</script>`;
    const { html, count } = prerenderPage(page(map(block, ' aria-label="a > b"')));
    expect([count, figures(html)]).toEqual([1, 1]);
    expect(html).toContain('A &lt;/central-asia-map&gt; and $&amp; &lt;b&gt;');
    expect(prerenderPage(html).html).toBe(html);
  });

  it('has the small maps of data and of the record, and both maps of a comparison', () => {
    const block = `<script type="application/json">${JSON.stringify({
      ...DATA,
      multiples: { by: 'as-of', dates: ['2001', '2017', '2023'] },
    })}</script>`;
    const tokens = ' by="as-of" alliances="sco" dates="2001 2017 2025"';
    const before = page(
      `<central-asia-multiples>${block}</central-asia-multiples>`,
      `<central-asia-multiples${tokens}></central-asia-multiples>`,
      `<central-asia-comparison${tokens.replace(' 2017', '')} position="30"></central-asia-comparison>`,
      map(''),
    );
    const { html, count, issues } = prerenderPage(before);
    expect([count, figures(html)]).toEqual([3, 3]);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const shown = html
      .split('</figure>')
      .slice(0, 3)
      .map((figure) => figure.match(/ data-panel="/g)?.length);
    expect(shown).toEqual([3, 3, 2]);
    expect(html).toContain('Five states, one sea');
    expect(prerenderPage(html)).toEqual({ html, count, issues });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says which map is wrong, and leaves it without a figure if it has no data', () => {
    const broken = '<script type="application/json">{</script>';
    const odd = BLOCK.replace('"box"', '"bocks":1,"box"');
    const { count, issues } = prerenderPage(page(map(broken), map(odd), map('', ' src=a.json')));
    expect(count).toBe(1);
    expect(issues.map(({ path }) => path)).toEqual(['map 1: script', 'map 2: bocks', 'map 3: src']);
  });
});

describe('prerender', () => {
  it('writes pages in place, and reads data by src from beside the page or from the root', async () => {
    mkdirSync(at('news'));
    writeFileSync(at('data.json'), JSON.stringify(DATA));
    writeFileSync(at('news/near.json'), JSON.stringify({ ...DATA, title: 'Near' }));
    const maps = [map('', ' src="/data.json?v=2"'), map('', ' src="near.json"')];
    writeFileSync(at('news/a.html'), page(...maps, map('', ' src="https://example.org/a.json"')));
    const args = ['prerender', at('news/a.html'), '--root', at('')];
    const first = await run(args);
    expect(first).toMatchObject({ code: 0, out: `${at('news/a.html')}: 2 maps, written\n` });
    expect(first.err).toContain('map 3: src: "https://example.org/a.json" is not at hand');
    const html = readFileSync(at('news/a.html'), 'utf8');
    expect(html).toContain('Five states, one sea');
    expect(html).toContain('Near');
    expect((await run(args)).out).toContain('unchanged');
    expect(await run([...args, '--check'])).toMatchObject({ code: 0 });
    expect(await run([...args, '--strict'])).toMatchObject({ code: 1 });
  });

  it('puts in words of the page by --strings', async () => {
    writeFileSync(at('own.html'), page(map(BLOCK)));
    writeFileSync(at('own.json'), JSON.stringify({ labels: { AZ: { text: 'Azerbaycan' } } }));
    await run(['prerender', at('own.html'), '--strings', at('own.json')]);
    expect(readFileSync(at('own.html'), 'utf8')).toContain('>Azerbaycan<');
  });

  it('with --check writes nothing, and fails where a page would change', async () => {
    writeFileSync(at('b.html'), page(map(BLOCK)));
    const { code, out } = await run(['prerender', at('b.html'), '--check']);
    expect([code, out]).toEqual([1, `${at('b.html')}: 1 map, would change\n`]);
    expect(readFileSync(at('b.html'), 'utf8')).toBe(page(map(BLOCK)));
  });

  it('leaves a map whose address cannot be read, however it is written', async () => {
    writeFileSync(at('odd.html'), page(map('', ' src="%E0%A4%A"'), map(BLOCK)));
    const { code, out, err } = await run(['prerender', at('odd.html')]);
    expect([code, out]).toEqual([0, `${at('odd.html')}: 1 map, written\n`]);
    expect(err).toContain('map 1: src: "%E0%A4%A" is not at hand');
  });

  it('needs a page that is there', async () => {
    expect(await run(['prerender'])).toMatchObject({ code: 2 });
    expect(existsSync(at('none.html'))).toBe(false);
    const { code, err } = await run(['prerender', at('none.html')]);
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be read: ENOENT')]);
  });
});
