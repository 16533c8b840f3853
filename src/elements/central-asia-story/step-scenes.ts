import atlas from '../../app/atlas.js';
import { ownData } from '../../app/code.js';
import { OPTIONAL } from '../../app/optional-overlays.js';
import { allWorldviews, geographyOf, record, wording } from '../../app/resources.js';
import type { MapData } from '../../core/data/map-data.js';
import { DEFAULT_WORLDVIEWS } from '../../core/geometry/default-worldviews.js';
import type { Geography } from '../../core/geometry/geography-types.js';
import type { InsetLevel } from '../../core/geometry/inset-level.js';
import type { Projection } from '../../core/geometry/projection.js';
import { PROJECTIONS } from '../../core/geometry/projections.js';
import { projectBox } from '../../core/geometry/view.js';
import type { Scene } from '../../core/model/scene.js';
import type { OverlayRenderer } from '../../core/overlays/overlay.js';
import type { NamesByOverlay } from '../../core/scene/add-from-record.js';
import { buildScene } from '../../core/scene/build-scene.js';
import { resolveSettings } from '../../core/scene/resolve-settings.js';
import { dataOfStep, optionsOfMap } from '../../core/story/data-of-step.js';
import type { StoryStep } from '../../core/story/story-step.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';

/** The map of a story, the data of all its steps, and the names of the overlays that it may show. */
export interface ToldMap {
  readonly map: CentralAsiaMap;
  readonly data: MapData;
  readonly names: readonly string[];
}

/** A step as its map will show it. */
export interface StepScene {
  readonly scene: Scene;
  readonly overlays: readonly OverlayRenderer[];
  readonly projection: Projection;
  /** What it shows, in world units. */
  readonly bounds: ReturnType<typeof projectBox>;
  /** The geometry of a level, if it is at hand. */
  readonly at: (level: InsetLevel) => Geography | undefined;
}

/** Makes the scenes of steps with what their map has at hand; `undefined` for what it could not show now. */
export function stepScenes({
  map,
  data,
  names,
}: ToldMap): (step: StoryStep | undefined) => StepScene | undefined {
  const { messages, overlays } = map.store.getState();
  const { options, today } = map.store.input;
  const worldviews = allWorldviews.value ?? DEFAULT_WORLDVIEWS;
  const unused = OPTIONAL.map(({ name }) => name);
  const missing = unused.filter((name) => !overlays.some((overlay) => overlay.name === name));
  return (step) => {
    if (!step || !messages || missing.some((name) => name in step)) return undefined;
    const context = { atlas, overlays, unused, today, worldviews };
    const resolve = (some: MapData) => resolveSettings(some, optionsOfMap(options, step), context);
    const own = dataOfStep(data, step, names);
    const told = withRecorded(own, resolve(own).unknown);
    const { settings, isWorldviewKnown, unknown } = resolve(told);
    if (!isWorldviewKnown || Object.keys(unknown).length > 0) return undefined;
    const projection = PROJECTIONS[settings.projection]!;
    const bare = buildScene(told, settings, { messages, atlas, overlays });
    const worded = wording.value?.withWording(bare, messages, { data: told, atlas, overlays });
    return {
      scene: worded?.scene ?? bare,
      overlays,
      projection,
      bounds: projectBox(settings.box, projection),
      at: (level) => geographyOf(level, projection).value,
    };
  };
}

/** The data with what of the record is named, if that is at hand. */
const withRecorded = (data: MapData, names: NamesByOverlay): MapData =>
  (record.value && ownData.value?.addRecorded(data, names, record.value)) ?? data;
