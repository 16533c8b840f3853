import type { MapData } from '../data/map-data.js';
import type { Worldview } from '../geometry/worldview.js';
import type { Messages } from '../messages/messages.js';
import { createSceneContext, type Atlas, type SceneContext } from '../model/scene-context.js';
import type {
  LegendEntry,
  Scene,
  SceneItem,
  TableSection,
  TimelineDate,
  WaterItem,
} from '../model/scene.js';
import { isBeforeBorders } from '../model/states-since.js';
import type { OverlayRenderer, ShownOverlay } from '../overlays/overlay.js';
import { buildCountries } from './build-countries.js';
import { buildTable } from './build-table.js';
import type { TimelineSource } from './build-timeline.js';
import type { SceneSettings } from './scene-settings.js';

export type { SceneSettings } from './scene-settings.js';

/** What a scene is built with, besides its data and settings. */
export interface SceneOptions {
  readonly messages: Messages;
  readonly atlas: Atlas;
  /** What draws the overlays that may be shown, in drawing order. */
  readonly overlays: readonly OverlayRenderer[];
  /** What works out `scene.timeline`; keep one for scenes of the same data at one date after another. Without it there is none. */
  readonly timelines?: TimelineSource | undefined;
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
  { messages, atlas, overlays, timelines }: SceneOptions,
): Scene {
  const { chosen, worldview, asOf } = settings;
  const context = createSceneContext(
    data,
    asOf,
    messages.lang,
    messages,
    namedIn(worldview, atlas),
  );
  const shown = overlays.map((overlay) => ({
    overlay,
    items: overlay.build(chosen[overlay.name] ?? [], context),
  }));
  const things = shown.filter(({ overlay }) => overlay.kind);
  const groups = shown.filter(({ overlay }) => !overlay.kind);
  const countries = buildCountries(shown, settings.focus, context);
  const title = data.title === undefined ? { text: messages.mapTitle } : context.text(data.title);
  const date = context.date(settings.statedDate);
  const convention = [
    conventionOf(worldview, context),
    ...(isBeforeBorders(asOf, settings.box, atlas) ? [messages.conventions.today] : []),
  ].join(' ');
  let table: readonly TableSection[] | undefined;
  let timeline: readonly TimelineDate[] | undefined;
  return {
    lang: messages.lang,
    dir: messages.dir,
    asOf: settings.asOf,
    statedDate: settings.statedDate,
    ownDate: data.asOf,
    worldview,
    title,
    dateline: messages.asOf(date),
    convention,
    credit: creditOf(data, context),
    description: messages.description({
      title: title.text,
      date,
      groups: describeItems(groups, context),
      things: describeItems(things, context),
      convention,
    }),
    projection: settings.projection,
    box: settings.box,
    countries,
    waters: watersOf(context),
    overlays: Object.fromEntries(shown.map(({ overlay, items }) => [overlay.name, items])),
    legend: shown.flatMap((one) => legendOf(one, context)),
    // Worked out for the few readers who open them.
    get table() {
      return (table ??= buildTable(countries, shown, worldview, context));
    },
    get timeline() {
      return (timeline ??= timelines?.of(settings, context) ?? []);
    },
    items: new Map(
      [...countries, ...things.flatMap(({ items }) => items as readonly SceneItem[])].map(
        (item) => [item.id, item],
      ),
    ),
  };
}

/** The points for names without the capitals that the view leaves open, so that no name and no link's end tells them. */
const namedIn = ({ withoutCapital = [] }: Worldview, atlas: Atlas): Atlas => ({
  ...atlas,
  capitals: Object.fromEntries(
    Object.entries(atlas.capitals).filter(([code]) => !withoutCapital.includes(code)),
  ),
});

/** The entries of an overlay in the legend, those that stand for something. */
const legendOf = ({ overlay, items }: ShownOverlay, context: SceneContext): LegendEntry[] =>
  overlay
    .legend(items, context)
    .filter(({ targets }) => targets.length > 0)
    .map(({ key, ...entry }) => ({
      ...entry,
      id: `${overlay.name}:${key}`,
      overlay: overlay.name,
      count: entry.targets.length,
    }));

/** What the description says of overlays that have items; a group without members, or whose members have left, is not shown. */
const describeItems = (shown: readonly ShownOverlay[], { messages }: SceneContext): string[] =>
  shown.flatMap(({ overlay, items }) => {
    const { describe, count } = overlay.words(messages);
    const told = overlay.kind ? items : items.filter(({ countries }) => countries.length > 0);
    const say = told.length > 0 ? (describe ?? count) : undefined;
    return say?.(told.length, () => told.map(({ title }) => title.text)) ?? [];
  });

const watersOf = ({ atlas, messages }: SceneContext): WaterItem[] =>
  Object.entries(atlas.waters).map(([id, [name, lon, lat, zoom = LESSER_WATER_ZOOM, sea]]) => ({
    id,
    name: messages.waters[id] ?? name,
    point: [lon, lat],
    zoom,
    isSea: sea === 1,
  }));

/** Waters for which the atlas has no zoom are named from this one on. */
const LESSER_WATER_ZOOM = 5.5;

/** In the language of the interface; the worldview's own sentence is English. */
function conventionOf({ id, partial }: Worldview, { messages, country }: SceneContext): string {
  const { conventions } = messages;
  return id === 'un' || id === 'de-facto'
    ? conventions[id]
    : conventions.party(country(id), partial !== undefined);
}

function creditOf(data: MapData, { messages, text, date }: SceneContext) {
  const own = data.credit === undefined ? undefined : text(data.credit);
  const isMachineMade = data.machineTranslated?.includes(messages.lang);
  const tail = [
    messages.credit,
    ...(data.knownTo ? [messages.knownTo(date(data.knownTo))] : []),
    ...(isMachineMade ? [messages.machineMade] : []),
  ].join(' ');
  // Chinese has no spaces between sentences.
  const whole = (own ? `${own.text} ${tail}` : tail).replace(/。 /g, '。');
  return { ...own, text: whole };
}
