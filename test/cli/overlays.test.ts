import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawSvg, run, spawn, useFolder } from './support.js';

const at = useFolder();
const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const [SCRIPT, DATA] = [example('own-overlay.mjs'), example('own-overlay.json')];
const OWN = ['--overlays-from', SCRIPT];

const basesIn = (svg: string) => svg.match(/<g class="base">/g)?.length ?? 0;

describe('--overlays-from', () => {
  it('draws what a script exports, as the built program does', async () => {
    const svg = await drawSvg(DATA, ...OWN);
    expect(basesIn(svg)).toBe(2);
    expect(svg).toContain('Transit Center');
    const { code, out, err } = spawn(['render', DATA, '-o', '-', ...OWN]);
    expect([code, err, out]).toEqual([0, '', svg]);
  });

  it('knows them in pages too, with their words', async () => {
    const { out } = await run([
      'render',
      DATA,
      '-o',
      '-',
      '--format',
      'html',
      '--lang',
      'ru',
      ...OWN,
    ]);
    expect(out).toContain('Иностранные базы');
    expect(out).toContain('<caption>Иностранные базы. ');
  });

  it('checks their data', async () => {
    expect((await run(['validate', DATA])).out).toContain('bases: unknown field');
    expect(await run(['validate', DATA, ...OWN])).toMatchObject({
      code: 0,
      out: '1 file: 0 errors, 0 warnings\n',
    });
    const file = at('slip.json');
    writeFileSync(file, readFileSync(DATA, 'utf8').replace('"user": "RU"', '"user": "Russia"'));
    expect((await run(['validate', file, ...OWN])).out).toContain(
      'bases[1].user: expected a two-letter country code such as "TJ", got "Russia" (error)',
    );
  });

  it.each([
    ['there is none', 'none.mjs', undefined, /none\.mjs cannot be loaded: Cannot find module/],
    ['has no overlay', 'empty.mjs', 'export const a = 1;', /empty\.mjs exports no overlay/],
    ['throws', 'throws.mjs', 'throw new Error("no");', /throws\.mjs cannot be loaded: no/],
  ])('says so where a file %s', async (_, name, text, message) => {
    const file = at(name);
    if (text !== undefined) writeFileSync(file, text);
    for (const command of [
      ['validate', DATA],
      ['render', DATA, '-o', '-'],
    ]) {
      const { code, err } = await run([...command, '--overlays-from', file]);
      expect(code).toBe(2);
      expect(err).toMatch(message);
    }
  });

  it('tells what is wrong with an overlay itself', async () => {
    const file = at('wrong.mjs');
    writeFileSync(file, 'export const wrong = { name: "links", schema: {} };');
    const { code, err } = await run(['render', '-o', '-', '--overlays-from', file]);
    expect(code).toBe(0);
    expect(err).toBe(
      '--overlays-from: overlayTypes[0].name: "links" is the name of something else already (error)\n',
    );
  });
});

it('is what the recipe shows', () => {
  const recipe = readFileSync(example('../docs/recipes/own-overlay.md'), 'utf8');
  expect(recipe).toContain(`\`\`\`js\n${readFileSync(SCRIPT, 'utf8')}\`\`\``);
});

describe('--show', () => {
  it('chooses of any overlay by its name', async () => {
    expect(basesIn(await drawSvg(DATA, ...OWN, '--show', 'bases=kant'))).toBe(1);
    expect(basesIn(await drawSvg(DATA, ...OWN, '--show', 'bases=US, RU'))).toBe(2);
    expect(
      basesIn(await drawSvg(DATA, ...OWN, '--show', 'bases=kant', '--show', 'bases=manas')),
    ).toBe(2);
    expect(await drawSvg('--show', 'links=none')).toBe(await drawSvg('--links', 'none'));
  });

  it('says what it does not know, and what is no choice', async () => {
    const { err } = await run(['render', DATA, '-o', '-', ...OWN, '--show', 'bases=kent']);
    expect(err).toBe('--show bases: "kent" is not known here; did you mean "kant"? (error)\n');
    expect(await run(['render', '-o', '-', '--show', 'bases'])).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        '--show: "bases" is not the name of an overlay, =, and what of it',
      ),
    });
  });
});

describe('--sites and --corridors', () => {
  it('draw those of the library, and those that data names', async () => {
    const out = ['render', '-o', '-', '--as-of', '2026-06-30'];
    const drawn = await run([...out, '--sites', 'dam port', '--corridors', 'tapi']);
    expect(drawn.code).toBe(0);
    // Which of their names have no room is told, and is no fault.
    expect(
      drawn.err
        .trimEnd()
        .split('\n')
        .filter((line) => !line.endsWith('(info)')),
    ).toEqual([]);
    expect(drawn.out.match(/<g class="corridor">/g)).toHaveLength(1);
    expect(drawn.out.match(/<g class="site">/g)!.length).toBeGreaterThan(3);
    expect((await run([...out, '--sites', 'damm'])).err).toContain(
      '--sites: "damm" is not known here',
    );
  });
});

describe('shapes', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [62, 38],
      [69, 41],
    ],
  };
  const shapes = [
    { id: 'a', name: 'Railway', role: 'railway', src: 'lines/rail.geo.json' },
    { id: 'b', name: 'Missing', src: 'lines/none.geo.json' },
    { id: 'c', name: 'Route', geometry: line },
  ];

  it('are read from files beside that of the data, and what fails is told', async () => {
    mkdirSync(at('lines'));
    writeFileSync(at('lines/rail.geo.json'), JSON.stringify(line));
    const file = at('shapes.json');
    writeFileSync(file, JSON.stringify({ asOf: '2026', shapes }));
    const drawn = await run(['render', file, '-o', '-']);
    expect(drawn.out.match(/<g class="shape">/g)).toHaveLength(2);
    expect(drawn.err).toBe(
      `${file}: shapes[1].src: lines/none.geo.json: there is no such file (error)\n`,
    );
    expect((await run(['render', file, '-o', '-', '--shapes', 'railway'])).out).not.toContain(
      'Route',
    );
    const checked = await run(['validate', file]);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('shapes[1].src: lines/none.geo.json: there is no such file');
  });
});
