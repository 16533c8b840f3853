import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../src/cli/read-addresses.js';
import { run, useFolder } from './support.js';

const at = useFolder();
const LINE = JSON.stringify({
  type: 'LineString',
  coordinates: [
    [66, 40],
    [70, 41],
  ],
});
const shapes = (...addresses: readonly string[]) => ({
  shapes: addresses.map((src, i) => ({ id: `s${i}`, name: 'Line', src })),
});

for (const folder of ['site', 'site/maps', 'site-of-others']) mkdirSync(at(folder));
for (const name of [
  'secret.json',
  'site/shared.json',
  'site/maps/own.json',
  'site-of-others/a.json',
])
  writeFileSync(at(name), LINE);
symlinkSync(at('secret.json'), at('site/maps/linked.json'));
const file = at('site/maps/map.json');

describe('files that map data names', () => {
  const outside = [
    ['../shared.json', 'above'],
    ['%2e%2e/shared.json', 'above, escaped'],
    ['./x/../../shared.json', 'above, by a folder that is not there'],
    ['../maps-of-others/a.json', 'in a folder whose name begins the same'],
    ['../nowhere.json', 'above, whether or not they are there'],
    ['linked.json', 'behind a link'],
  ] as const;

  it.each(outside)('are not read at %s, %s', async (address) => {
    const read = await readAddresses(shapes(address), file);
    expect(() => read(address)).toThrow(/outside of the folder of the data; --root/);
  });

  it('are read in the folder of the data', async () => {
    const addresses = ['own.json', './own.json?v=2', '../maps/own.json', '/own.json'];
    const read = await readAddresses(shapes(...addresses), file);
    for (const address of addresses) expect(read(address)).toBe(LINE);
  });

  it('are read in another folder that was named', async () => {
    const addresses = ['../shared.json', '/shared.json', 'own.json', '/maps/own.json'];
    const read = await readAddresses(shapes(...addresses), file, at('site'));
    for (const address of addresses) expect(read(address)).toBe(LINE);
    const further = await readAddresses(shapes('../../site-of-others/a.json'), file, at('site'));
    expect(() => further('../../site-of-others/a.json')).toThrow(/outside/);
  });

  it.each(['validate', 'render', 'story', 'multiples'])('%s stays there, too', async (command) => {
    const steps = [{ id: 'one', title: 'One', summary: 'One', asOf: '2023' }];
    writeFileSync(file, JSON.stringify({ ...shapes('../shared.json'), steps }));
    const tell = async (...args: readonly string[]) => {
      const { out, err } = await run([
        command,
        file,
        ...(command === 'render' ? ['-o', at('map.svg')] : []),
        ...args,
      ]);
      return out.slice(0, 2_000) + err;
    };
    expect(await tell()).toMatch(/lies outside of the folder/);
    expect(await tell('--root', at('site'))).not.toMatch(/outside|cannot be read/);
  });
});
