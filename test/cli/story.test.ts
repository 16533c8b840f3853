import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run, useFolder } from './support.js';

const at = useFolder();

const data = {
  title: 'A line',
  shapes: [
    { id: 'a', name: 'Railway', role: 'railway', src: 'rail.geo.json' },
    { id: 'b', name: 'Missing', src: 'none.geo.json' },
  ],
  steps: [{ id: 'one', title: 'At first', summary: 'Then', asOf: '2021', shapes: ['a', 'b'] }],
};
const rail = {
  type: 'LineString',
  coordinates: [
    [66, 40],
    [70, 41],
    [72, 43],
  ],
};

describe('story', () => {
  it('writes a page of its steps, which needs nothing from elsewhere', async () => {
    const to = at('story.html');
    expect(await run(['story', '-o', to, '--lang', 'fa'])).toMatchObject({ code: 0, out: '' });
    const page = readFileSync(to, 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="fa" dir="rtl">/);
    expect(page.match(/<section /g)).toHaveLength(8);
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)[^"]*\.(?:js|css)/);
  });

  it.each([['story'], ['multiples', '--dates', '2001 2017', '--shapes', 'a b']])(
    'reads what shapes name beside the data: %s',
    async (...args) => {
      const file = at('lines.json');
      writeFileSync(file, JSON.stringify(data));
      writeFileSync(at('rail.geo.json'), JSON.stringify(rail));
      const [command = '', ...options] = args;
      const { code, out, err } = await run([command, file, ...options]);
      expect(code).toBe(0);
      expect(out).toContain('<title>A line');
      expect(out).toContain('<g class="shape">');
      expect(err).toContain('shapes[1].src: none.geo.json: there is no such file (error)');
      expect(err).not.toContain('shapes[0]');
    },
  );

  it('refuses what it does not know', async () => {
    const { code, err } = await run(['story', '--theme', 'drak']);
    expect([code, err]).toEqual([2, expect.stringContaining('did you mean "dark"?')]);
    expect((await run(['story', 'a.json', 'b.json'])).code).toBe(2);
  });
});
