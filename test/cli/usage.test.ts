import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIZES } from '../../src/cli/sizes.js';
import { RENDER_OPTIONS } from '../../src/cli/commands/render-options.js';
import { PROGRAM, run, spawn } from './support.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; bin: Record<string, string> };

describe('the program', () => {
  it('is the bin of the package and can be run by name', () => {
    expect(PROGRAM.endsWith(manifest.bin['central-asia-map']!.slice(1))).toBe(true);
    expect(readFileSync(PROGRAM, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('tells its version', () => {
    expect(spawn(['--version'])).toMatchObject({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each([['--help'], ['-h'], ['help']])('tells its commands by %s', async (argument) => {
    const { code, out } = await run([argument]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}render /m);
    expect(out).toMatch(/^ {2}validate /m);
  });

  it('tells every option and size of a command', async () => {
    const { code, out } = await run(['render', '--help']);
    expect(code).toBe(0);
    for (const name of Object.keys(RENDER_OPTIONS)) expect(out).toContain(`--${name} `);
    for (const name of Object.keys(SIZES))
      expect(out).toMatch(new RegExp(`^ {2}${name} +\\d+x\\d+`, 'm'));
    expect((await run(['help', 'validate'])).out).toContain('--json');
  });
});

describe('wrong usage', () => {
  it('ends the program with 2 and a word on the standard error', () => {
    expect(spawn(['render', '--wdith', '3'])).toMatchObject({
      code: 2,
      out: '',
      err: 'central-asia-map: there is no option --wdith; did you mean "--width"?\n',
    });
  });

  it.each([
    [[], 'which command?'],
    [['rendr'], 'there is no command rendr; did you mean "render"?'],
    [['render'], 'where is the map to go?'],
    [['render', '--wdith', '300'], 'there is no option --wdith; did you mean "--width"?'],
    [['render', '-q'], 'there is no option -q'],
    [['render', '--width'], '--width needs PIXELS after it'],
    [['render', '--strict=yes'], '--strict takes no value'],
    [['render', '-o', 'a.gif'], 'a.gif: the name says not what to draw'],
    [['render', '-o', '-', '--format', 'pgn'], '--format: "pgn" is not known; did you mean "png"?'],
    [
      ['render', '-o', '-', '--size', 'storey'],
      '--size: "storey" is not known; did you mean "story"?',
    ],
    [['render', '-o', '-', '--size', 'og', '--width', '300'], '--size sets width and height'],
    [['render', '-o', '-', '--width', '3e2'], '--width: "3e2" is no number from 16 to 10000'],
    [['render', '-o', '-', '--scale', '0'], '--scale: "0" is no number'],
    [['render', '-o', '-', '--width', '9000', '--scale', '9'], 'million pixels is too large'],
    [['render', '-o', '-', '--theme', 'drak'], 'did you mean "dark"?'],
    [['render', '-o', '-', '--calendar', 'julian'], 'there are gregory, persian'],
    [['render', '-o', '-', '--font', 'nowhere.ttf'], '--font: nowhere.ttf: there is no such file'],
    [['render', '-o', '/nowhere/map.svg'], '/nowhere/map.svg: cannot be written'],
    [['render', '-o', '-', 'a.json', 'b.json'], 'one map is drawn at a time'],
    [['render', '-o', '-', 'nowhere.json'], 'nowhere.json: cannot be read: there is no such file'],
    [['validate'], 'which file is to be checked?'],
    [['validate', '--jsno', 'a.json'], 'did you mean "--json"?'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`central-asia-map: ${message.startsWith('--') ? message : ''}`);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});
