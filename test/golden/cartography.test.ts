import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import type { Box } from '../../src/core/data/primitives.js';
import { createGeography } from '../../src/core/geometry/geography.js';
import type { MapTopology } from '../../src/core/geometry/map-topology.js';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import { fitView, projectBox } from '../../src/core/geometry/view.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { en } from '../../src/core/messages/en.js';
import type { Atlas } from '../../src/core/model/scene-context.js';
import { renderSvg } from '../../src/core/render/render-svg.js';
import { buildScene } from '../../src/core/scene/build-scene.js';
import { layoutScene } from '../../src/core/scene/layout-scene.js';
import { resolveSettings, type MapOptions } from '../../src/core/scene/resolve-settings.js';
import { LIGHT, type Palette } from '../../src/core/style/palette.js';
import { alliances } from '../../src/datasets/alliances/index.js';
import { article } from '../../src/datasets/article.js';
import { expectGolden } from './golden.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geo/${name}`, import.meta.url), 'utf8'));
const atlas = read('labels.json') as Atlas;
const geographies = new Map(
  ['overview', 'standard'].flatMap((level) =>
    Object.values(PROJECTIONS).map((projection) => [
      `${level} ${projection.id}`,
      createGeography(read(`${level}.topo.json`) as MapTopology, projection),
    ]),
  ),
);

interface Shot extends MapOptions {
  readonly box?: Box;
  readonly level?: 'overview' | 'standard';
  readonly size?: readonly [number, number];
  readonly palette?: Palette;
}

function draw({ box, level = 'overview', size = [420, 300], palette, ...options }: Shot): string {
  const data = box ? { ...article, box } : article;
  const { settings } = resolveSettings(data, options, atlas, '2026-06-30', WORLDVIEWS);
  const scene = buildScene(data, settings, en, atlas);
  const projection = PROJECTIONS[settings.projection]!;
  const view = fitView(projectBox(settings.box, projection), ...size);
  const frame = layoutScene(scene, geographies.get(`${level} ${projection.id}`)!, view);
  return renderSvg(frame, scene, { palette, idPrefix: 'cam-' });
}

const NOTHING = { alliances: ['none'], disputes: ['none'], links: ['none'] };
const CORE: Box = [66.5, 36.5, 75.5, 42.5];
/** Where views differ most. */
const CONTESTED: Readonly<Record<string, Box>> = {
  kashmir: [71, 31, 82, 38],
  crimea: [30, 43, 40, 48],
  cyprus: [31, 34, 36, 36.5],
};

describe('golden pictures', () => {
  it.each(alliances.map(({ id }) => id))('of %s alone', (id) => {
    expectGolden(`alliance-${id}`, draw({ ...NOTHING, alliances: [id], asOf: '2026-06-30' }));
  });

  it('of five bodies at once', () => {
    const five = ['sco', 'ots', 'csto', 'eaeu', 'cis'];
    expectGolden('alliances-five', draw({ ...NOTHING, alliances: five, size: [720, 480] }));
  });

  describe.each(Object.keys(WORLDVIEWS))('of what %s makes', (worldview) => {
    it.each(Object.entries(CONTESTED))('of %s', (place, box) => {
      const shot = { ...NOTHING, focus: [], worldview, box, size: [260, 190] as const };
      expectGolden(`worldview-${worldview}-${place}`, draw(shot));
    });
  });

  it.each(['2021-05-01', '2022-09-16', '2023-11-02', '2025-04-01'])('of the core area on %s', (asOf) => {
    const shot = { alliances: ['none'], disputes: ['core'], links: ['none'], asOf, box: CORE };
    expectGolden(`core-${asOf}`, draw({ ...shot, level: 'standard', size: [560, 460] }));
  });

  it('of all links', () => {
    expectGolden('links-all', draw({ ...NOTHING, links: ['all'], asOf: '2026-06-30', size: [900, 600] }));
  });

  it('of all disputes', () => {
    const box: Box = [30, 24, 98, 48];
    const shot = { ...NOTHING, disputes: ['all'], box, size: [720, 420] as const };
    expectGolden('disputes-all', draw({ ...shot, level: 'standard' }));
  });

  it('of the default map in the other projection', () => {
    expectGolden('default-conic', draw({ size: [720, 480], projection: 'conic' }));
  });

  it('of the default map in grey', () => {
    const shades = Object.entries(LIGHT).map(([token, colour]) => [token, grey(colour as string)]);
    const palette = Object.fromEntries(shades) as unknown as Palette;
    expectGolden('default-grey', draw({ size: [720, 480], palette }));
  });
});

/** The grey that prints as dark as a colour (Rec. 709 luma). */
function grey(hex: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const shade = Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b).toString(16).padStart(2, '0');
  return `#${shade.repeat(3)}`;
}
