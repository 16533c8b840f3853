import { joinSentences } from '../messages/join-sentences.js';
import type { MapData } from '../data/map-data.js';
import type { Worldview } from '../geometry/worldview.js';
import type { Messages } from '../messages/messages.js';
import { createSceneContext, type Atlas, type SceneContext } from '../model/scene-context.js';
import type {
  Correction,
  LegendEntry,
  Phrase,
  Scene,
  SceneItem,
  TableSection,
  TimelineDate,
  WaterItem,
} from '../model/scene.js';
import { isBeforeBorders } from '../model/states-since.js';
import type { OverlayRenderer, ShownOverlay } from '../overlays/overlay.js';
import { buildCountries } from './build-countries.js';
import { buildInsets } from './build-insets.js';
import { buildNotes } from './build-notes.js';
import { buildTable } from './build-table.js';
import { claimEntries } from './claim-entries.js';
import type { TimelineSource } from './build-timeline.js';
import { findNearest } from './find-nearest.js';
import type { SceneSettings } from './scene-settings.js';
import { writeCorrections, writeCredit, writeDates, writeRemarks } from './write-foot.js';
import { writeTitle } from './write-title.js';

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
    { ...settings, itemOf: (id) => items.get(id) },
  );
  const shown = overlays.map((overlay) => ({
    overlay,
    items: overlay.build(chosen[overlay.name] ?? [], context),
  }));
  const things = shown.filter(({ overlay }) => overlay.kind);
  const groups = shown.filter(({ overlay }) => !overlay.kind);
  const partner = shown
    .map(({ overlay, items }) =>
      settings.focus.length > 0 ? overlay.partner?.(items, settings.focus) : undefined,
    )
    .find((code) => code !== undefined);
  const countries = buildCountries(shown, settings.focus, partner, context);
  const date = context.date(settings.statedDate);
  const title = headlineOf(shown, settings, context);
  const dates = writeDates(settings, context);
  const convention = joinSentences([
    conventionOf(worldview, context),
    ...(isBeforeBorders(asOf, settings.box, atlas) ? [messages.conventions.today] : []),
  ]);
  const items: ReadonlyMap<string, SceneItem> = new Map(
    [...countries, ...things.flatMap(({ items }) => items as readonly SceneItem[])].map((item) => [
      item.id,
      item,
    ]),
  );
  const hasItems = shown.some(({ items }) => items.some(({ countries }) => countries.length > 0));
  const notes = buildNotes(items, context);
  let corrections: readonly Correction[] | undefined;
  let table: readonly TableSection[] | undefined;
  let timeline: readonly TimelineDate[] | undefined;
  return {
    lang: messages.lang,
    dir: messages.dir,
    asOf: settings.asOf,
    statedDate: settings.statedDate,
    ownDate: data.asOf,
    knownTo: data.knownTo,
    worldview,
    ...phrases(data, context),
    title,
    ...dates,
    dateWords: date,
    get nearest() {
      return hasItems ? undefined : findNearest(settings, context);
    },
    convention,
    remarks: writeRemarks(shown, context),
    credit: writeCredit(shown, settings, context),
    description: joinSentences([
      ...(data.alt === undefined ? [] : [context.text(data.alt).text]),
      messages.description({
        title: title.text,
        date,
        groups: describeItems(groups, context),
        things: describeItems(things, context),
        convention,
      }),
      ...shown.flatMap(({ overlay, items }) => overlay.describe?.(items, context) ?? []),
      ...notes.map(({ head, text }) =>
        messages.lists.sentence(head ? messages.timeline.about(head.text, [text.text]) : text.text),
      ),
      ...(dates.isBeyondRecord ? [messages.lists.sentence(dates.dateline)] : []),
    ]),
    projection: settings.projection,
    box: settings.box,
    isWorded: settings.isWorded,
    form: shown
      .map(({ overlay, items }) => overlay.form?.(items) ?? 'map')
      .reduce((form, other) => (form === 'map' ? other : form), 'map'),
    countries,
    waters: watersOf(context),
    overlays: Object.fromEntries(shown.map(({ overlay, items }) => [overlay.name, items])),
    insets: buildInsets(context),
    notes,
    legend: [
      ...claimEntries(worldview, shown, context),
      ...shown.flatMap((one) => legendOf(one, context)),
    ],
    // Worked out for the few readers who open them.
    get corrections() {
      return (corrections ??= writeCorrections(context));
    },
    get table() {
      return (table ??= buildTable(countries, shown, worldview, notes, context));
    },
    get timeline() {
      return (timeline ??= timelines?.of(settings, context) ?? []);
    },
    items,
  };
}

/** The page's headline, that of the data, its title, or one written from what is shown. */
function headlineOf(
  shown: readonly ShownOverlay[],
  { headline, statedDate }: SceneSettings,
  context: SceneContext,
): Phrase {
  if (headline !== undefined) return { text: headline };
  const { data, text, date } = context;
  const own = data.headline ?? data.title;
  return own === undefined ? { text: writeTitle(shown, date(statedDate), context) } : text(own);
}

/** What else stands above the picture, as far as the data has it. */
function phrases(
  { kicker, deck, deckNarrow }: MapData,
  { text }: SceneContext,
): Pick<Scene, 'kicker' | 'deck' | 'deckNarrow'> {
  return {
    ...(kicker === undefined ? {} : { kicker: text(kicker) }),
    ...(deck === undefined ? {} : { deck: text(deck) }),
    ...(deckNarrow === undefined ? {} : { deckNarrow: text(deckNarrow) }),
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
const describeItems = (shown: readonly ShownOverlay[], context: SceneContext): string[] =>
  shown.flatMap(({ overlay, items }) => {
    if (overlay.describe) return [];
    const { describe, count } = overlay.words(context.messages);
    const told = overlay.kind ? items : items.filter(({ countries }) => countries.length > 0);
    const say = told.length > 0 ? (describe ?? count) : undefined;
    return (
      say?.(told.length, () => told.map(({ fullName, title }) => (fullName ?? title).text)) ?? []
    );
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
