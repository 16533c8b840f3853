import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themePaint } from '../../../src/app/paint.js';
import { drawSwatch } from '../../../src/core/render/draw-swatch.js';
import { article } from '../../../src/datasets/article.js';
import { WORLDVIEWS } from '../../../src/core/geometry/worldviews.js';
import type { MapOptions } from '../../../src/core/scene/map-options.js';
import { build } from '../support.js';

// One sign, one meaning: whatever a page asks for, no two entries of its legend look alike.

const OPTIONS = { paint: themePaint, idPrefix: '', interactive: false };

/** Entries by how they look, where more than one looks so. */
function alike(options: MapOptions): string[] {
  const looks = new Map<string, ReadonlySet<string>>();
  for (const { id, sample, isSaid } of build(options).scene.legend) {
    if (isSaid) continue;
    // Patterns are named after what they stand for; what is in them is compared.
    const drawn = JSON.stringify(drawSwatch(sample, OPTIONS));
    const names = (sample.patterns ?? []).map((pattern) => pattern.id);
    const look = names.reduce((text, name, i) => text.replaceAll(name, `pattern-${i}`), drawn);
    looks.set(look, new Set([...(looks.get(look) ?? []), id]));
  }
  return [...looks.values()].filter((ids) => ids.size > 1).map((ids) => [...ids].join(' = '));
}

const bodies = article.alliances!.map(({ id }) => id);
const disputes = [...new Set(article.disputes!.map(({ kind }) => kind)), 'core', 'all', 'none'];
const links = [...new Set(article.links!.map(({ kind }) => kind)), 'article', 'all', 'none'];

describe('entries of a legend', () => {
  it.each([
    ['all bodies, after 2022', { alliances: ['all'], asOf: '2025' }],
    ['all bodies, before the wars', { alliances: ['all'], asOf: '2010' }],
    ['all that there is', { alliances: ['all'], disputes: ['all'], links: ['all'] }],
  ] as const)('of %s look apart', (_, options) => {
    expect(build(options).scene.legend.length).toBeGreaterThan(1);
    expect(alike(options)).toEqual([]);
  });

  it('look apart, whatever is shown, at any date, in any view', { timeout: 60_000 }, () => {
    const asked = fc.record(
      {
        alliances: fc.uniqueArray(fc.constantFrom(...bodies, 'none'), {
          minLength: 1,
          maxLength: 8,
        }),
        disputes: fc.uniqueArray(fc.constantFrom(...disputes), { minLength: 1, maxLength: 4 }),
        links: fc.uniqueArray(fc.constantFrom(...links), { minLength: 1, maxLength: 4 }),
        asOf: fc.integer({ min: 1992, max: 2025 }).map(String),
        worldview: fc.constantFrom(...Object.keys(WORLDVIEWS)),
        unconfirmed: fc.boolean(),
      },
      { requiredKeys: ['alliances'] },
    );
    fc.assert(
      fc.property(asked, (options) => {
        expect(alike(options)).toEqual([]);
      }),
      { numRuns: 150, seed: 20231102 },
    );
  });
});
