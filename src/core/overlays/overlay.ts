import type { FrameContext, FramePart } from '../model/frame.js';
import type { LegendEntry, TableSection } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';

/** One kind of thing drawn over the countries: it builds its items from data, says them in words, and lays them out. */
export interface Overlay<Data, Item> {
  /** Words that name several items at once in a token list, besides their ids. */
  tagsOf(item: Data): readonly string[];
  /** The items of the chosen data that hold at the date of the scene. */
  build(data: readonly Data[], context: SceneContext): readonly Item[];
  legend(items: readonly Item[], context: SceneContext): readonly LegendEntry[];
  table(items: readonly Item[], context: SceneContext): TableSection;
  layout(items: readonly Item[], context: FrameContext): FramePart;
}
