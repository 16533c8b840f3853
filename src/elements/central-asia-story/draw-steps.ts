import atlas from '../../app/atlas.js';
import { OPTIONAL } from '../../app/optional-overlays.js';
import { ownData } from '../../app/code.js';
import { allWorldviews, geographyOf, record, wording } from '../../app/resources.js';
import type { MapData } from '../../core/data/map-data.js';
import { DEFAULT_WORLDVIEWS } from '../../core/geometry/default-worldviews.js';
import { PROJECTIONS } from '../../core/geometry/projections.js';
import { fitView, projectBox } from '../../core/geometry/view.js';
import type { Numbered } from '../../core/model/frame.js';
import { renderSvg } from '../../core/render/render-svg.js';
import { joinSentences } from '../../core/messages/join-sentences.js';
import type { NamesByOverlay } from '../../core/scene/add-from-record.js';
import { buildScene } from '../../core/scene/build-scene.js';
import { createLayoutCache } from '../../core/scene/layout-cache.js';
import { layoutPicture } from '../../core/scene/layout-picture.js';
import { resolveSettings } from '../../core/scene/resolve-settings.js';
import { dataOfStep, optionsOfMap } from '../../core/story/data-of-step.js';
import type { StoryStep } from '../../core/story/story-step.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';

/** Size of a step's picture on paper, in pixels. */
const ON_PAPER = { width: 656, height: 560 } as const;

/** The picture of a step. */
export interface StepPicture {
  /** A standalone SVG document, in light colours. */
  readonly svg: string;
  /** What the numbers on it stand for. */
  readonly numbered: readonly Numbered[];
  /** Its date, how borders are drawn, and whose work it rests on. */
  readonly note: string;
}

/**
 * Draws steps with what their map has at hand, at once: before a page is printed there is no time for anything else.
 * `undefined` for what that map could not show now.
 */
export function drawSteps(
  map: CentralAsiaMap,
  data: MapData,
  steps: readonly (StoryStep | undefined)[],
  names: readonly string[],
): (StepPicture | undefined)[] {
  const { messages, overlays } = map.store.getState();
  const { options, today } = map.store.input;
  const worldviews = allWorldviews.value ?? DEFAULT_WORLDVIEWS;
  const unused = OPTIONAL.map(({ name }) => name);
  const missing = unused.filter((name) => !overlays.some((overlay) => overlay.name === name));
  const cache = createLayoutCache();
  return steps.map((step, i) => {
    if (!step || !messages || missing.some((name) => name in step)) return undefined;
    const context = { atlas, overlays, unused, today, worldviews };
    const resolve = (some: MapData) => resolveSettings(some, optionsOfMap(options, step), context);
    const own = dataOfStep(data, step, names);
    const told = withRecorded(own, resolve(own).unknown);
    const { settings, isWorldviewKnown, unknown } = resolve(told);
    if (!isWorldviewKnown || Object.keys(unknown).length > 0) return undefined;
    const projection = PROJECTIONS[settings.projection]!;
    const at = (level: Parameters<typeof geographyOf>[0]) => geographyOf(level, projection).value;
    const geography = at('standard') ?? at('overview');
    if (!geography) return undefined;
    const bare = buildScene(told, settings, { messages, atlas, overlays });
    const worded = wording.value?.withWording(bare, messages, { data: told, atlas, overlays });
    const scene = worded?.scene ?? bare;
    const box = projectBox(settings.box, projection);
    const view = { ...fitView(box, ON_PAPER.width, ON_PAPER.height), overscan: 0 };
    const frame = layoutPicture(scene, geography, view, { overlays, cache, insetGeography: at });
    return {
      svg: renderSvg(frame, scene, { idPrefix: `cam-print-${i + 1}-` }),
      numbered: frame.numbered,
      note: joinSentences([
        scene.situation,
        scene.convention,
        ...scene.remarks.map(({ text }) => text),
        scene.credit.text,
      ]),
    };
  });
}

/** The data with what of the record is named, if that is at hand. */
const withRecorded = (data: MapData, names: NamesByOverlay): MapData =>
  (record.value && ownData.value?.addRecorded(data, names, record.value)) ?? data;
