import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { createGeography } from '../../src/core/geometry/geography.js';
import type { MapTopology } from '../../src/core/geometry/map-topology.js';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import { fitView, projectBox } from '../../src/core/geometry/view.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { en } from '../../src/core/messages/en.js';
import type { Atlas } from '../../src/core/model/scene-context.js';
import { WHOLE_OVERLAYS } from '../../src/core/overlays/whole-overlays.js';
import { renderSvg } from '../../src/core/render/render-svg.js';
import { buildScene } from '../../src/core/scene/build-scene.js';
import { layoutScene } from '../../src/core/scene/layout-scene.js';
import { resolveSettings } from '../../src/core/scene/resolve-settings.js';
import { article } from '../../src/datasets/article.js';
import { expectGolden } from './golden.js';
import { SHOTS, type Shot } from './shots.js';

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

function draw({ box, level = 'overview', size = [420, 300], palette, ...options }: Shot): string {
  const data = box ? { ...article, box } : article;
  const { settings } = resolveSettings(data, options, {
    atlas,
    overlays: WHOLE_OVERLAYS,
    today: '2026-06-30',
    worldviews: WORLDVIEWS,
  });
  const scene = buildScene(data, settings, { messages: en, atlas, overlays: WHOLE_OVERLAYS });
  const projection = PROJECTIONS[settings.projection]!;
  const view = fitView(projectBox(settings.box, projection), ...size);
  const frame = layoutScene(scene, geographies.get(`${level} ${projection.id}`)!, view, {
    overlays: WHOLE_OVERLAYS,
  });
  return renderSvg(frame, scene, { palette, idPrefix: 'cam-' });
}

describe('golden pictures', () => {
  it.each(Object.entries(SHOTS))('%s', (name, shot) => expectGolden(name, draw(shot)));
});
