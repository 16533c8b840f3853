import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import type { Box } from '../data/primitives.js';
import { buildScene } from '../scene/build-scene.js';
import type { GivenOptions } from '../scene/map-options.js';
import { resolveSettings } from '../scene/resolve-settings.js';
import type { SceneSettings } from '../scene/scene-settings.js';
import { fillPanels } from './fill-panels.js';
import { legendOf } from './legend-of-panels.js';
import type { GivenPanels, Panels, PanelsContext } from './panel-types.js';
import { disputesBetween } from './disputes-between.js';
import { readPanels, type ReadPanels } from './read-panels.js';
import { tableOf } from './table-of-panels.js';
import { notesOf, titleOf } from './words-of-panels.js';

/**
 * Several small maps of the same data, in one frame and projection, each a scene of its own:
 *
 *     MapData + lists ─readPanels→ requests ─buildScene→ scenes ─→ heads, one legend, one table
 *
 * Pure, as `buildScene` is. What is wrong with the lists and options is in `issues`, once.
 */
export function buildPanels(
  given: MapData,
  options: GivenOptions,
  lists: GivenPanels,
  context: PanelsContext,
): Panels {
  const data = withoutOneMap(given);
  const { messages } = context;
  const read = readPanels(data, options, lists, context);
  const issues = [...read.issues];
  const settled = read.requests.map((request) => {
    const resolved = resolveSettings(data, request.options, context);
    addNew(issues, resolved.issues);
    return resolved.settings;
  });
  const box = boxOf(read, data, settled, context);
  const projection = options.projection === undefined ? 'conic' : settled[0]!.projection;
  const built = settled.map((settings) =>
    sceneOf(data, { ...settings, headline: undefined, box, projection }, context),
  );
  const scenes = built.map(({ scene }) => scene);
  const panels = fillPanels(read, scenes, settled, messages);
  const last = scenes.at(-1)!;
  const { kicker, deck } = last;
  const { legend, ids } = legendOf(read.by, panels, messages);
  addNew(issues, issuesOfAll(built, ids));
  return {
    by: read.by,
    title: titleOf(data, read, settled, panels, messages),
    kicker,
    deck,
    panels,
    legend,
    table: tableOf(read.by, panels, data, messages),
    notes: notesOf(read.by, panels, data, messages),
    credit: last.credit,
    lang: messages.lang,
    dir: messages.dir,
    issues,
  };
}

/** What stands on one map only: close-ups and notes have no room on a small one. */
const withoutOneMap = (data: MapData): MapData => ({
  ...data,
  notes: undefined,
  insets: undefined,
  alt: undefined,
});

function sceneOf(data: MapData, settings: SceneSettings, context: PanelsContext) {
  const { messages, atlas, overlays, withWording } = context;
  const scene = buildScene(data, settings, { messages, atlas, overlays });
  return withWording?.(scene, messages, { data, atlas, overlays }) ?? { scene, issues: [] };
}

/** What an editor's words name and none of the maps has; the legend that is common to them may have it. */
function issuesOfAll(
  [first, ...others]: readonly { readonly issues: readonly Issue[] }[],
  ids: ReadonlySet<string>,
): readonly Issue[] {
  const isTold = (path: string, issues: readonly Issue[]) =>
    issues.some((other) => other.path === path);
  return (first?.issues ?? [])
    .filter(({ path }) => others.every(({ issues }) => isTold(path, issues)))
    .filter(({ path }) => ![...ids].some((id) => path.endsWith(`legend["${id}"]`)));
}

/** What is wrong for all maps alike is told once. */
function addNew(issues: Issue[], more: readonly Issue[]): void {
  for (const issue of more)
    if (!issues.some(({ path, message }) => path === issue.path && message === issue.message))
      issues.push(issue);
}

/** The frame of all maps. Where points of view differ the frame is that of the land on which they do. */
function boxOf(
  { by, options }: ReadPanels,
  data: MapData,
  settled: readonly SceneSettings[],
  context: PanelsContext,
): Box {
  const views = settled.map(({ worldview }) => worldview);
  const disputes = by === 'worldview' ? disputesBetween(views, data).map(({ id }) => id) : [];
  if (disputes.length === 0 || data.box || options.focus !== undefined)
    return unionOf(settled.map(({ box }) => box));
  return resolveSettings({ ...data, focus: [] }, { ...options, disputes }, context).settings.box;
}

const unionOf = (boxes: readonly Box[]): Box =>
  boxes.reduce(([west, south, east, north], [w, s, e, n]) => [
    Math.min(west, w),
    Math.min(south, s),
    Math.max(east, e),
    Math.max(north, n),
  ]);
