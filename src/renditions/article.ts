import labels from '../../geo/labels.json';
import firstPaint from '../../geo/first-paint.topo.json';
import { createGeography } from '../core/geometry/geography.js';
import type { MapTopology } from '../core/geometry/map-topology.js';
import { PROJECTIONS } from '../core/geometry/projections.js';
import { WORLDVIEWS } from '../core/geometry/worldviews.js';
import { en } from '../core/messages/en.js';
import type { Atlas } from '../core/model/scene-context.js';
import { DRAWN_OVERLAYS } from '../core/overlays/index.js';
import { renderRendition, type Rendition } from '../core/render/render-rendition.js';
import { buildScene } from '../core/scene/build-scene.js';
import { resolveSettings } from '../core/scene/resolve-settings.js';
import { articleFirst } from '../datasets/article-first.js';
import { controlRects } from '../dom/control-rects.js';

/**
 * The default map in English, drawn ahead of time. The build replaces this module by its value, so that the first chunk
 * holds a picture and no code that draws. The data gives the date, so that of the build does not matter.
 */
export const articleRendition: Rendition = drawAhead();

function drawAhead(): Rendition {
  const atlas = labels as Atlas;
  const overlays = DRAWN_OVERLAYS;
  const { settings } = resolveSettings(
    articleFirst,
    {},
    {
      atlas,
      overlays,
      today: articleFirst.asOf!,
      worldviews: WORLDVIEWS,
    },
  );
  const projection = PROJECTIONS[settings.projection]!;
  const geography = createGeography(firstPaint as unknown as MapTopology, projection);
  const scene = buildScene(articleFirst, settings, { messages: en, atlas, overlays });
  return renderRendition(scene, geography, {
    messages: en,
    overlays,
    covered: (view, dir) => controlRects(view, dir, true),
  });
}
