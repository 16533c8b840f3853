import type { MapData } from '../data/map-data.js';
import type { Worldview } from '../geometry/worldview.js';
import type { Messages } from '../messages/messages.js';
import { createSceneContext, type Atlas, type SceneContext } from '../model/scene-context.js';
import type { Scene, SceneItem, TableSection, TimelineDate, WaterItem } from '../model/scene.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import { buildCountries } from './build-countries.js';
import { buildTable } from './build-table.js';
import { recallTimeline, type TimelineMemo } from './build-timeline.js';
import type { SceneSettings } from './scene-settings.js';

export type { SceneSettings } from './scene-settings.js';

/** What a scene is built with, besides its data and settings. */
export interface SceneOptions {
  readonly messages: Messages;
  readonly atlas: Atlas;
  /** What draws the overlays that may be shown, in drawing order. */
  readonly overlays: readonly OverlayRenderer[];
  /** Keep one for scenes of the same data at one date after another. */
  readonly timelineMemo?: TimelineMemo;
}

/**
 * The middle of the pipeline
 *
 *     unknown JSON ─parseMapData→ MapData + issues ─buildScene→ Scene ─layoutScene→ Frame ─→ SVG, live map
 *                                                                 └──→ table, timeline, description, legend
 *
 * Turns data into all that the map says at one date from one point of view. Pure: the date, the language, the points for
 * names and the overlays are passed in, and geometry comes in only with layoutScene.
 */
export function buildScene(
  data: MapData,
  settings: SceneSettings,
  { messages, atlas, overlays, timelineMemo = {} }: SceneOptions,
): Scene {
  const context = createSceneContext(data, settings.asOf, messages.lang, messages, atlas);
  const { chosen, worldview } = settings;
  const shown: Scene['overlays'] = Object.fromEntries(
    overlays.map((overlay) => [overlay.name, overlay.build(chosen[overlay.name] ?? [], context)]),
  );
  const itemsOf = ({ name }: OverlayRenderer) => shown[name]!;
  const countries = buildCountries(shown, overlays, settings.focus, context);
  const title = data.title === undefined ? { text: messages.mapTitle } : context.text(data.title);
  const date = context.date(settings.statedDate);
  const convention = conventionOf(worldview, context);
  const [things, groups] = [
    overlays.filter(({ kind }) => kind),
    overlays.filter(({ kind }) => !kind),
  ];
  const describe = (overlay: OverlayRenderer) => describeItems(overlay, itemsOf(overlay), context);
  let table: readonly TableSection[] | undefined;
  let timeline: readonly TimelineDate[] | undefined;
  return {
    lang: messages.lang,
    dir: messages.dir,
    asOf: settings.asOf,
    worldview,
    title,
    dateline: messages.asOf(date),
    convention,
    credit: creditOf(data, context),
    description: messages.description({
      title: title.text,
      date,
      groups: groups.flatMap(describe),
      things: things.flatMap(describe),
      convention,
    }),
    projection: settings.projection,
    box: settings.box,
    countries,
    waters: watersOf(context),
    overlays: shown,
    legend: overlays.flatMap((overlay) => overlay.legend(itemsOf(overlay), context)),
    // Worked out for the few readers who open them.
    get table() {
      return (table ??= buildTable(countries, shown, overlays, worldview, context));
    },
    get timeline() {
      return (timeline ??= recallTimeline(settings, overlays, context, timelineMemo));
    },
    items: new Map(
      [...countries, ...(things.flatMap(itemsOf) as SceneItem[])].map((item) => [item.id, item]),
    ),
  };
}

/** What the description says of an overlay, if anything. */
function describeItems(
  overlay: OverlayRenderer,
  items: Scene['overlays'][string],
  context: SceneContext,
): string[] {
  const count = () => overlay.words(context.messages).count?.(items.length);
  const words = overlay.describe?.(items, context) ?? (items.length > 0 ? count() : undefined);
  return words === undefined ? [] : [words];
}

const watersOf = ({ atlas, messages }: SceneContext): WaterItem[] =>
  Object.entries(atlas.waters).map(([id, [name, lon, lat, zoom = LESSER_WATER_ZOOM, isSea]]) => ({
    id,
    name: messages.waters[id] ?? String(name),
    point: [Number(lon), Number(lat)],
    zoom: Number(zoom),
    isSea: isSea !== undefined,
  }));

/** Waters for which the atlas has no zoom are named from this one on. */
const LESSER_WATER_ZOOM = 5.5;

/** In the language of the interface; the worldview's own sentence is English. */
function conventionOf({ id }: Worldview, { messages, country }: SceneContext): string {
  const { conventions } = messages;
  return id === 'un' || id === 'de-facto' ? conventions[id] : conventions.party(country(id));
}

function creditOf(data: MapData, { messages, text, date }: SceneContext) {
  const own = data.credit === undefined ? undefined : text(data.credit);
  const isMachineMade = data.machineTranslated?.includes(messages.lang);
  const tail = [
    messages.credit,
    ...(data.knownTo ? [messages.knownTo(date(data.knownTo))] : []),
    ...(isMachineMade ? [messages.machineMade] : []),
  ].join(' ');
  return own ? { ...own, text: `${own.text} ${tail}` } : { text: tail };
}
