import { describe, expect, it } from 'vitest';
import kashmir from '../../../examples/gallery/kashmir.json';
import type { MapData } from '../../../src/core/data/map-data.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import type { Frame } from '../../../src/core/model/frame.js';
import { firstEntries } from '../../../src/core/scene/first-entries.js';
import { seenItems } from '../../../src/core/scene/seen-items.js';
import type { MapOptions } from '../../../src/core/scene/map-options.js';
import { renderStaticMap } from '../../../src/static.js';
import { build, layout } from '../support.js';

// In the view of a state the land that it claims and does not hold has a tint of its own, which the legend explains.

const data = kashmir as MapData;

const drawn = (
  options: MapOptions,
  width = 976,
): { frame: Frame; labels: string[]; ids: string[] } => {
  const { scene } = build(options, data);
  const frame = layout(scene, 'standard', width, 600);
  const entries = firstEntries(scene.legend, seenItems(frame));
  return {
    frame,
    labels: entries.map(({ label }) => label.text),
    ids: entries.map(({ id }) => id),
  };
};

/** The paints of what entries show, and those of the picture. */
const fillsOf = (marks: readonly { readonly style: { readonly fill?: string } }[]) =>
  marks.flatMap(({ style: { fill } }) => (fill === undefined || fill === 'none' ? [] : [fill]));

describe('the view of a state on what it claims', () => {
  it.each([
    ['IN', ['India: held, claimed', 'Line held on the ground']],
    ['PK', ['Pakistan: held, claimed', 'Line held on the ground', 'Not final']],
    ['CN', ['China: held, claimed', 'Line held on the ground', 'Not final']],
  ] as const)('of %s is explained, as far as it is seen', (worldview, labels) => {
    for (const width of [976, 360]) expect(drawn({ worldview }, width).labels).toEqual(labels);
  });

  it.each(['IN', 'PK', 'CN'])('of %s has the tints of the picture', (worldview) => {
    const { scene } = build({ worldview }, data);
    const { items } = layout(scene, 'standard', 976, 600);
    const [entry] = scene.legend;
    const onPicture = new Set(fillsOf(items.flatMap(({ marks }) => marks)));
    const shown = fillsOf(entry!.sample.marks);
    expect(shown).toHaveLength(2);
    expect(shown[1]).toBe(`${shown[0]}-claim`);
    for (const fill of shown) expect(onPicture).toContain(fill);
  });

  it('is not explained where no such tint is on the picture', () => {
    const india = { worldview: 'IN' } as const;
    expect(drawn({}).ids).toEqual(['disputes:active', 'disputes:frozen']);
    // Tints of a body take their place; far from there nothing is to be seen of them.
    const { scene } = build({ ...india, alliances: ['sco'] });
    expect(scene.legend.filter(({ overlay }) => overlay === 'worldview')).toEqual([]);
    const away = build({ ...india }, { ...data, box: [44, 36, 60, 45] }).scene;
    const seen = seenItems(layout(away, 'standard', 976, 600));
    expect(firstEntries(away.legend, seen)).toEqual([]);
  });

  it.each(Object.keys(CATALOGUES))('is explained below a figure in %s', (lang) => {
    const { heldAndClaimed, heldLine, notFinal } = CATALOGUES[lang]!.legendWords;
    const { html } = renderStaticMap(data, { worldview: 'PK', lang, width: 720 });
    const key = /<ul class="cam-legend"[^>]*>(.*?)<\/ul>/s.exec(html)![1]!;
    for (const words of [heldLine, notFinal]) expect(key).toContain(`<span> ${words}</span>`);
    expect(key).toContain(heldAndClaimed('').replace(/^[:：\s]+/, ''));
    if (lang !== 'en') expect(heldLine).not.toBe(CATALOGUES['en']!.legendWords.heldLine);
  });
});
