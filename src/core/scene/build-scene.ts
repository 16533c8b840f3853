import type { MapData } from '../data/map-data.js';
import type { Box } from '../data/primitives.js';
import { ROLE_GROUPS } from '../data/role-groups.js';
import type { Worldview } from '../geometry/worldview.js';
import type { Messages } from '../messages/messages.js';
import { createSceneContext, type Atlas, type SceneContext } from '../model/scene-context.js';
import type {
  AllianceItem,
  LegendEntry,
  Scene,
  SceneItem,
  TableSection,
  TimelineDate,
} from '../model/scene.js';
import { isBeforeBorders } from '../model/states-since.js';
import { OVERLAY_NAMES, OVERLAYS, type OverlayName } from '../overlays/index.js';
import { buildCountries } from './build-countries.js';
import { buildTable } from './build-table.js';
import { timelineDates } from './timeline-dates.js';

/** What a scene is made from besides the data: settled choices, see resolve-settings.ts. */
export interface SceneSettings {
  /** A full date. */
  readonly asOf: string;
  /** The same as it was asked for, at its own precision: never told more exactly than that. */
  readonly statedDate: string;
  readonly worldview: Worldview;
  readonly focus: readonly string[];
  /** The chosen items of each overlay. */
  readonly chosen: {
    readonly alliances: NonNullable<MapData['alliances']>;
    readonly disputes: NonNullable<MapData['disputes']>;
    readonly links: NonNullable<MapData['links']>;
  };
  readonly projection: string;
  /** First view, in degrees. */
  readonly box: Box;
}

/**
 * The middle of the pipeline
 *
 *     unknown JSON ─parseMapData→ MapData + issues ─buildScene→ Scene ─layoutScene→ Frame ─→ SVG, live map
 *                                                                 └──→ table, description, legend
 *
 * Turns data into all that the map says at one date from one point of view. Pure: the date, the language and the points
 * for names are passed in, and geometry comes in only with layoutScene.
 */
export function buildScene(
  data: MapData,
  settings: SceneSettings,
  messages: Messages,
  atlas: Atlas,
): Scene {
  const { chosen, worldview, asOf } = settings;
  const context = createSceneContext(
    data,
    asOf,
    messages.lang,
    messages,
    namedIn(worldview, atlas),
  );
  const alliances = OVERLAYS.alliances.build(chosen.alliances, context);
  const disputes = OVERLAYS.disputes.build(chosen.disputes, context);
  const links = OVERLAYS.links.build(chosen.links, context);
  const countries = buildCountries({ alliances, disputes, links }, settings.focus, context);
  const built = { alliances, disputes, links };
  const title = data.title === undefined ? { text: messages.mapTitle } : context.text(data.title);
  const date = context.date(settings.statedDate);
  const convention = [
    conventionOf(worldview, context),
    ...(isBeforeBorders(settings.asOf, settings.box, atlas) ? [messages.conventions.today] : []),
  ].join(' ');
  let table: readonly TableSection[] | undefined;
  let timeline: readonly TimelineDate[] | undefined;
  const items: SceneItem[] = [...countries, ...disputes, ...links];
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
      // A body that nobody belongs to, or not any more, is not shown.
      alliances: alliances.filter(hasMembers).map((item) => item.short.text),
      disputes: disputes.length,
      links: links.length,
      convention,
    }),
    projection: settings.projection,
    box: settings.box,
    countries,
    waters: Object.entries(atlas.waters).map(([id, [name, lon, lat]]) => ({
      id,
      name: messages.waters[id] ?? String(name),
      point: [Number(lon), Number(lat)],
    })),
    ...built,
    legend: OVERLAY_NAMES.flatMap((name): readonly LegendEntry[] => legendOf(name, built, context)),
    // Worked out for the few readers who open it.
    get table() {
      return (table ??= buildTable(countries, built, worldview, context));
    },
    get timeline() {
      return (timeline ??= timelineDates(chosen, data.asOf, context));
    },
    items: new Map(items.map((item) => [item.id, item])),
  };
}

/** The points for names without the capitals that the view leaves open, so that no name and no link's end tells them. */
const namedIn = ({ withoutCapital = [] }: Worldview, atlas: Atlas): Atlas => ({
  ...atlas,
  capitals: Object.fromEntries(
    Object.entries(atlas.capitals).filter(([code]) => !withoutCapital.includes(code)),
  ),
});

/** Whether anybody belongs to a body. */
const hasMembers = ({ memberships }: AllianceItem) =>
  memberships.some(({ role }) => ROLE_GROUPS[role] !== 'left');

/** In the language of the interface; the worldview's own sentence is English. */
function conventionOf({ id, partial }: Worldview, { messages, country }: SceneContext): string {
  const { conventions } = messages;
  return id === 'un' || id === 'de-facto'
    ? conventions[id]
    : conventions.party(country(id), partial !== undefined);
}

type Built = Pick<Scene, OverlayName>;

const legendOf = (name: OverlayName, built: Built, context: SceneContext) =>
  OVERLAYS[name].legend(built[name] as never, context);

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
