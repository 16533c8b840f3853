import { describe, expect, it } from 'vitest';
import { DEFAULT_WORLDVIEWS } from '../../src/core/geometry/default-worldviews.js';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import { fitView, projectBox } from '../../src/core/geometry/view.js';
import { WORLDVIEWS, type Worldview } from '../../src/core/geometry/worldviews.js';
import { en } from '../../src/core/messages/en.js';
import type { Scene } from '../../src/core/model/scene.js';
import { WHOLE_OVERLAYS } from '../../src/core/overlays/whole-overlays.js';
import { renderFigure } from '../../src/core/render/render-figure.js';
import { renderSvg } from '../../src/core/render/render-svg.js';
import { buildScene } from '../../src/core/scene/build-scene.js';
import { resolveSettings } from '../../src/core/scene/resolve-settings.js';
import { article } from '../../src/datasets/article.js';
import { atlas, layout } from '../core/support.js';
import { bordersIn, piecesIn, wrongIn } from '../geo/disputed-pieces.js';

/*
 * Every view × every level of the geometry: in the picture each disputed piece is the land, and has the lines, of what the
 * sentence below it says. A map shows the first level until finer borders are there, and keeps it when they, or the engine,
 * never come; without the file of views it shows that of the United Nations and says that one. So the levels and the last
 * rows stand for loading and failure; what is drawn live, by toSvg(), on paper and in a figure are texts of one frame.
 */

const LEVELS = ['first-paint', 'overview', 'standard', 'detail'] as const;
const BOX = [44, 24, 98, 50] as [number, number, number, number];
const SIZE = [1200, 800] as const;
const projection = PROJECTIONS['conic'];
const view = fitView(projectBox(BOX, projection), ...SIZE);
const seenAt = Object.fromEntries(
  LEVELS.map((level) => [level, piecesIn(view, projection, level)]),
);

/** The scene that a page gets which asks for a view and has some at hand. */
function sceneOf(worldview: string, atHand: Readonly<Record<string, Worldview>>): Scene {
  const options = { worldview, alliances: 'none', disputes: 'none', links: 'none', focus: 'none' };
  const { settings } = resolveSettings({ ...article, box: BOX, insets: [] }, options, {
    atlas,
    overlays: WHOLE_OVERLAYS,
    today: '2026-06-30',
    worldviews: atHand,
  });
  return buildScene(article, settings, { messages: en, atlas, overlays: WHOLE_OVERLAYS });
}

const ROWS = [
  ...Object.keys(WORLDVIEWS).map((id) => [id, WORLDVIEWS, id] as const),
  ...['IN', 'CN', 'RU'].map(
    (id) => [`${id}, its file missing,`, DEFAULT_WORLDVIEWS, 'un'] as const,
  ),
];

describe.each(ROWS)('the view %s', (asked, atHand, shown) => {
  const scene = sceneOf(asked.slice(0, asked.includes(',') ? 2 : undefined), atHand);
  const treatment = WORLDVIEWS[shown]!;

  it('is the one that the sentence names', () => {
    expect(scene.worldview.id).toBe(shown);
    expect(scene.convention).toBe(en.conventions[shown as 'un'] ?? treatment.convention);
  });

  it.each(LEVELS)('has owners and dotted lines as it says at %s', (level) => {
    const frame = layout(scene, level, ...SIZE);
    expect(scene.projection).toBe('conic');
    const drawn = bordersIn(frame.items);
    expect(wrongIn(drawn, seenAt[level]!, level, treatment)).toEqual([]);
    expect(seenAt[level]!.length).toBeGreaterThan(2);
    // The same frame as text: what toSvg(), paper and a figure have.
    const svg = renderSvg(frame, scene, {});
    for (const d of drawn.dotted) expect(svg).toContain(d);
    expect(renderFigure(frame, scene, en, {})).toContain(scene.convention);
  });
});
