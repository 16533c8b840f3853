import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PNG } from 'pngjs';
import { BODIES_DARK_PALETTE, BODIES_PALETTE } from '../../src/core/style/panels-style.js';
import { run, useFolder } from './support.js';

const at = useFolder();

describe('multiples', () => {
  it('writes a page of small maps that needs nothing from elsewhere', async () => {
    const to = at('sco.html');
    const dates = ['--alliances', 'sco', '--dates', '2001 2017'];
    expect(await run(['multiples', '--by', 'as-of', ...dates, '-o', to])).toMatchObject({
      code: 0,
      out: '',
    });
    const page = readFileSync(to, 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('<title>Shanghai Cooperation Organisation, 2001–2017</title>');
    expect(page.match(/data-panel="/g)).toHaveLength(2);
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)[^"]*\.(?:js|css)/);
  });

  it('reads data from a file and words of a page of its own', async () => {
    const [data, words] = [at('data.json'), at('words.json')];
    writeFileSync(data, JSON.stringify({ show: { alliances: ['csto'] } }));
    writeFileSync(
      words,
      JSON.stringify({
        parts: { whoIsInWhat: 'Who belongs' },
        legend: { 'alliances:csto:member': { label: 'In the pact' } },
      }),
    );
    const { out, code } = await run([
      'multiples',
      data,
      '--strings',
      words,
      '--dates',
      '1994 2012',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Who belongs');
    expect(out).toMatch(/cam-small-legend.*<span>In the pact</);
    expect(out).toContain('No longer: Azerbaijan, Georgia');
  });

  it('are drawn by `render`, too, where the data asks for them', async () => {
    const data = at('several.json');
    const dates = ['2001', '2017'];
    writeFileSync(
      data,
      JSON.stringify({ show: { alliances: ['sco'] }, multiples: { by: 'as-of', dates } }),
    );
    const page = await run(['render', data, '-o', '-', '--format', 'html']);
    expect(page).toMatchObject({ code: 0, err: '' });
    expect(page.out.match(/data-panel="/g)).toHaveLength(2);
    expect(page.out).toContain('.cam-multiples{display:grid');
    expect((await run(['render', data, '-o', '-', '--size', 'og'])).out).toContain(
      'width="1200" height="630"',
    );
    expect(await run(['render', data, '-o', '-', '--width', '100'])).toMatchObject({ code: 2 });
  });

  it('tells what is wrong, and fails for it where that is wanted', async () => {
    const args = ['multiples', '--alliances', 'sco', '--dates', '2001 never'];
    const { err, code } = await run(args);
    expect(code).toBe(0);
    expect(err).toContain('--dates: "never" is not a date');
    expect((await run([...args, '--strict'])).code).toBe(1);
    expect((await run(['multiples', '--theme', 'blue'])).code).toBe(2);
    expect((await run(['multiples', 'a.json', 'b.json'])).code).toBe(2);
  });

  it('draws them as one picture, in the size and colours of a card', async () => {
    const bodies = ['multiples', '--by', 'alliances', '--alliances', 'csto ots eaeu'];
    const [svg, png] = [at('bodies.svg'), at('bodies.png')];
    expect(await run([...bodies, '--size', 'square', '--theme', 'dark', '-o', svg])).toMatchObject({
      code: 0,
      err: '',
    });
    const picture = readFileSync(svg, 'utf8');
    expect(picture).toMatch(/^<svg [^>]*width="1080" height="1080"/);
    expect(picture.match(/class="small"/g)).toHaveLength(3);
    expect(picture).toContain('Collective Security Treaty Organization</text>');
    expect(picture).toContain(BODIES_DARK_PALETTE.land);
    expect(picture).not.toContain(BODIES_PALETTE.land);
    expect((await run([...bodies, '--width', '500', '--height', '400', '-o', png])).code).toBe(0);
    expect(PNG.sync.read(readFileSync(png))).toMatchObject({ width: 500, height: 400 });
  });

  it('refuses a picture that has no room, and tells of maps that have none', async () => {
    const small = ['--width', '200', '--height', '100', '-o', at('small.svg')];
    expect(await run(['multiples', '--alliances', 'sco', ...small])).toMatchObject({
      code: 2,
      err: expect.stringContaining('too small') as unknown,
    });
    const dates = ['--dates', Array.from({ length: 24 }, (_, i) => 1997 + i).join(' ')];
    const { err, code } = await run([
      ...['multiples', '--alliances', 'sco', ...dates, '--size', 'og', '-o', at('og.svg')],
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(/the picture has room for \d+ of 24 maps/);
  });

  it('is listed among the commands', async () => {
    expect((await run(['--help'])).out).toContain('multiples');
    expect((await run(['multiples', '--help'])).out).toContain('--worldviews');
  });
});
