import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGeography } from '../../../src/core/geometry/geography.js';
import type { MapTopology } from '../../../src/core/geometry/map-topology.js';
import type { ArcPoints } from '../../../src/core/geometry/curve-arc.js';
import { mercator } from '../../../src/core/geometry/mercator.js';
import { fitView, projectBox } from '../../../src/core/geometry/view.js';
import { en } from '../../../src/core/messages/en.js';
import type { Atlas } from '../../../src/core/model/scene-context.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { layoutScene } from '../../../src/core/scene/layout-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { textWidth } from '../../../src/core/scene/text-width.js';
import { article } from '../../../src/datasets/article.js';
import { linksOf } from '../support.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../geo/${name}`, import.meta.url), 'utf8'));
const atlas = read('labels.json') as Atlas;
const geography = createGeography(read('overview.topo.json') as MapTopology, mercator);

/** Points along the arcs of a picture, and the boxes of the names at their ends, by the id of the end. */
function layout(width: number, links: readonly string[] | undefined) {
  const { settings } = resolveSettings(
    article,
    { links },
    { atlas, overlays: WHOLE_OVERLAYS, today: '2026-06-30' },
  );
  const scene = buildScene(article, settings, { messages: en, atlas, overlays: WHOLE_OVERLAYS });
  const height = width < 560 ? width : (width * 2) / 3;
  const frame = layoutScene(
    scene,
    geography,
    fitView(projectBox(settings.box, mercator), width, height),
    { overlays: WHOLE_OVERLAYS },
  );
  const arcs = frame.items
    .filter(({ layer }) => layer === 'links')
    .map(({ id, marks }) => ({
      id: id!,
      points: marks.flatMap((mark) =>
        mark.type === 'curve' && mark.role === 'line' ? sample(mark.points) : [],
      ),
    }));
  const names = new Map(
    frame.items
      .filter(({ key }) => key.startsWith('label:end:'))
      .flatMap(({ key, marks }) =>
        marks.flatMap((mark) =>
          mark.type === 'text'
            ? [[key.slice('label:end:'.length).split('@')[0]!, mark] as const]
            : [],
        ),
      ),
  );
  return { scene, arcs, names };
}

function sample([x0, y0, cx, cy, x1, y1]: ArcPoints): [number, number][] {
  return Array.from({ length: 101 }, (_, i) => {
    const t = i / 100;
    const [u, v, w] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
    return [u * x0 + v * cx + w * x1, u * y0 + v * cy + w * y1];
  });
}

describe.each([320, 480, 768, 1200])('links of the default map at %i pixels', (width) => {
  it('do not cross the names of their own ends', () => {
    const { scene, arcs, names } = layout(width, undefined);
    expect(arcs.length).toBeGreaterThan(3);
    for (const { id, points } of arcs) {
      const link = linksOf(scene).find((item) => item.id === id)!;
      for (const end of link.arcs.flatMap(({ from, to }) => [from.id, to.id])) {
        const name = names.get(end);
        if (!name) continue;
        const w = Math.max(...name.lines.map((line) => textWidth(line, name.size)));
        const h = name.lines.length * name.size;
        const left =
          name.align === 'start' ? name.x : name.align === 'end' ? name.x - w : name.x - w / 2;
        const crossing = points.filter(
          ([x, y]) =>
            x > left + 1 && x < left + w - 1 && y > name.y - h / 2 + 1 && y < name.y + h / 2 - 1,
        );
        expect(crossing, `${id} over ${name.lines.join(' ')}`).toEqual([]);
      }
    }
  });
});
