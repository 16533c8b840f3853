import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from './support.js';
import { packArcs, unpackArcs } from '../../src/core/geometry/unpack-arcs.js';

describe('packed arcs', () => {
  it.each([...LEVELS, 'valley-inset'])('of %s are the same unpacked', (name) => {
    const { arcs } = JSON.parse(readFileSync(`geo/${name}.topo.json`, 'utf8')) as {
      arcs: number[][][];
    };
    expect(arcs.length).toBeGreaterThan(20);
    expect(unpackArcs(packArcs(arcs))).toEqual(arcs);
  });

  it('hold any steps', () => {
    const step = fc.integer({ min: -10_000_000, max: 10_000_000 });
    const arcs = fc.array(fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 9 }));
    fc.assert(
      fc.property(arcs, (some) => {
        expect(unpackArcs(packArcs(some))).toEqual(some);
      }),
    );
  });

  it('have no character that UTF-8 cannot hold', () => {
    const all = Array.from({ length: 30_000 }, (_, i) => [i, -i]);
    expect(packArcs([all])).not.toMatch(/[\ud800-\udfff]/);
  });
});
